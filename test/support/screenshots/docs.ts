/** The README's pictures, into `assets/docs`: what is looked at in the documentation is what the extension shows now. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../browser';
import { SHOTS } from './shots';

interface Picture {
  file: string;
  shot: string;
  width: number;
  height: number;
  theme: 'light' | 'dark';
  /** Brings what the picture is about to the top. */
  top?: string;
}

const PICTURES: readonly Picture[] = [
  { file: 'card', shot: 'card-s3ns', width: 720, height: 560, theme: 'light' },
  { file: 'popup', shot: 'result-aws-eu', width: 416, height: 900, theme: 'light' },
  { file: 'yardsticks', shot: 'result-s3ns', width: 416, height: 820, theme: 'dark', top: '[data-scheme="eu.csf"]' },
];

export async function takeDocs(lab: Lab): Promise<void> {
  for (const picture of PICTURES) {
    const page = await SHOTS.find(({ name }) => name === picture.shot)?.open(lab);
    if (page) await take(lab, page, picture);
  }
}

async function take(lab: Lab, page: Page, { file, width, height, theme, top }: Picture): Promise<void> {
  await page.setViewport({ width, height });
  await lab.setTheme(page, theme);
  if (top) await page.$eval(top, (part) => part.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.screenshot({ path: `assets/docs/${file}.png` });
  await page.close();
}
