import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEXICONS } from '../../src/claims/lexicon';
import type { BrowserName } from '../support/browser';
import { bundle } from '../support/bundle';
import { stemList } from '../support/gate-stems';

export type Contestant = 'floor' | 'ours' | 'no-shadow' | 'search' | 'search-four' | 'mark.js' | 'advanced-mark.js';

interface Entry {
  /** The file that is put into the page. */
  file: string;
  /** The name of its user-timing measures. */
  measure: string;
  /** It tells the background when it is done. */
  reports: boolean;
  /** The largest page it is let loose on, in text nodes: mark.js takes minutes beyond. */
  most: number;
  source?: string;
  /** The stems it searches for. */
  stems?: string;
}

const FOUR_LANGUAGES = LEXICONS.filter(({ lang }) => ['*', 'en', 'de', 'fr', 'nl'].includes(lang));

const folder = 'test/bench/contestants';

export const CONTESTANTS: Readonly<Record<Contestant, Entry>> = {
  floor: {
    file: 'bench/floor.js',
    measure: 'bench:done',
    reports: false,
    most: Number.POSITIVE_INFINITY,
    source: `${folder}/floor.js`,
  },
  ours: { file: 'src/page/content.js', measure: 'sovereignty-lens:scan', reports: true, most: Number.POSITIVE_INFINITY },
  'no-shadow': {
    file: 'bench/no-shadow.js',
    measure: 'sovereignty-lens:scan',
    reports: true,
    most: Number.POSITIVE_INFINITY,
    source: `${folder}/no-shadow.ts`,
  },
  search: {
    file: 'bench/search.js',
    measure: 'bench:done',
    reports: false,
    most: Number.POSITIVE_INFINITY,
    source: `${folder}/search.ts`,
    stems: stemList(LEXICONS),
  },
  'search-four': {
    file: 'bench/search-four.js',
    measure: 'bench:done',
    reports: false,
    most: Number.POSITIVE_INFINITY,
    source: `${folder}/search.ts`,
    stems: stemList(FOUR_LANGUAGES),
  },
  'mark.js': { file: 'bench/mark.js', measure: 'bench:done', reports: false, most: 60_000, source: `${folder}/mark.js` },
  'advanced-mark.js': {
    file: 'bench/advanced-mark.js',
    measure: 'bench:done',
    reports: false,
    most: Number.POSITIVE_INFINITY,
    source: `${folder}/advanced-mark.js`,
  },
};

/** A copy of the built extension that carries the other contestants beside our content script. @returns its folder. */
export async function extensionWithContestants(browser: BrowserName): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'lens-bench-'));
  await cp(`dist/${browser}`, target, { recursive: true });
  await mkdir(join(target, 'bench'));
  for (const { file, source, stems } of Object.values(CONTESTANTS))
    if (source) await writeFile(join(target, file), await bundle(source, stems === undefined ? {} : { SEARCHED_STEMS: stems }));
  return target;
}

export const contentScript = (browser: BrowserName): Promise<Buffer> => readFile(`dist/${browser}/${CONTESTANTS.ours.file}`);
