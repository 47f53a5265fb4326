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
import { LAB_KINDS, withLab } from './labs';
import { type Shot, VIEWPORT } from './shot';
import { SHOTS } from './shots';

const OUTPUT = 'test/output/screenshots';
const THEMES: readonly Theme[] = ['light', 'dark'];

type Look = Theme | 'forced';

async function take(
  lab: Lab,
  { name, width = VIEWPORT.width, behind = false, open }: Shot,
  looks: readonly Look[],
): Promise<void> {
  const page = await open(lab);
  await page.setViewport({ ...VIEWPORT, width });
  if (!behind) await page.bringToFront();
  for (const look of looks) {
    await (look === 'forced' ? lab.forceColors(page) : lab.setTheme(page, look));
    const path = `${OUTPUT}/${lab.name}-${look}-${name}.png` as const;
    await page.screenshot({ path, fullPage: !/^(marks|card)-/.test(name) });
  }
  await forgetAll(lab);
}

/** Every tab but the lab's own is closed and nothing stays kept, so that a shot shows the same whatever was taken before it. */
const forgetAll = (lab: Lab): Promise<void> =>
  lab.inExtension(async () => {
    const own = await chrome.tabs.getCurrent();
    const tabs = await chrome.tabs.query({});
    await chrome.tabs.remove(tabs.flatMap(({ id }) => (id === undefined || id === own?.id ? [] : [id])));
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    for (const { name } of await indexedDB.databases())
      await new Promise((settled) => {
        Object.assign(indexedDB.deleteDatabase(name ?? ''), { onsuccess: settled, onerror: settled });
      });
  });

interface Wanted {
  language: string | undefined;
  only: RegExp;
  looks: readonly Look[];
}

async function takeAll(browser: BrowserName, { language, only, looks }: Wanted): Promise<void> {
  for (const kind of LAB_KINDS) {
    const shots = SHOTS.filter(({ name, lab = 'fresh' }) => lab === kind && only.test(name));
    if (shots.length === 0) continue;
    await withLab(kind, browser, language ? { language } : {}, async (lab) => {
      for (const shot of shots) await take(lab, shot, looks);
    });
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
