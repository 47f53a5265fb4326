import type { TextContext } from '../claims/claim';
import { Costs, coverageOf } from './coverage';
import { Findings } from './findings';
import { headingsOf } from './headings';
import { Limit } from './limit';
import { type Detect, Listener } from './listener';
import { notRead } from './not-read';
import { gatherSaid, NO_FACTS, readingMessage } from './page-facts';
import { linesOf } from './page-text';
import type { Coverage, FromPage } from './protocol';
import { Reader, type Tools, type Tree } from './reader';
import { settingOf } from './setting';
import type { Search } from './shadow';
import { type FindTriggers, Sieve } from './sieve';
import { signsOf } from './signs';
import { measured, runInSlices } from './slices';
import type { Scope } from './stretch';

/** Milliseconds between two reports of a reading that takes long; a report younger than this is not repeated when asked for. */
const REPORT_EVERY = 700;

/** What is asked of the background: the words of all languages stay out of the page. */
export interface Judges {
  findTriggers: FindTriggers;
  detect: Detect;
}

export interface Outlets {
  send(message: FromPage): void;
  /** Told of each tree that is read for the first time, so that it can be watched. */
  onTree(tree: Tree): void;
  /** Called after each reading, whether it found anything new or not: the ranges of its claims may be others. */
  onRead(): void;
}

/** Reads a page, as a whole or in part, one reading after the other, and reports what stands on it. */
export class Session {
  readonly findings = new Findings();
  readonly #trees = new Set<Tree>();
  readonly #reader: Reader;
  readonly #sieve: Sieve;
  readonly #listener: Listener;
  readonly #limit: Limit;
  #costs = new Costs();
  #facts = NO_FACTS;
  #headings: string[] | undefined;
  #setting: TextContext['setting'];
  #asked = false;
  #unread: Iterator<unknown> | undefined;
  #state: Pick<Coverage, 'done' | 'stoppedAt'> = { done: false };
  #work: Promise<unknown> = Promise.resolve();
  #reported = 0;

