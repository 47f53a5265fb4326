import type { TextContext } from '../claims/claim';
import type { Block } from './block';
import { contextOf } from './context';
import type { Sighting } from './findings';
import { documentOf, framesIn } from './frames';
import type { Layout } from './layout';
import { type MetaText, metaTexts } from './meta';
import { isShadowRoot } from './nodes';
import { passagesOf } from './passage';
import type { HeardText } from './protocol';
import { rangeOf } from './range';
import { RunReader } from './run';
import type { Search, shadowRootsIn } from './shadow';
import type { Sieve } from './sieve';
import { type Scope, type Stretch, stretchesOf } from './stretch';
import { TextCursor } from './text-cursor';
import { placeOf } from './visibility';

/** What reading needs from outside, so that it can be doubled. */
export interface Tools {
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

/**
 * Reads trees, and offers the texts in them that may hold claims once it is known of each. Works in small steps: whoever runs the
 * generators decides when the page gets its turn.
 */
export class Reader {
  tally: Tally = { elements: 0, blocks: 0, characters: 0 };
  readonly #trees = new WeakSet<Tree>();

  constructor(
    private readonly tools: Tools,
    private readonly sieve: Sieve,
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
    for (const meta of metaTexts(document)) this.sieve.add({ text: meta.text, offer: () => this.#offerMeta(document, meta) });
  }

  *#offerMeta(document: Document, { text, place }: MetaText): Generator<void> {
    const lang = document.documentElement.lang;
    const role = place === 'title' ? 'heading' : 'text';
    const context: TextContext = { ...(lang && { lang }), role };
    this.onCandidate({ text, context, see: () => ({ context: text.trim(), surroundings: context, place }) });
    yield;
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
    for (const { range, text, elements } of stretchesOf(scope)) {
      const stretch: Stretch = { scope, range: range.cloneRange(), text, elements };
      if (this.#count(stretch)) this.sieve.add({ text, offer: (triggers) => this.#offer(blocksAt(triggers, stretch, runs)) });
      yield;
    }
  }

  /** @returns whether there is anything to read. */
  #count({ text, elements }: Stretch): boolean {
    const hasWords = /\S/.test(text);
    this.tally.elements += elements;
    this.tally.characters += text.length;
    if (hasWords) this.tally.blocks += 1;
    return hasWords;
  }

  *#offer(blocks: Iterable<Block>): Generator<void> {
    for (const block of blocks) {
      const context = contextOf(block);
      for (const { text, start } of passagesOf(block.text)) {
        this.onCandidate({ text, context, see: (from, to) => sighting(block, context, start + from, start + to) });
        yield;
      }
    }
  }
}

/** The blocks of a stretch that trigger words stand in, and what reads as one with them; all of them where the page has changed since. */
function* blocksAt(triggers: readonly number[], stretch: Stretch, runs: RunReader): Generator<Block> {
  const cursor = new TextCursor(stretch);
  let end = 0;
  for (const at of triggers) {
    if (at < end) continue;
    const node = cursor.seek(at);
    if (!node) return yield* runs.blocksIn(stretch);
    end = cursor.end;
    yield* runs.blocksRound(node);
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
