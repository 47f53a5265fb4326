import { describe, expect, test } from 'vitest';
import { type PageSigns, settingOf } from '../../src/page/setting';

const NONE = { title: '', headings: [], types: [], byline: false, dated: false };
const signs = (url: string, more: Partial<PageSigns> = {}): PageSigns => ({ ...NONE, url, ...more });

describe('the kind of place a page is', () => {
  test.each([
    ['https://cloud.example/privacy', 'legal'],
    ['https://cloud.example/de/datenschutz/', 'legal'],
    ['https://cloud.example/fr/mentions-legales', 'legal'],
    ['https://cloud.example/legal/dpa.html', 'legal'],
    ['https://docs.cloud.example/storage', 'docs'],
    ['https://cloud.example/documentation/compute', 'docs'],
    ['https://cloud.example/operator-manual/updates/', 'docs'],
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

  test('a tutorial in steps is about what its reader builds; documentation with a tutorial is not', () => {
    const url = 'https://community.cloud.example/tutorials/private-storage';
    expect(settingOf(signs(url, { headings: ['Storage', 'Step 1 - The server', 'Step 2 - The disk'] }))).toBe('topic');
    expect(settingOf(signs(url, { headings: ['Storage', 'What you get'] }))).toBe('docs');
  });

  test('an address that is none tells nothing', () => {
    expect(settingOf(signs(''))).toBeUndefined();
  });

  test.each([
    ['a guide', { headings: ['Data sovereignty', 'Table of contents', 'What is data sovereignty?', 'Further reading'] }],
    ['a lesson', { headings: ['Grundlagen', 'Inhalt', 'Was ist digitale Souveränität?', 'Häufige Irrtümer'] }],
    ['a signed article', { headings: ['Cloud in the north', 'What this means for hospitals', 'Sources'], byline: true }],
    ['a post', { headings: ['Microsoft and the cloud, part 2', 'The offer'] }, 'https://paper.example/posts/x'],
  ])('%s explains a subject', (_name, more, url = 'https://cloud.example/x') => {
    expect(settingOf(signs(url, more))).toBe('topic');
  });

  test.each([
    ['a product page with a question', { headings: ['Sovereign cloud', 'What is a sovereign cloud?', 'Prices', 'Sources'] }],
    ['who says we', { headings: ['Our cloud', 'Contents', 'What is it?', 'Why it matters', 'Sources'] }],
    ['a provider’s own post', { headings: ['Microsoft cloud, part 2'] }, 'https://blogs.microsoft.example/posts/x'],
    ['a vendor’s post', { headings: ['A new region', 'What is a region?'], byline: true, dated: true }],
  ])('%s is an ordinary page', (_name, more, url = 'https://cloud.example/x') => {
    expect(settingOf(signs(url, more))).toBeUndefined();
  });
});
