import type { Layout } from './layout';
import type { Tree } from './reader';
import { stretchesOf } from './stretch';
import { blocksOf } from './walk';

const asLine = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/** The text of trees as it is read: one line for each block. Fills `lines`, a little with each step. */
export function* linesOf(trees: Iterable<Tree>, layout: Layout, lines: string[]): Generator<void> {
  for (const tree of trees) {
    for (const stretch of stretchesOf(tree)) {
      for (const block of blocksOf(stretch, layout)) lines.push(asLine(block.text));
      yield;
    }
  }
}