  constructor(
    private readonly document: Document,
    private readonly tools: Tools,
    { findTriggers, detect }: Judges,
    private readonly outlets: Outlets,
    private readonly signal: AbortSignal,
  ) {
    this.#limit = new Limit(document);
    this.#listener = new Listener(detect, this.findings, () => this.#settingNow());
    this.#sieve = new Sieve(findTriggers);
    this.#reader = new Reader(
      tools,
      this.#sieve,
      (candidate) => this.#listener.hear(candidate),
      (tree) => {
        this.#trees.add(tree);
        outlets.onTree(tree);
      },
    );
  }

  /**
   * Reads the whole page anew. @returns the milliseconds of work it took.
   * @param search `likely` only where `readLate` follows.
   */
  async readAll(search: Search = 'thorough'): Promise<number> {
    await this.#inTurn(async () => {
      this.#costs = new Costs();
      this.#reader.startTally();
      await this.#run(this.#everything(search), [this.document]);
      this.report();
    });
    return this.#costs.busy;
  }

  /** Reads parts of the page again. @returns the milliseconds of work it took. */
  async readScopes(scopes: readonly Scope[]): Promise<number> {
    const before = this.#costs.busy;
    await this.#inTurn(async () => {
      const known = this.findings.signature();
      await this.#run(this.#parts(scopes), scopes);
      if (this.findings.signature() !== known) this.report();
    });
    return this.#costs.busy - before;
  }

  /** Reads shadow trees that came without a change that can be watched. */
  readLate(): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.findings.signature();
      await this.#run(this.#late(), []);
      if (this.findings.signature() !== known) this.report();
    });
  }

  /** Lifts the limit that a reading stopped at, and reads on; a page that was given up is read anew. */
  async readRest(): Promise<void> {
    const unread = this.#unread;
    this.#limit.lift();
    if (!unread) await this.readAll();
    else await this.#inTurn(() => this.#run(unread, []).then(() => this.report()));
  }

  /** The page does not come to rest: what changes from now on is not read any more. */
  giveUp(): void {
    this.#state = { done: true, stoppedAt: 'unrest' };
    this.report();
  }

  /** Tells the background what stands on the page now. */
  report(): void {
    if (this.signal.aborted) return;
    this.#reported = performance.now();
    const { uncounted: count } = this.findings;
    const uncounted = this.#setting && count > 0 && { uncounted: { kind: this.#setting, count } };
    const state = { ...this.#state, notRead: this.#facts.notRead, ...uncounted };
    const coverage = coverageOf(this.#reader.tally, this.#costs, state);
    this.outlets.send(readingMessage(this.document, this.findings, this.#facts, coverage));
  }

  /** Answers someone who asks: when the reading in hand is finished, and only if that was not just told. */
  async reportAgain(): Promise<void> {
    this.#asked = true;
    await this.#work;
    const isNew = this.#facts.said === undefined;
    if (isNew) await this.#inTurn(async () => void (await this.#slices(this.#gather())));
    if (isNew || performance.now() - this.#reported > REPORT_EVERY) this.report();
  }

  /** The page's text as it is read, blocks joined by line ends. */
  async text(): Promise<string> {
    const lines: string[] = [];
    await this.#inTurn(async () => void (await this.#slices(linesOf(this.#present(), this.tools.layout, lines))));
    return lines.join('\n');
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.#work.then(() => (this.signal.aborted ? undefined : task()));
    this.#work = turn;
    return turn;
  }

  *#everything(search: Search): Generator<void> {
    const root = this.document.body ?? this.document.documentElement;
    this.#reader.readMeta(this.document);
    yield;
    if (root) yield* this.#reader.read(root, search);
    this.#facts = NO_FACTS;
  }

  *#parts(scopes: readonly Scope[]): Generator<void> {
    for (const scope of scopes) yield* this.#reader.read(scope);
  }

  *#late(): Generator<void> {
    for (const tree of this.#present()) yield* this.#reader.readLate(tree);
  }

  #settingNow(): TextContext['setting'] {
    const signs = () => signsOf(this.document, () => this.#headingsNow());
    this.#costs.worked(measured(() => (this.#setting = settingOf(signs()))));
    return this.#setting;
  }

  /** Found once for a reading: both the kind of page and what it says of itself need them. */
  #headingsNow(): string[] {
    this.#headings ??= headingsOf(this.document);
    return this.#headings;
  }

  /** What is told beside the claims: where the page speaks of itself only to who asks. */
  *#gather(): Generator<void> {
    const headings = this.#headingsNow();
    yield;
    this.#facts = { ...this.#facts, headings, notRead: notRead(this.document, this.#present()) };
    yield;
    if (this.#asked) this.#facts = { ...this.#facts, said: yield* gatherSaid(this.document, this.#facts.said) };
    this.#headings = undefined;
  }

  /** The trees that are still part of the page. */
  #present(): Tree[] {
    for (const tree of this.#trees) if (!tree.isConnected || !tree.ownerDocument.defaultView) this.#trees.delete(tree);
    return [...this.#trees];
  }

  /**
   * Reads on to the end of `steps`, or to a limit.
   * @param stale what is read anew: what was found there before gives way to what is found now, in one go.
   */
  async #run(steps: Iterator<unknown>, stale: readonly Node[]): Promise<void> {
    this.#state = { done: false };
    this.#headings = undefined;
    this.#reported = performance.now();
    const done = await this.#slices(steps, () => this.#limit.reachedAt(this.#reader.tally.characters));
    await this.#slices(await this.#sieve.settle());
    const kept = await this.#listener.settle();
    this.findings.drop(...stale);
    await this.#slices(kept);
    if (this.#asked || this.findings.claims().length > 0) await this.#slices(this.#gather());
    this.#unread = done ? undefined : steps;
    this.#state = done ? { done } : { done: true, stoppedAt: 'characters' };
    this.outlets.onRead();
  }

  #slices(steps: Iterator<unknown>, enough = () => false): Promise<boolean> {
    const log = { worked: (milliseconds: number) => this.#worked(milliseconds) };
    return runInSlices(steps, log, () => this.signal.aborted || enough());
  }

  #worked(milliseconds: number): void {
    this.#costs.worked(milliseconds);
    if (!this.#state.done && performance.now() - this.#reported > REPORT_EVERY) this.report();
  }
}
