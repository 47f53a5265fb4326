/** Milliseconds. */
const QUIET = 250;
const LATEST = 1000;
const CALM = 5000;
/** Reading again may take a twentieth of the time at most, and this much in all while a page does not come to rest. */
const SHARE = 20;
const PATIENCE = 500;

/**
 * Decides when a page that changes is read again: once it is quiet, at the latest a second after it began, and the more seldom the
 * more it costs. On a page that never rests it gives up.
 */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #began = 0;
  #lastChange = Number.NEGATIVE_INFINITY;
  #notBefore = 0;
  #spent = 0;
  #state: 'resting' | 'due' | 'reading' = 'resting';
  #pending = false;
  #givenUp = false;

  constructor(
    /** Reads again; resolves with the milliseconds of work it took. */
    private readonly read: () => Promise<number>,
    private readonly giveUp: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  changed(): void {
    if (this.#givenUp) return;
    const now = performance.now();
    if (now - this.#lastChange > CALM) this.#spent = 0;
    if (!this.#pending) this.#began = now;
    this.#pending = true;
    this.#lastChange = now;
    if (this.#state === 'resting') this.#schedule(now);
  }

  #schedule(now: number): void {
    clearTimeout(this.#timer);
    const due = Math.max(Math.min(now + QUIET, this.#began + LATEST), this.#notBefore);
    this.#timer = setTimeout(() => {
      this.#state = 'due';
      requestIdleCallback(() => void this.#run(), { timeout: LATEST });
    }, due - now);
  }

  async #run(): Promise<void> {
    if (this.signal.aborted) return;
    this.#state = 'reading';
    this.#pending = false;
    const cost = await this.read();
    this.#state = 'resting';
    this.#spent += cost;
    const now = performance.now();
    this.#notBefore = now + cost * SHARE;
    if (this.#spent > PATIENCE) this.#stop();
    else if (this.#pending) this.#schedule(now);
  }

  /** Takes up a page again that was given up. */
  resume(): void {
    this.#givenUp = false;
    this.#spent = 0;
  }

  #stop(): void {
    this.#givenUp = true;
    this.giveUp();
  }
}
