import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a host answers. A bare string is HTML. */
export type Reply = string | { body: string; type?: string; status?: number; headers?: Readonly<Record<string, string>> };

/**
 * Answers a page's requests under real host names, without DNS, TLS or a port. Whatever is not served gets a 404, so that no test
 * depends on the network; every request is kept in `requests`.
 */
export class Site {
  readonly requests: string[] = [];
  readonly #replies = new Map<string, Reply>();

  serve(url: string, reply: Reply): void {
    this.#replies.set(new URL(url).href, reply);
  }

  async attach(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(request));
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const url = request.url().split('#')[0] ?? '';
    if (!/^https?:/.test(url)) return request.continue();
    this.requests.push(url);
    const reply = this.#replies.get(url);
    if (reply === undefined) return request.respond({ status: 404, contentType: 'text/plain', body: '' });
    const {
      body,
      type = 'text/html; charset=utf-8',
      status = 200,
      headers = {},
    } = typeof reply === 'string' ? { body: reply } : reply;
    return request.respond({ status, contentType: type, headers, body });
  }
}
