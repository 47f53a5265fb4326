import { Cards } from './cards';
import type { Finding } from './findings';
import { Follower } from './follow';
import { guardMarks } from './guard';
import { isStanding, Jump } from './jump';
import { Marks } from './marks';
import { isElement } from './nodes';
import { Painter } from './paint';
import { Pointing } from './pointing';
import type { FromPage, ToPage } from './protocol';
import type { Tools, Tree } from './reader';
import { type Judges, Session } from './session';
import { measured } from './slices';

/** The background as the page sees it. */
export interface Background {
  /** Rejects when the background failed, or is no more. */
  send(message: FromPage): Promise<unknown>;
  /** The extension was reloaded or removed and has left this script behind. */
  gone(): boolean;
}

const isOrder = (answer: unknown): answer is ToPage => typeof answer === 'object' && answer !== null && 'kind' in answer;

/** Everything we do in one page, from the first reading until it is told to stop. */
export class Page {
  readonly #stop = new AbortController();
  readonly #painter = new Painter();
  readonly #session: Session;
  readonly #follower: Follower;
  readonly #marks: Marks;
  readonly #cards: Cards;
  readonly #pointing: Pointing;
  readonly #jump = new Jump(this.#painter);
  readonly #shadowRoots = new Set<ShadowRoot>();
  #marked = false;

  constructor(
    document: Document,
    tools: Tools,
    private readonly background: Background,
  ) {
    const { signal } = this.#stop;
    const isOurs = (node: Node) => this.#cards.isOurs(node);
    const outlets = {
      send: (message: FromPage) => void this.#report(message),
      onTree: (tree: Tree) => this.#meet(tree),
      onRead: () => void measured(() => this.#marks.refresh()),
    };
    const judges: Judges = {
      findTriggers: (texts) => this.#list({ kind: 'search', texts }),
      detect: (texts) => this.#list({ kind: 'texts', texts }),
    };
    this.#session = new Session(document, tools, judges, outlets, signal);
    this.#cards = new Cards((message) => this.#ask(message), this.#painter, signal);
    this.#follower = new Follower(document, this.#session, isOurs, signal);
    this.#marks = new Marks(this.#session.findings, this.#painter);
    this.#pointing = new Pointing(
      {
        marked: () => this.#marks.marked(),
        shadowRoots: () => [...this.#shadowRoots],
        isOurs,
        pointedAt: (finding) => void this.#cards.show(finding, false),
        leftAlone: () => this.#cards.leftAlone(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#painter.clear());
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  start(): void {
    void this.#follower.start();
  }

  /** Carries out an order of the background. @returns whether there was something to do it with, or the text that was asked for. */
  async obey(order: ToPage): Promise<boolean | string> {
    switch (order.kind) {
      case 'scan':
        await (order.rest ? this.#follower.resume() : this.#session.reportAgain());
        return true;
      case 'marks':
        this.#showMarks(order.marks);
        return true;
      case 'show':
        this.#marks.show(order.on);
        if (!order.on) this.#cards.close();
        return true;
      case 'go-to':
        return this.#goTo(this.#session.findings.get(order.claim), false);
      case 'step':
        return this.#goTo(this.#jump.neighbour(this.#marks.marked(), order.by), true);
      case 'text':
        return this.#session.text();
      case 'stop':
        this.#stop.abort();
        return true;
    }
  }

  #meet(tree: Tree): void {
    this.#follower.watch(tree);
    if (isElement(tree)) this.#pointing.listen(tree.ownerDocument);
    else this.#shadowRoots.add(tree);
  }

  /** Answers of the background, one for each text that was sent; none where it failed. */
  async #list<T>(message: FromPage): Promise<readonly T[]> {
    const answer = await this.#ask(message);
    return Array.isArray(answer) ? answer : [];
  }

  /** Marks that are known already are painted at once; those of new claims come with the answer. */
  async #report(message: FromPage): Promise<void> {
    const answer = await this.#ask(message);
    if (isOrder(answer)) await this.obey(answer);
  }

  /** Nothing where the background failed; a script that was left behind takes its marks away. */
  async #ask(message: FromPage): Promise<unknown> {
    try {
      return await this.background.send(message);
    } catch {
      if (this.background.gone()) this.#stop.abort();
      return undefined;
    }
  }

  #showMarks(verdicts: Extract<ToPage, { kind: 'marks' }>['marks']): void {
    measured(() => this.#marks.set(verdicts));
    if (this.#marks.marked().length > 0) this.#watchMarks();
  }

  /** A page without marks pays for none of this. */
  #watchMarks(): void {
    if (this.#marked) return;
    this.#marked = true;
    void this.#ask({ kind: 'styles' });
    this.#follower.watchShown();
    guardMarks(this.#painter, this.#stop.signal);
  }

  async #goTo(finding: Finding | undefined, card: boolean): Promise<boolean> {
    if (!isStanding(finding)) return false;
    const visible = this.#jump.to(finding);
    if (visible && card) await this.#cards.show(finding, true);
    return visible;
  }
}
