import { AddressWatcher } from './address';
import { documentOf } from './frames';
import { isElement } from './nodes';
import { Pace } from './pace';
import type { Tree } from './reader';
import type { Session } from './session';
import { ShownWatcher } from './shown';
import { Watcher } from './watch';

/** Milliseconds after the first reading at which shadow roots that came without a trace are looked for. */
const LATE = [1000, 3000, 8000];

/** Follows a page after it was first read: what changes, moves, loads later, is shown or hidden. */
export class Follower {
  readonly #watcher: Watcher;
  readonly #pace: Pace;
  readonly #shown: ShownWatcher;
  readonly #address: AddressWatcher;
  #everything = false;

  constructor(
    private readonly document: Document,
    private readonly session: Session,
    isOurs: (node: Node) => boolean,
    private readonly signal: AbortSignal,
  ) {
    this.#pace = new Pace(
      () => this.#readChanged(),
      () => session.giveUp(),
      signal,
    );
    this.#watcher = new Watcher(() => this.#onChange(), isOurs, signal);
    this.#shown = new ShownWatcher(() => this.#onShown(), signal);
    this.#address = new AddressWatcher(() => this.#onMove(), signal);
  }

  /** Watches a tree that is being read. A document is watched whole: its body may be replaced. */
  watch(tree: Tree): void {
    const target = isElement(tree) ? tree.ownerDocument : tree;
    this.#watcher.observe(target);
    target.addEventListener('load', ({ target: frame }) => this.#onLoad(frame), { capture: true, signal: this.signal });
  }

  /** Reads the page, then looks a few times for what no observer tells of. */
  async start(): Promise<void> {
    await this.session.readAll('likely');
    for (const delay of LATE) {
      await new Promise((later) => setTimeout(later, delay));
      await this.session.readLate();
    }
  }

  /** Goes on with a page that is too long or was given up. */
  resume(): Promise<void> {
    this.#pace.resume();
    return this.session.readRest();
  }

  /** From now on there are claims that may be shown or hidden. */
  watchShown(): void {
    this.#shown.start(this.document);
  }

  #onChange(): void {
    this.#address.check();
    this.#pace.changed();
  }

  /** What kind of page it is may be another now, and with it what its words mean: it is read as a whole. */
  #onMove(): void {
    this.#everything = true;
    this.#pace.changed();
  }

  #onShown(): void {
    if (this.session.findings.refreshPlaces()) this.session.report();
  }

  #onLoad(target: EventTarget | null): void {
    const frame = target as Element | null;
    const inner = frame?.nodeType === Node.ELEMENT_NODE ? documentOf(frame) : undefined;
    if (inner) this.#watcher.touch(inner);
  }

  async #readChanged(): Promise<number> {
    const scopes = this.#watcher.take();
    if (!this.#everything && scopes !== 'everything') return this.session.readScopes(scopes);
    this.#everything = false;
    return this.session.readAll();
  }
}
