/** Reports that are there before a picture is taken. */
import type { Page } from 'puppeteer-core';
import type { Report } from '../../../src/report/schema';
import type { Lab } from '../browser';
import { readJson } from '../files';
import { checked, demo, HTML, REPORT, unfold, view } from './shot';

/** Saves a draft as a user does. */
export async function save(draft: Page): Promise<string> {
  await unfold(draft, '.button.main:not([data-picture-keep])');
  await draft.waitForFunction(() => location.search.startsWith('?report='));
  await draft.waitForSelector('[data-export=json]');
  return new URLSearchParams(await draft.evaluate(() => location.search)).get('report') ?? '';
}

/** A page of a listed vendor with two claims: enough where the report itself is not what is looked at. */
export const SHORT = {
  url: 'https://aws.eu/residency',
  html: HTML('<p>Our service is not subject to the US CLOUD Act.</p><p>Customer data is stored in Germany.</p>'),
};

/** The draft of the short page, or of a demonstration page. */
export async function draftOf(lab: Lab, { of, query = '' }: { of?: string; query?: string } = {}): Promise<Page> {
  const { tab } = await (of === undefined ? checked(lab, SHORT.url, SHORT.html) : demo(lab, of));
  return view(lab, `${REPORT}?tab=${tab}${query}`, 'article [data-claim]');
}

/** A saved report, opened. */
export async function saved(lab: Lab, of?: string): Promise<{ id: string; view: Page }> {
  const draft = await draftOf(lab, of === undefined ? {} : { of });
  return { id: await save(draft), view: draft };
}

const { report: FIRST } = readJson<{ report: Report }>('test/fixtures/reports/first-version.json');
const TAGS = [['appel d’offres', 'lot 2'], [], ['à relire']];

/** A file of as many reports, one a line, of two vendors in turn, some with notes and tags. */
export const fileOf = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => {
    const page = { ...FIRST.page, title: `Cloud page ${number + 1}`, url: `https://cloud.example/${number + 1}` };
    const profile = { ...FIRST.profile, name: `Vendor ${(number % 2) + 1}` };
    const report = { ...FIRST, id: `${10_000_000 + number}-2222-4333-8444-555555555555`, page, profile };
    const day = String((number % 24) + 1).padStart(2, '0');
    const notes = number % 2 === 0 ? 'Ask again in spring, and in writing.' : '';
    return JSON.stringify({ saved: `2026-11-${day}T09:00:00.000Z`, notes, tags: TAGS[number % TAGS.length], report });
  });

/** Takes in a file as a user does, and waits for what is said about it. */
export async function takeIn(list: Page, lines: readonly string[]): Promise<void> {
  await list.$eval(
    'input[type=file]',
    (input, words) => {
      const files = new DataTransfer();
      files.items.add(new File([words], 'tender.jsonl'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    lines.join('\n'),
  );
  for (const part of ['.field + [role=status] > p', '.report-list > li']) await list.waitForSelector(part);
}

/** As damage to the disk would leave it. */
export const damage = (lab: Lab, id: string): Promise<void> =>
  lab.inExtension(async (key) => {
    const opening = indexedDB.open('reports');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const work = database.transaction(['reports', 'entries'], 'readwrite');
    const reading = work.objectStore('reports').get(key);
    reading.onsuccess = () => {
      work.objectStore('reports').put({ ...reading.result, report: { format: 'sovereignty-lens-report', claims: null } });
      work.objectStore('entries').delete(key);
    };
    await new Promise<void>((done) => {
      work.oncomplete = () => done();
    });
    database.close();
  }, id);
