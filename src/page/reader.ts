import type { TextContext } from '../claims/claim';
import type { Block } from './block';
import { contextOf } from './context';
import type { Sighting } from './findings';
import { documentOf, framesIn } from './frames';
import type { Layout } from './layout';
import { metaTexts } from './meta';
import { isShadowRoot } from './nodes';
import { passagesOf } from './passage';
import type { HeardText } from './protocol';
import { rangeOf } from './range';
import { RunReader } from './run';
import type { Search, shadowRootsIn } from './shadow';
import { type Scope, type Stretch, stretchesOf } from './stretch';
import { TextCursor } from './text-cursor';
import { placeOf } from './visibility';

/** What reading needs from outside, so that it can be doubled. */
export interface Tools {
  /**
   * Offsets of the words without which no claim can be made, in order; a few others do no harm. Asked of all text, so it has to be
   * cheap.
   */
  findTriggers(text: string): readonly number[];
  /** False only when no such word stands in the text. */
  mayClaim(text: string): boolean;
  layout: Layout;
  shadowRootsIn: typeof shadowRootsIn;
}

/** A text that may hold claims, and the way back from words in it to where they stand. */
export interface Candidate extends HeardText {
  /** `start` and `end` are offsets into `text`. Nothing when the page has taken the words away in the meantime. */
  see(start: number, end: number): Sighting | undefined;
}

/** What reading has come across so far. */
export interface Tally {
  elements: number;
  blocks: number;
  characters: number;
}

/** A tree that text is read from: a document's body, or a shadow root. */
export type Tree = Element | ShadowRoot;

const HOSTS_PER_STEP = 64;
const CONTEXT_LENGTH = 400;

/** Reads trees for texts that may hold claims, in small steps: whoever runs the generators decides when the page gets its turn. */
export class Reader {
  tally: Tally = { elements: 0, blocks: 0, characters: 0 };
  readonly #trees = new WeakSet<Tree>();

  constructor(
    private readonly tools: Tools,
    private readonly onCandidate: (candidate: Candidate) => void,
    /** Told of each tree that is read for the first time, so that it can be watched. */
    private readonly onTree: (tree: Tree) => void,
  ) {}

  startTally(): void {
    this.tally = { elements: 0, blocks: 0, characters: 0 };
  }

  /** Reads a scope with every tree in it: shadow trees, and frames of the same origin. */
  *read(scope: Scope, search: Search = 'thorough'): Generator<void> {
    if (isTree(scope)) this.#meet(scope);
    yield* this.#readText(scope);
    for (const tree of this.#treesIn(scope, search)) {
      if (tree) yield* this.read(tree, search);
      else yield;
    }
  }

  /** Reads only what has come into a tree without a change that can be watched: shadow roots that were attached later. */
  *readLate(tree: Tree): Generator<void> {
    for (const inner of this.#treesIn(tree, 'thorough')) {
      if (inner && !this.#trees.has(inner)) yield* this.read(inner);
      else yield;
    }
  }

  /** Title, descriptions, alternative texts: short, so in one step. */
  readMeta(document: Document): void {
    for (const { text, place } of metaTexts(document)) {
      if (!this.tools.mayClaim(text)) continue;
      const lang = document.documentElement.lang;
      const role = place === 'title' ? 'heading' : 'text';
      const context: TextContext = { ...(lang && { lang }), role };
      this.onCandidate({ text, context, see: () => ({ context: text.trim(), surroundings: context, place }) });
    }
  }

  #meet(tree: Tree): void {
    if (this.#trees.has(tree)) return;
    this.#trees.add(tree);
    this.onTree(tree);
  }

  /** The trees directly within a scope, with a pause after every few elements that were looked at in vain. */
  *#treesIn(scope: Scope, search: Search): Generator<Tree | undefined> {
    let looked = 0;
    for (const root of this.tools.shadowRootsIn(scope, search)) {
      looked += 1;
      if (root || looked % HOSTS_PER_STEP === 0) yield root;
    }
    for (const frame of framesIn(scope)) yield documentOf(frame)?.body;
  }

  *#readText(scope: Scope): Generator<void> {
    const runs = new RunReader(scope, this.tools.layout);
    for (const stretch of stretchesOf(scope)) {
      this.#count(stretch);
      for (const block of this.#blocksWithTriggers(stretch, runs)) yield* this.#readBlock(block);
      yield;
    }
  }

  /** The blocks of a stretch that trigger words stand in, and what reads as one with them. */
  #blocksWithTriggers(stretch: Stretch, runs: RunReader): Block[] {
    const blocks: Block[] = [];
    const triggers = this.tools.findTriggers(stretch.text);
    if (triggers.length === 0) return blocks;
    const cursor = new TextCursor(stretch);
    let end = 0;
    for (const at of triggers) {
      if (at < end) continue;
      const node = cursor.seek(at);
      end = cursor.end;
      const found = node ? runs.blocksRound(node) : [];
      blocks.push(...(found.length === 1 ? found : found.filter(({ text }) => this.tools.mayClaim(text))));
    }
    return blocks;
  }

  #count({ text, elements }: Stretch): void {
    this.tally.elements += elements;
    this.tally.characters += text.length;
    if (/\S/.test(text)) this.tally.blocks += 1;
  }

  *#readBlock(block: Block): Generator<void> {
    for (const { text, start } of passagesOf(block.text)) {
      if (text.length < block.text.length && !this.tools.mayClaim(text)) continue;
      const context = contextOf(block);
      this.onCandidate({ text, context, see: (from, to) => sighting(block, context, start + from, start + to) });
      yield;
    }
  }
}

/** A scope that is no part of another: what changes in it is not seen from outside. */
function isTree(scope: Scope): scope is Tree {
  if (isShadowRoot(scope)) return true;
  const { body, documentElement } = scope.ownerDocument;
  return scope === (body ?? documentElement);
}

/** Where words of a block stand. Nothing when the page has taken them away in the meantime. */
function sighting(block: Block, surroundings: TextContext, start: number, end: number): Sighting | undefined {
  const range = rangeOf(block, start, end);
  return range && { context: wordsRound(block.text, start, end), surroundings, place: placeOf(range), range };
}

/** The words round a quote, as one line. */
function wordsRound(text: string, start: number, end: number): string {
  const spare = Math.max(0, CONTEXT_LENGTH - (end - start)) / 2;
  return text
    .slice(Math.max(0, start - spare), end + spare)
    .replace(/\s+/g, ' ')
    .trim();
}
