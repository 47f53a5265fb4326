// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { DetectedClaim } from '../../src/claims/claim';
import { Findings, type Sighting } from '../../src/page/findings';
import { show } from './dom';

const claim = (quote: string): DetectedClaim => ({
  type: 'residency',
  quote,
  start: 0,
  end: quote.length,
  strength: 'plain',
  lang: 'en',
  detail: {},
});

function sightingOf(element: Element): Sighting {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild as Node);
  return { context: element.textContent, surroundings: { role: 'text' }, place: 'text', range };
}

describe('findings', () => {
  let findings: Findings;
  let paragraphs: Element[];
  const ids = () => findings.claims().map((finding) => finding.claim.id);
  const addAll = () => {
    for (const paragraph of paragraphs) findings.addClaim(claim(paragraph.textContent), sightingOf(paragraph));
  };

  beforeEach(() => {
    findings = new Findings();
    paragraphs = [
      ...show('<main><p>data stays in Germany</p><p>data stays in Germany</p><p>hosted in France</p></main>').querySelectorAll(
        'p',
      ),
    ];
  });

  test('have ids of their own, repetitions too', () => {
    addAll();
    expect(new Set(ids()).size).toBe(3);
  });

  test('get the same ids when unchanged text is read again', () => {
    addAll();
    const before = ids();
    findings.drop(document.body);
    expect(ids()).toEqual([]);
    addAll();
    expect(ids()).toEqual(before);
  });

  test('of text that the page took away are gone', () => {
    addAll();
    paragraphs[2]?.remove();
    findings.drop();
    expect(findings.claims().map((finding) => finding.claim.quote)).toEqual(['data stays in Germany', 'data stays in Germany']);
  });

  test('within a part that is read again give way, and no others', () => {
    addAll();
    findings.drop(paragraphs[0] as Element);
    expect(findings.claims()).toHaveLength(2);
  });

  test('within a shadow tree belong to what its host is in', () => {
    const host = document.querySelector('main')?.appendChild(document.createElement('div')) as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>data stays in Spain</p>';
    findings.addClaim(claim('data stays in Spain'), sightingOf(root.querySelector('p') as Element));
    findings.drop(document.querySelector('main') as Element);
    expect(findings.claims()).toEqual([]);
  });

  test('of the meta data give way only with the whole document', () => {
    findings.addClaim(claim('hosted in France'), { context: 'hosted in France', surroundings: {}, place: 'title' });
    findings.drop(document.body);
    expect(findings.claims()).toHaveLength(1);
    findings.drop(document);
    expect(findings.claims()).toEqual([]);
  });

  test('have another signature as soon as one comes or goes, and the same without a change', () => {
    addAll();
    const before = findings.signature();
    findings.drop();
    expect(findings.signature()).toBe(before);
    findings.drop(paragraphs[0] as Element);
    expect(findings.signature()).not.toBe(before);
  });
});
