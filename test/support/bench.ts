/**
 * `npm run bench [-- text nodes ...]`: our scan beside the least work a script can do to read a page, and beside two highlighting
 * libraries, in one run and on fresh loads of the same page. Prints ratios; times alone mean nothing across machines.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { floorIn, highlightIn, PHRASES, SKIP_LIST, scanIn } from '../bench/contenders';
import { vendorPage } from '../bench/page';
import { BROWSERS, type Lab, launch } from './browser';

const SIZES = process.argv.slice(2).map(Number);
const TEXT_NODES = SIZES.length > 0 ? SIZES : [5_000, 50_000, 200_000];
const LOADS = 3;
/** Milliseconds without a new slice after which a scan counts as finished, and the longest wait for one. */
const QUIET = 1500;
const PATIENCE = 60_000;
/** A slice the page would hardly notice. */
const SLICE = 12;
const LIBRARIES = ['mark.js/dist/mark.min.js', 'advanced-mark.js/dist/mark.min.js'] as const;

type Measure = (lab: Lab, html: string) => Promise<number[]>;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
let loads = 0;

/** Loads the page under an address of its own, so that nothing of an earlier load is warm. */
async function onFreshPage<T>(lab: Lab, html: string, run: (page: Page) => Promise<T>): Promise<T> {
  loads += 1;
  const page = await lab.open(`https://bench${loads}.example/`, html);
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

const floor: Measure = (lab, html) => onFreshPage(lab, html, async (page) => [await page.evaluate(floorIn, SKIP_LIST)]);

const library =
  (path: string): Measure =>
  (lab, html) =>
    onFreshPage(lab, html, async (page) => {
      await page.evaluate(readFileSync(`node_modules/${path}`, 'utf8'));
      return [await page.evaluate(highlightIn, PHRASES)];
    });

const ours: Measure = (lab, html) =>
  onFreshPage(lab, html, async (page) => {
    await lab.clickToolbar(page);
    let slices: number[] = [];
    for (let quiet = 0, waited = 0; quiet < QUIET && waited < PATIENCE; waited += 250) {
      await new Promise((later) => setTimeout(later, 250));
      const now = await page.evaluate(scanIn);
      quiet = now.length > 0 && now.length === slices.length ? quiet + 250 : 0;
      slices = now;
    }
    return slices;
  });

async function compare(lab: Lab, nodes: number, rich: boolean): Promise<void> {
  const html = vendorPage(nodes, rich);
  const contenders: readonly [string, Measure][] = [
    ['floor', floor],
    ['ours', ours],
    ...(rich ? LIBRARIES.map((path): [string, Measure] => [path.split('/')[0] ?? path, library(path)]) : []),
  ];
  const results = new Map(contenders.map(([name]) => [name, [] as number[][]]));
  for (let load = 0; load < LOADS; load++)
    for (const [name, measure] of contenders) results.get(name)?.push(await measure(lab, html));
  const total = (name: string): number => median((results.get(name) ?? []).map(sum));
  const slices = (results.get('ours') ?? []).flat();
  const short = slices.filter((slice) => slice <= SLICE).length / slices.length;
  const ratios = contenders.map(([name]) => `${name} ${(total(name) / total('floor')).toFixed(2)}`).join('  ');
  console.log(`${lab.name} ${nodes} text nodes, ${rich ? 'claims' : 'no claim'}: x floor: ${ratios}`);
  console.log(
    `  floor ${total('floor').toFixed(1)} ms; ${(short * 100).toFixed(0)} % of our ${slices.length} slices at most ${SLICE} ms`,
  );
}

for (const name of BROWSERS) {
  const lab = await launch(name);
  try {
    for (const nodes of TEXT_NODES) for (const rich of [false, true]) await compare(lab, nodes, rich);
  } finally {
    await lab.close();
  }
}
