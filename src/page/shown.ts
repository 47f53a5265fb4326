const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];
/** Milliseconds: menus and tabs fade in and out. */
const SETTLED = 400;

/**
 * Calls back some time after anything may have shown or hidden text without changing it. Costs nothing until started; calls back once
 * for what happened between the reading and the start.
 */
export class ShownWatcher {
  readonly #observer = new MutationObserver(() => this.#later());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  constructor(
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#stop());
  }

  start(document: Document): void {
    if (this.#started || this.signal.aborted) return;
    this.#started = true;
    this.#observer.observe(document, { attributes: true, subtree: true, attributeFilter: ATTRIBUTES });
    this.#later();
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.onChange();
    }, SETTLED);
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}
