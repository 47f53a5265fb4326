/** A browser that ends while a file of reports is taken in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { writeReports } from '../support/report-file';

const ALL = 600;
const LIST = 'src/ui/report/index.html';

const storedIn = (lab: Lab): Promise<number> =>
  lab.inExtension(async () => {
    const open = indexedDB.open('reports');
    await new Promise((opened) => {
      open.onsuccess = opened;
    });
    const counting = open.result.transaction('reports').objectStore('reports').count();
    await new Promise((counted) => {
      counting.onsuccess = counted;
    });
    open.result.close();
    return counting.result;
  });

async function choose(view: Page, file: string): Promise<void> {
  const input = await view.waitForSelector('input[type=file]:not([disabled])');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
}

it.each(BROWSERS)('%s says so when it is there again, and the same file adds the rest', { timeout: 120_000 }, async (name) => {
  const folder = await mkdtemp(join(tmpdir(), `lens-cut-${name}-`));
  const file = join(folder, 'tender.jsonl');
  const profile = join(folder, 'profile');
  await writeReports(file, ALL);
  try {
    const first = await launch(name, { profile });
    const view = await first.openView(LIST);
    await view.waitForSelector('input[type=file]');
    expect(await view.$('[data-cut-off]')).toBeNull();
    await choose(view, file);
    await expect.poll(() => storedIn(first), { timeout: 30_000, interval: 20 }).toBeGreaterThan(0);
    await first.kill();

    const lab = await launch(name, { profile });
    const there = await storedIn(lab);
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(ALL);
    const again = await lab.openView(LIST);
    expect(await (await again.waitForSelector('[data-cut-off]'))?.evaluate((notice) => notice.textContent)).toContain(
      '“tender.jsonl” was not taken in to its end.',
    );
    await choose(again, file);
    await again.waitForFunction(() => document.body.textContent?.includes('Already here, skipped'), { timeout: 60_000 });
    const sentences = await again.$$eval('[role=status] > p:not(.small)', (all) => all.map(({ textContent }) => textContent));
    expect(sentences).toEqual([`Taken in: ${ALL - there}.`, `Already here, skipped: ${there}.`]);
    expect(await again.$('[data-cut-off]')).toBeNull();
    expect(await storedIn(lab)).toBe(ALL);
    await again.reload({ waitUntil: [] });
    await again.waitForSelector('.report-list > li');
    expect(await again.$('[data-cut-off]')).toBeNull();
    await lab.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
