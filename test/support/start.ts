/**
 * `npm start`: builds the extension, opens the demo pages (or the address given) in a browser that has it installed, clicks the
 * toolbar button on each and prints what it says.
 *
 *     npm start                              demo pages, the browser stays open
 *     npm start -- https://some.site/page    that page, over the network
 *     npm start -- --browser firefox
 *     npm start -- --headless                no window; screenshots in test/output/, ends by itself
 */
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSERS, type BrowserName, type Lab, launch, type Popup } from './browser';
import { filesBelow, readJson, readText } from './files';

const OUTPUT = 'test/output';
const DEMO = 'test/fixtures/demo';

interface Stop {
  name: string;
  open: (lab: Lab) => Promise<Page>;
}

/** One line of the popup. */
interface Line {
  verdict: string;
  quote: string;
  reason: string;
}

interface Seen {
  speaker: string;
  lines: Line[];
  state: string;
  reading: boolean;
}

const isBrowser = (name: string): name is BrowserName => BROWSERS.some((known) => known === name);

function demoStops(): Stop[] {
  return filesBelow(DEMO, '.json').map((path) => {
    const { url } = readJson<{ url: string }>(path);
    const name = path.slice(DEMO.length + 1, -'.json'.length);
    return { name, open: (lab) => lab.open(url, readText(path.replace('.json', '.html'))) };
  });
}

function stopsFor(addresses: readonly string[]): Stop[] {
  if (addresses.length === 0) return demoStops();
  return addresses.map((address) => ({ name: new URL(address).hostname, open: (lab) => lab.go(address) }));
}

/** Runs in the popup, from its source text: it may name no helper, not even one of its own. */
function look(view: Window): Seen {
  return {
    speaker: view.document.querySelector('h1')?.textContent ?? '',
    state: view.document.querySelector('[role=status]')?.textContent ?? '',
    reading: view.document.querySelector('[data-scan=done], [data-unreadable]') === null,
    lines: [...view.document.querySelectorAll('[data-verdict]')].map((claim) => ({
      verdict: claim.closest('.group')?.querySelector('h3')?.textContent ?? '',
      quote: claim.querySelector('.fold-title')?.textContent ?? '',
      reason: claim.querySelector('.claim-why')?.textContent ?? '',
    })),
  };
}

function print({ name }: Stop, url: string, { speaker, lines, state }: Seen): void {
  console.log(`\n${name}: ${url}\n  ${speaker || state}`);
  for (const { verdict, quote, reason } of lines) console.log(`  ${verdict.padEnd(20)} ${quote}\n  ${''.padEnd(20)} ${reason}`);
  if (lines.length === 0 && speaker) console.log(`  ${state}`);
}

/** A page may be read on after it was read once: what is printed is what stands when it rests. */
async function settled(popup: Popup): Promise<Seen> {
  await popup.waitFor('[data-scan=done], [data-unreadable]');
  const seen = await popup.evaluate(look);
  return seen.reading ? settled(popup) : seen;
}

async function visit(lab: Lab, stop: Stop, shots: boolean): Promise<void> {
  const page = await stop.open(lab);
  await lab.clickToolbar(page);
  const popup = await lab.popup();
  print(stop, page.url(), await settled(popup));
  if (!shots) return;
  await popup.screenshot(`${OUTPUT}/${lab.name}-${stop.name}-popup.png`);
  await page.screenshot({ path: `${OUTPUT}/${lab.name}-${stop.name}-page.png` });
}

const hasScreen = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } },
  });
  const { browser, headless } = values;
  if (!isBrowser(browser)) throw new Error(`--browser is one of ${BROWSERS.join(', ')}.`);
  if (!headless && !hasScreen()) throw new Error('No screen was found: run "npm start -- --headless".');
  const stops = stopsFor(positionals);
  await build({ mode: browser, logLevel: 'warn' });
  await mkdir(OUTPUT, { recursive: true });
  const lab = await launch(browser, { headless });
  try {
    for (const stop of stops) await visit(lab, stop, headless);
    if (headless) console.log(`\nScreenshots: ${OUTPUT}/`);
    else await lab.ended();
  } finally {
    await lab.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
