import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

interface Violation {
  rule: string;
  nodes: string[];
}

/** WCAG 2.2 A and AA and the best practices, in one theme; each violation with the elements concerned. */
export async function violations(page: Page, theme: Theme): Promise<Violation[]> {
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
  }, theme);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html }) => html) }));
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
