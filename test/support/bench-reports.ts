/**
 * How long a library of reports takes to be taken in, to open, to be searched and to be written out, and how much memory, in both
 * browsers; beside one of 100 reports.
 *
 *     npx tsx test/support/bench-reports.ts             # 100 and 10,000 reports; needs `npm run build`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type Lab, launch } from './browser';
import { memoryOf } from './process-memory';
import { writeReports } from './report-file';

const LIST = 'src/ui/report/index.html';
const PATIENCE = { timeout: 1_800_000 };
const MEGABYTE = 1_000_000;

const print = (line: string): void => void stdout.write(`${line}\n`);

interface Figures {
  takenIn: number;
  /** From the navigation to the first page of the list. */
  open: number;
  /** One report found by its words; every report found by a word that all have. */
  searchOne: number;
  searchAll: number;
  more: number;
  export: number;
  exported: number;
  /** Most of the page's JavaScript heap while writing out; Chromium alone tells. */
  heap?: number;
  /** What the browser's processes hold with the list open, and most while writing out. */
  memory: number;
  memoryExport: number;
}

const openList = async (lab: Lab): Promise<{ view: Page; open: number }> => {
  const view = await lab.openView(LIST);
  const shown = await view.waitForFunction(() => document.querySelector('.report-list li') && performance.now(), PATIENCE);
  return { view, open: Number(await shown.jsonValue()) };
};

async function takeIn(lab: Lab, file: string): Promise<number> {
  const view = await lab.openView(LIST);
  const input = await view.waitForSelector('input[type=file]');
  const start = performance.now();
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  await view.waitForFunction(() => /Taken in: \d/.test(document.body.textContent ?? ''), PATIENCE);
  const taken = performance.now() - start;
  await view.close();
  return taken;
}

/** From the input to the count of what was found. */
const search = (view: Page, words: string, found: number): Promise<number> =>
  view.evaluate(
    async (typed, wanted) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!input) return Number.NaN;
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!document.querySelector('[role=status] > p.small')?.textContent?.startsWith(`Found: ${wanted} of`))
        await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - start;
    },
    words,
    found.toLocaleString('en'),
  );

const more = (view: Page): Promise<number> =>
  view.evaluate(async () => {
    const before = document.querySelectorAll('.report-list li').length;
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('[data-more]')?.click();
    while (document.querySelectorAll('.report-list li').length === before)
      await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  });

const writeOut = (view: Page): Promise<{ took: number; size: number }> =>
  view.evaluate(async () => {
    HTMLAnchorElement.prototype.click = () => undefined;
    const start = performance.now();
    const size = await new Promise<number>((resolve) => {
      URL.createObjectURL = (file) => {
        resolve((file as Blob).size);
        return '#';
      };
      document.querySelector<HTMLButtonElement>('[data-export-all=jsonl]')?.click();
    });
    return { took: performance.now() - start, size };
  });

/** Most that was held while the work went on. */
async function watched<T>(work: Promise<T>, measure: () => Promise<number>): Promise<[T, number]> {
  let most = 0;
  let isDone = false;
  work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    most = Math.max(most, await measure());
    await new Promise((later) => setTimeout(later, 200));
  }
  return [await work, most];
}

async function measured(browser: BrowserName, count: number, file: string): Promise<Figures> {
  const lab = await launch(browser);
  try {
    const takenIn = await takeIn(lab, file);
    await (await openList(lab)).view.close();
    const { view, open } = await openList(lab);
    const memory = memoryOf(lab.processId);
    const searchOne = await search(view, `edition ${count - 7}`, 1);
    const searchAll = await search(view, 'cloud', count);
    const moreTook = count > 50 ? await more(view) : Number.NaN;
    let heap = 0;
    const [out, memoryExport] = await watched(writeOut(view), async () => {
      if (browser === 'chrome') heap = Math.max(heap, (await view.metrics()).JSHeapUsedSize ?? 0);
      return memoryOf(lab.processId);
    });
    return {
      ...{ takenIn, open, searchOne, searchAll, more: moreTook, export: out.took, exported: out.size, memory, memoryExport },
      ...(browser === 'chrome' && { heap }),
    };
  } finally {
    await lab.close();
  }
}

const UNITS: Readonly<Record<keyof Figures, 'ms' | 'MB'>> = {
  takenIn: 'ms',
  open: 'ms',
  searchOne: 'ms',
  searchAll: 'ms',
  more: 'ms',
  export: 'ms',
  exported: 'MB',
  heap: 'MB',
  memory: 'MB',
  memoryExport: 'MB',
};

function compare(few: Figures, many: Figures): void {
  for (const [name, unit] of Object.entries(UNITS) as [keyof Figures, 'ms' | 'MB'][]) {
    const [one, other] = [few[name], many[name]];
    if (one === undefined || other === undefined) continue;
    const [a, b] = [one, other].map((value) => (unit === 'MB' ? value / MEGABYTE : value).toFixed(0));
    print(`  ${name.padEnd(14)} ${a} ${unit} with few, ${b} ${unit} with many: x ${(other / one).toFixed(1)}`);
  }
}

const sizes = process.argv.slice(2).map(Number);
const [few = 100, many = 10_000] = sizes;
const folder = await mkdtemp(join(tmpdir(), 'lens-reports-'));
try {
  const files = [join(folder, 'few.jsonl'), join(folder, 'many.jsonl')] as const;
  const bytes = [await writeReports(files[0], few), await writeReports(files[1], many)];
  print(`${few} reports in ${bytes[0]} bytes, ${many} in ${bytes[1]}`);
  for (const browser of BROWSERS) {
    print(browser);
    compare(await measured(browser, few, files[0]), await measured(browser, many, files[1]));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
