/**
 * `npm run bench:popup`: how long the popup takes to show a page already scanned, beside an empty one of the same library in the
 * same run, in both browsers. Every number is a median. Needs `npm run build`.
 */
import { rm } from 'node:fs/promises';
import process, { stdout } from 'node:process';
import { extensionWithEmptyPopup } from '../bench/popup/extension';
import { startPopups } from '../bench/popup/run';
import { median, ratio } from '../bench/statistics';
import { BROWSERS, type BrowserName, launch } from './browser';

const ROUNDS = 15;

async function bench(browser: BrowserName): Promise<void> {
  const extension = await extensionWithEmptyPopup(browser);
  const lab = await launch(browser, { extension });
  try {
    const { popup, empty, claims } = await startPopups(lab, ROUNDS);
    const [ours, least] = [median(popup), median(empty)];
    stdout.write(
      `${browser}: popup with ${claims} claims ${ours.toFixed(0)} ms, empty popup ${least.toFixed(0)} ms: ${ratio(ours, least)}\n`,
    );
  } finally {
    await lab.close();
    await rm(extension, { recursive: true, force: true });
  }
}

const asked = BROWSERS.filter((browser) => process.argv.includes(browser));
for (const browser of asked.length > 0 ? asked : BROWSERS) await bench(browser);
