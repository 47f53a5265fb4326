// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/page/art28';
import { headingAbove, headingsOf } from '../../src/page/headings';
import { metaTexts } from '../../src/page/meta';
import { resourceHosts } from '../../src/page/resources';
import { signsOf, structuredDataOf } from '../../src/page/signs';
import { isSiteName } from '../../src/page/site-name';
import { show } from './dom';

describe('what a page says of itself', () => {
  test('types of structured data, however deep, and none where it does not parse', () => {
    const graph = '{"@graph":[{"@type":"WebPage"},{"a":{"@type":["NewsArticle","Article"]}}]}';
    expect(structuredDataOf([graph, '{"@type": ']).types).toEqual(['WebPage', 'NewsArticle', 'Article']);
  });

  test('an author is a person; an organisation speaks for itself', () => {
    const by = (type: string) => structuredDataOf([`{"author":{"@type":"${type}"},"datePublished":"2026-01-02"}`]);
    expect(by('Person')).toEqual({ types: ['Person'], byline: true, dated: true });
    expect(by('Organization').byline).toBe(false);
  });

  test('author and date, wherever they stand', () => {
    show('<p>text</p>');
    expect(signsOf(document, () => headingsOf(document))).toMatchObject({ byline: false, dated: false });
    show('<p class="lead byline">A. Writer</p><time itemprop="datePublished">1 May</time>');
    expect(signsOf(document, () => headingsOf(document))).toMatchObject({ byline: true, dated: true });
  });

  test.each([
    ['Sovereign Cloud NL', 'Storage – Sovereign Cloud NL', true],
    [' Acme ', 'Storage | Acme', true],
    ['Acme', 'Acme', false],
    ['Storage', 'Storage | Acme', false],
  ])('"%s" is the name of the site titled "%s": %s', (text, title, expected) => {
    expect(isSiteName(text, title)).toBe(expected);
  });

  test('requests by host, without what never left the page', () => {
    const entries = [
      'https://a.example/x.js',
      'https://a.example/y.css',
      'https://b.example/',
      'data:text/plain,x',
      'blob:https://a.example/1',
    ];
    expect(resourceHosts(entries.map((name) => ({ name }) as PerformanceEntry))).toEqual({ 'a.example': 2, 'b.example': 1 });
  });

  test.each([
    ['EU Data Act: international access (article 28)', '/legal/x', 2],
    ['Transparency', '/eu-data-act', 2],
    ['Data Act', '/legal', 1],
    ['Dateien', '/data/action', 0],
    ['Article 28 GDPR', '/dpa', 0],
  ])('the link "%s" to %s fits a Data Act disclosure %i', (text, href, fit) => {
    expect(fitOf(text, href)).toBe(fit);
  });

  test('title, description and alternative texts, each once', () => {
    document.title = 'Sovereign cloud';
    document.head.innerHTML +=
      '<meta name="description" content="Hosted here"><meta property="og:description" content="Hosted here">';
    show('<img alt="Badge"><img alt="">');
    expect(metaTexts(document)).toEqual([
      { text: 'Sovereign cloud', place: 'title' },
      { text: 'Hosted here', place: 'description' },
      { text: 'Badge', place: 'alt' },
    ]);
  });
});

describe('headings', () => {
  test('are read in order, without empty ones', () => {
    show('<h1>Our\n cloud</h1><h2></h2><h3>Prices</h3>');
    expect(headingsOf(document)).toEqual(['Our cloud', 'Prices']);
  });

  test('stand above the text they are nearest to', () => {
    const body = show('<h1>One</h1><p id="a">a</p><section><h2>Two</h2></section><p id="b">b</p><h2>Three</h2>');
    const above = (id: string) => headingAbove(body.querySelector(id) as Element);
    expect(above('#a')).toBe('One');
    expect(above('#b')).toBe('Two');
    expect(headingAbove(body.querySelector('h1') as Element)).toBeUndefined();
  });

  test('outside a shadow tree stand above what is in it', () => {
    const body = show('<h1>One</h1><div></div>');
    const root = body.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>a</p>';
    expect(headingAbove(root.querySelector('p') as Element)).toBe('One');
  });
});
