import fc from 'fast-check';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportClaimReview } from '../../src/report/claim-review';
import type { Report } from '../../src/report/schema';
import { reportAnnotations } from '../../src/report/web-annotation';
import { HOSTILE, hostileText, poisoned } from './hostile';
import { CONTEXTS, PROPERTIES } from './linked-data-terms';
import { material, tools } from './sample';

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, tools);
});

type Node = Record<string, unknown>;

/** Every node of the data with a type, outermost first. */
const nodes = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(nodes)];

/** Expands in safe mode: a term that the vocabulary lacks, or an address that is none, throws. */
const expanded = (source: string) =>
  jsonld.expand(JSON.parse(source), {
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url];
      if (!context) throw new Error(`No request: ${url}`);
      return { documentUrl: url, document: { '@context': context } };
    },
  } as Parameters<typeof jsonld.expand>[1]);

it('a term outside of the vocabulary does not pass', async () => {
  const invented = reportAnnotations(report, tools.say).replaceAll('"purpose"', '"aim"');
  await expect(expanded(invented)).rejects.toThrow();
});

const WRITERS = { ClaimReview: reportClaimReview, annotations: reportAnnotations };

describe.each(Object.entries(WRITERS))('linked data: %s', (_name, write) => {
  it('uses only terms of its vocabulary', async () => {
    expect(await expanded(write(report, tools.say))).not.toEqual([]);
  });

  it.each(HOSTILE)('keeps %j as it is, and can close no script element', async (text) => {
    const source = write(poisoned(report, text), tools.say);
    expect(source).not.toMatch(/[<\u202a-\u202e\u2066-\u2069]/);
    expect(nodes(JSON.parse(source)).some(({ claimReviewed, exact }) => claimReviewed === text || exact === text)).toBe(true);
    await expanded(source);
  });

  it('names no address that is not of the web', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { url, source, cached } of nodes(JSON.parse(write(poisoned(report, text), tools.say))))
          for (const address of [url, source, cached]) if (address !== undefined) expect(address).toMatch(/^(https?|urn:uuid):/);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a megabyte', () => {
    const text = '"<\u202e=cmd'.repeat(130_000);
    const all = nodes(JSON.parse(write(poisoned(report, text), tools.say)));
    expect(all.some(({ claimReviewed, exact }) => claimReviewed === text || exact === text)).toBe(true);
  });
});

describe('a ClaimReview', () => {
  const review = (of: Report) => JSON.parse(reportClaimReview(of, tools.say))['@graph'][0];

  it('has a claim, where it appeared, who made it, and a rating in words', () => {
    expect(review(report)).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'not subject to the CLOUD Act',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Acme Cloud' },
        appearance: { url: 'https://acme.example/cloud?lang=en', name: 'Acme Sovereign Cloud' },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'verdict_contradicted' },
    });
    expect(review(report).isBasedOn).toEqual([
      expect.objectContaining({ url: 'https://register.example/acme', name: 'Register entry' }),
    ]);
    expect(review(report).description).toContain('report_not_legal_advice');
  });

  it('gives no number: a verdict is no score', () => {
    expect(reportClaimReview(report, tools.say)).not.toMatch(/ratingValue|bestRating|worstRating/);
  });

  it('names nobody as the maker of what another page says about them', () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    expect(review({ ...report, claims: [{ ...claim, about: 'Acme' }] }).itemReviewed).not.toHaveProperty('author');
  });

  it('gives each type only properties that schema.org has for it', () => {
    const archive = { url: 'https://web.archive.org/web/2026/x', captured: '2026-01-01' };
    const full = { ...report, page: { ...report.page, archive } };
    for (const node of nodes(review(full))) {
      const known = PROPERTIES[String(node['@type'])] ?? [];
      expect(Object.keys(node).filter((key) => !key.startsWith('@') && !known.includes(key))).toEqual([]);
    }
  });
});

describe('a Web Annotation', () => {
  const collection = (of: Report) => JSON.parse(reportAnnotations(of, tools.say));

  it('is an item of the one page of a collection that counts it', () => {
    const { type, total, first } = collection(report);
    expect([type, total, first.type, first.items.length]).toEqual(['AnnotationCollection', 1, 'AnnotationPage', 1]);
  });

  it('has a name of its own, a body for each purpose, and a target', () => {
    const [annotation] = collection(report).first.items;
    expect(annotation.id).toMatch(/^urn:uuid:/);
    expect(annotation.motivation).toBe('assessing');
    expect(annotation.body.map(({ purpose }: Node) => purpose)).toEqual([
      'classifying',
      'assessing',
      'questioning',
      'commenting',
      'linking',
    ]);
    expect(annotation.target.source).toBe('https://acme.example/cloud?lang=en');
    expect(annotation.target.state.sourceDate).toBe('2026-11-24T08:00:00.000Z');
  });

  it('is found again by the words around the quote, and by the text fragment', () => {
    const [quote, fragment] = collection(report).first.items[0].target.selector;
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'not subject to the CLOUD Act',
      prefix: 'Our service is ',
      suffix: '.',
    });
    expect(fragment).toMatchObject({ type: 'FragmentSelector', value: ':~:text=not%20subject%20to%20the%20CLOUD%20Act' });
  });
});
