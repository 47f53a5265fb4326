/**
 * `npm run screenshots`: every view and state in both browsers, both themes, 360 px wide, into `test/output/screenshots/`.
 *
 *     npm run screenshots -- --language de --browser firefox --only options
 *     npm run screenshots -- --docs     the README's pictures
 */
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, type Lab, launch, type Theme } from '../browser';
import { takeDocs } from './docs';
import { SHOTS, type Shot } from './shots';

const OUTPUT = 'test/output/screenshots';
const THEMES: readonly Theme[] = ['light', 'dark'];
const VIEWPORT = { width: 360, height: 640 };

async function take(lab: Lab, { name, open }: Shot): Promise<void> {
  const page = await open(lab);
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  for (const theme of THEMES) {
    await lab.setTheme(page, theme);
    const path = `${OUTPUT}/${lab.name}-${theme}-${name}.png` as const;
    await page.screenshot({ path, fullPage: !/^(marks|card)-/.test(name) });
  }
  await page.close();
}

async function takeAll(browser: BrowserName, language: string | undefined, only: RegExp): Promise<void> {
  const lab = await launch(browser, language ? { language } : {});
  try {
    for (const shot of SHOTS.filter(({ name }) => only.test(name))) await take(lab, shot);
  } finally {
    await lab.close();
  }
}

async function takePictures(): Promise<void> {
  const lab = await launch('chrome');
  try {
    await takeDocs(lab);
  } finally {
    await lab.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      language: { type: 'string' },
      only: { type: 'string', default: '' },
      docs: { type: 'boolean', default: false },
    },
  });
  if (values.docs) return takePictures();
  await mkdir(OUTPUT, { recursive: true });
  for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
    await takeAll(browser, values.language, new RegExp(values.only));
  }
}

await main();
process.exit(0);
