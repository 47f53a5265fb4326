/**
 * Calls back when the page shows another address without loading a document. The Navigation API tells; in a browser without it, and
 * for routers that go round it, `check` is to be called whenever the page has changed.
 */
export class AddressWatcher {
  #last = location.href;

  constructor(
    private readonly onMove: () => void,
    signal: AbortSignal,
  ) {
    const check = () => this.check();
    globalThis.navigation?.addEventListener('currententrychange', check, { signal });
    addEventListener('popstate', check, { signal });
    addEventListener('hashchange', check, { signal });
  }

  check(): void {
    const before = this.#last;
    this.#last = location.href;
    if (withoutFragment(before) !== withoutFragment(this.#last)) this.onMove();
  }
}

const withoutFragment = (address: string): string => address.split('#')[0] ?? '';
