import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportHtml } from '../../src/report/html';
import { reportJson } from '../../src/report/json';
import { reportMarkdown } from '../../src/report/markdown';
import { LARGEST_PICTURE, type Pictured } from '../../src/report/picture';
import { parseReport, type Report } from '../../src/report/schema';
import { elements } from './html-text';
import { itemsOf } from './library-text';
import { material, sha256, tools } from './sample';

const bytes = Buffer.from('not really a picture, but bytes');
const pictured: Pictured = {
  picture: { type: 'image/png', width: 640, height: 480, taken: '2026-11-24T08:00:30.000Z', hash: sha256(bytes) },
  pictureData: bytes.toString('base64'),
};
let report: Report;
let plain: Report;
beforeAll(async () => {
  report = await buildReport({ ...material, pictured }, tools);
  plain = await buildReport(material, tools);
});

const faults = async (fields: object): Promise<string[]> =>
  (await itemsOf(JSON.stringify({ ...report, ...fields }), tools.digest)).map((item) =>
    'fault' in item ? item.fault : 'report',
  );

describe('a report with a picture', () => {
  it('holds its bytes and their hash, and the hash of the whole covers the latter', () => {
    expect(report).toMatchObject(pictured);
    const { pictureData: _, ...without } = report;
    expect(without.contentHash).toBe(report.contentHash);
    expect(report.contentHash).not.toBe(plain.contentHash);
  });

  it('comes back from its file, with the picture or without its bytes', async () => {
    expect(await itemsOf(reportJson(report), tools.digest)).toEqual([{ report }]);
    expect(await faults({ pictureData: undefined })).toEqual(['report']);
  });

  it('is not taken in when the picture is another, has no hash, or is no base64', async () => {
    expect(await faults({ pictureData: Buffer.from('another').toString('base64') })).toEqual(['altered']);
    expect(await faults({ picture: undefined })).toEqual(['altered']);
    expect(await faults({ pictureData: 'abcde' })).toEqual(['altered']);
    expect(await faults({ pictureData: '"><script>' })).toEqual(['unfit']);
    expect(await faults({ picture: { ...pictured.picture, hash: 'f'.repeat(64) } })).toEqual(['altered']);
  });

  it('is no report when the picture is larger than is kept', () => {
    const most = 'A'.repeat((LARGEST_PICTURE / 3) * 4);
    expect(parseReport({ ...report, pictureData: most })).toBeDefined();
    expect(parseReport({ ...report, pictureData: `${most}AAAA` })).toBeUndefined();
  });

  it('shows it in the page to print, which may load nothing else', () => {
    const source = reportHtml(report, tools.say);
    const images = elements(source).filter(({ tagName }) => tagName === 'img');
    expect(images.map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value)).toEqual([
      `data:image/png;base64,${pictured.pictureData}`,
    ]);
    expect(source).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:;".replaceAll("'", '&#39;'));
    expect(elements(reportHtml(plain, tools.say)).filter(({ tagName }) => tagName === 'img')).toEqual([]);
  });

  it('names its hash in the page to print and in Markdown, also without its bytes', () => {
    const { pictureData: _, ...without } = report;
    for (const text of [reportHtml(without, tools.say), reportMarkdown(without, tools.say)])
      expect(text).toContain(pictured.picture.hash);
  });
});
