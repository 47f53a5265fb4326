/** A quota that the browser itself keeps to. Only Chromium lets a test set one; Firefox's errors are told in `report-library.test.ts`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, launch } from '../support/browser';
import { writeReports } from '../support/report-file';

const FEW = 5;
const MANY = 300;
const ROOM = 1_000_000;

let lab: Lab;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lens-quota-'));
  await writeReports(join(folder, 'few.jsonl'), FEW);
  await writeReports(join(folder, 'many.jsonl'), MANY);
  lab = await launch('chrome', { limitedStorage: true });
});
afterAll(async () => {
  await lab?.close();
  await rm(folder, { recursive: true, force: true });
});

async function takeIn(view: Page, file: string): Promise<string[]> {
  const input = await view.waitForSelector('input[type=file]:not([disabled])');
  const sentences = () => view.$$eval('[role=status] > p:not(.small, .notice)', (all) => all.map((p) => p.textContent ?? ''));
  const before = await sentences();
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, file));
  await expect.poll(sentences, { timeout: 30_000 }).not.toEqual(before);
  return sentences();
}

it('a full quota is said in one sentence and loses nothing', async () => {
  const view = await lab.openView('src/ui/report/index.html');
  const quota = await view.createCDPSession();
  const { usage = 0 } = await view.evaluate(() => navigator.storage.estimate());
  await quota.send('Storage.overrideQuotaForOrigin', {
    origin: await view.evaluate(() => location.origin),
    quotaSize: usage + ROOM,
  });
  expect(await takeIn(view, 'few.jsonl')).toEqual([`Taken in: ${FEW}.`]);
  const [refusal = '', ...more] = await takeIn(view, 'many.jsonl');
  expect(refusal).toMatch(/^The file could not be taken in, and nothing saved before is lost: the browser has no room left\.$/);
  expect(more).toEqual([]);
  await view.close();
  const again = await lab.openView('src/ui/report/index.html');
  await expect.poll(() => again.$$eval('.report-list > li', (items) => items.length)).toBe(FEW);
});
