import { describe, expect, it } from 'vitest';
import { type CheckResult, checkResult } from '../../src/cli/check-result';
import { readPage } from '../../src/cli/html';
import { assess } from '../../src/verdict/assess';

const CLAIM = '<p>Our sovereign cloud keeps your data in the EU.</p>';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, url = 'https://cloud.example/', head = '') => readPage(page(body, head), url);

function check(body: string, url: string): CheckResult {
  const reading = read(body, url);
  return checkResult(reading, assess(reading, { on: '2026-11-24' }), ({ key }) => key);
}

describe('the command line reads a saved page as the extension reads a live one', () => {
  it('knows documentation and policies by their address, and says so on each claim', () => {
    expect(read(CLAIM, 'https://docs.cloud.example/x').claims.map(({ setting }) => setting)).toContain('docs');
    expect(read(CLAIM, 'https://cloud.example/privacy').claims.map(({ setting }) => setting)).toContain('legal');
    expect(read(CLAIM).setting).toBeUndefined();
  });

  it.each([
    ['job', 'https://cloud.example/careers/engineer', ''],
    [
      'news',
      'https://paper.example/x',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person"}}</script>',
    ],
    ['other-party', 'https://cloud.example/compare/others', ''],
    ['foreign-clouds', 'https://cloud.example/azure-government/x', ''],
  ] as const)('is silent for the reason "%s" where the place is one', (reason, url, head) => {
    const { claims, silences } = read(CLAIM, url, head);
    expect(claims).toEqual([]);
    expect(silences).toEqual([{ context: 'Our sovereign cloud keeps your data in the EU.', reason }]);
  });

  it('is silent on a guide, by its headings', () => {
    const guide = '<h1>Sovereignty</h1><h2>Contents</h2><h2>What is sovereignty?</h2><h2>Further reading</h2>';
    expect(read(guide + CLAIM)).toMatchObject({ setting: 'topic', claims: [] });
  });

  it('prints the setting and the reasons', () => {
    expect(check(CLAIM, 'https://cloud.example/jobs/x')).toMatchObject({ setting: 'job', silences: [{ reason: 'job' }] });
  });

  it('takes the language of the nearest element that declares one', () => {
    const words = '<div lang="de"><p>Hosting in Berlin</p></div><p>Hosting in Berlin</p>';
    expect(read(words).claims.map(({ lang }) => lang)).toEqual(['de', 'en']);
  });

  it.each(['<nav>Sovereign hosting</nav>', '<ul role="menu"><li>Sovereign hosting</li></ul>'])('%s is a menu', (menu) => {
    expect(read(menu).silences).toEqual([{ context: 'Sovereign hosting', reason: 'navigation' }]);
  });

  it('takes the site’s name in the header for a name', () => {
    const title = '<title>Storage – European Sovereign Cloud</title>';
    const { claims } = read('<header>European Sovereign Cloud</header>', undefined, title);
    expect(new Set(claims.map(({ place }) => place))).toEqual(new Set(['title']));
  });

  it('gives no verdict on machine-translated text', () => {
    const { translated } = read(CLAIM, 'https://cloud-example.translate.goog/');
    expect(translated).toBe(true);
    expect(check(CLAIM, 'https://cloud-example.translate.goog/').claims.every(({ verdict }) => verdict === undefined)).toBe(true);
  });

  it('knows the original of an archived page', () => {
    const { archive, setting } = read(CLAIM, 'https://web.archive.org/web/20260102030405/https://docs.cloud.example/x');
    expect(archive?.url).toBe('https://docs.cloud.example/x');
    expect(setting).toBe('docs');
  });
});
