/** The open popup. Firefox shows it outside its tabs, so it has no page to drive: both browsers run functions in it instead. */
export interface Popup {
  evaluate<A extends unknown[], T>(run: (view: Window, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Resolves when the selector matches, with the text of its first match. */
  waitFor(selector: string): Promise<string>;
  /** Clicks right after the answer: what closes the popup must not take the answer with it. */
  click(selector: string): Promise<void>;
  screenshot(file: `${string}.png`): Promise<void>;
}

const PATIENCE = 15_000;

/** Builds a popup on the one thing the browsers do differently: running source text with `view` bound to the popup's window. */
export function popupFrom(run: (source: string) => Promise<unknown>, screenshot: Popup['screenshot']): Popup {
  const evaluate: Popup['evaluate'] = (body, ...args) => run(`(${body})(view, ...${JSON.stringify(args)})`) as Promise<never>;
  return {
    evaluate,
    screenshot,
    async waitFor(selector) {
      const find = (view: Window, wanted: string) => view.document.querySelector(wanted)?.textContent ?? null;
      for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
        const text = await evaluate(find, selector).catch(() => null);
        if (text !== null) return text;
      }
      throw new Error(`The popup shows no ${selector} after ${PATIENCE / 1000} s.`);
    },
    async click(selector) {
      await this.waitFor(selector);
      await evaluate((view, wanted) => {
        const target = view.document.querySelector<HTMLElement>(wanted);
        view.setTimeout(() => target?.click());
      }, selector);
    },
  };
}
