import { describe, expect, test } from 'vitest';
import { type PageSigns, settingOf } from '../../src/page/setting';

const signs = (url: string, more: Partial<PageSigns> = {}): PageSigns => ({ url, title: '', types: [], byline: false, ...more });

describe('the kind of place a page is', () => {
  test.each([
    ['https://cloud.example/privacy', 'legal'],
    ['https://cloud.example/de/datenschutz/', 'legal'],
    ['https://cloud.example/fr/mentions-legales', 'legal'],
    ['https://cloud.example/legal/dpa.html', 'legal'],
    ['https://docs.cloud.example/storage', 'docs'],
    ['https://cloud.example/documentation/compute', 'docs'],
    ['https://cloud.example/careers/engineer', 'job'],
    ['https://cloud.example/nl/vacatures', 'job'],
    ['https://learn.cloud.example/azure-government/overview', 'foreign-clouds'],
    ['https://cloud.example/compare/others', 'comparison'],
    ['https://en.wikipedia.org/wiki/Cloud', 'topic'],
  ] as const)('%s is %s', (url, setting) => {
    expect(settingOf(signs(url))).toBe(setting);
  });

  test.each([
    'https://cloud.example/',
    'https://cloud.example/products/sovereign-cloud',
    'https://cloud.example/blog/2026/our-new-region',
    'https://cloud.example/legally-sound',
    'https://cloud.example/solutions/healthcare',
    'https://documents.cloud.example/',
  ])('%s is an ordinary page', (url) => {
    expect(settingOf(signs(url))).toBeUndefined();
  });

  test('structured data tell of job offers and of news that somebody signed', () => {
    expect(settingOf(signs('https://cloud.example/x', { types: ['JobPosting'] }))).toBe('job');
    expect(settingOf(signs('https://paper.example/x', { types: ['NewsArticle'], byline: true }))).toBe('news');
  });

  test('a press release without an author is the vendor speaking', () => {
    expect(settingOf(signs('https://cloud.example/press/x', { types: ['NewsArticle'] }))).toBeUndefined();
  });

  test('documentation of the clouds of the US government is not about Europe', () => {
    expect(settingOf(signs('https://docs.cloud.example/x', { title: 'Endpoints for US Government' }))).toBe('foreign-clouds');
  });

  test('an address that is none tells nothing', () => {
    expect(settingOf(signs(''))).toBeUndefined();
  });
});
