/**
 * `npm run screenshots`: every view and state in both browsers, both themes, 360 px wide, into `test/output/screenshots/`.
 *
 *     npm run screenshots -- --language de --browser firefox --only options
 *     npm run screenshots -- --forced   in forced colours
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

type Look = Theme | 'forced';

async function take(lab: Lab, { name, open }: Shot, looks: readonly Look[]): Promise<void> {
  const page = await open(lab);
  await page.setViewport(VIEWPORT);
  await page.bringToFront();
  for (const look of looks) {
    await (look === 'forced' ? lab.forceColors(page) : lab.setTheme(page, look));
    const path = `${OUTPUT}/${lab.name}-${look}-${name}.png` as const;
    await page.screenshot({ path, fullPage: !/^(marks|card)-/.test(name) });
  }
  await page.close();
}

interface Wanted {
  language: string | undefined;
  only: RegExp;
  looks: readonly Look[];
}

async function takeAll(browser: BrowserName, { language, only, looks }: Wanted): Promise<void> {
  const lab = await launch(browser, language ? { language } : {});
  try {
    for (const shot of SHOTS.filter(({ name }) => only.test(name))) await take(lab, shot, looks);
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
      forced: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
    },
  });
  if (values.docs) return takePictures();
  await mkdir(OUTPUT, { recursive: true });
  for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
    const looks: readonly Look[] = values.forced ? ['forced'] : THEMES;
    await takeAll(browser, { language: values.language, only: new RegExp(values.only), looks });
  }
}

await main();
process.exit(0);
