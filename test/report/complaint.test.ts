import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { complainedAbout, complaintText } from '../../src/report/complaint';
import { COMPLAINANTS, type Complainant, type ComplaintBody, complaintBodies } from '../../src/report/complaint-bodies';
import { visibleControls } from '../../src/report/markup';
import type { Report } from '../../src/report/schema';
import { type MessageTable, render } from '../../src/verdict/text';
import { filesBelow, readJson } from '../support/files';
import { hostileText, poisoned } from './hostile';
import { ownership } from './sample';
import { asked, reportOf, say } from './worded';

const LOCALES = filesBelow('assets/_locales', 'messages.json').map((path) => path.split('/')[2] ?? '');
const tableOf = (locale: string): MessageTable => readJson(`assets/_locales/${locale}/messages.json`);
const english = tableOf('en');
let report: Report;
beforeAll(async () => {
  report = await reportOf();
});

const bodyIn = (country: string, who: Complainant): ComplaintBody => {
  const [body] = complaintBodies(country, who);
  if (!body) throw new Error(`There is no body in ${country}.`);
  return body;
};
const written = (who: Complainant, country: string, of = report): string =>
  complaintText({ report: of, who, body: bodyIn(country, who) }, say);

/** Words that judge or accuse. */
const JUDGING =
  /\b(lie[sd]?|lying|illegal|unlawful|safe|immune|fake|false|fraud|mislead\w*|deceptive|decei\w+|contradict\w*|unproven|violat\w*|breach\w*|infring\w*)\b/i;

describe('a complaint', () => {
  it('has to whom, who, the page with its date, the statements, the questions, the sources and the hashes', () => {
    const text = written('consumer', 'DE');
    for (const part of [
      'To: Wettbewerbszentrale, Germany',
      'I write as a consumer. On November\u00a024, 2026 I read the statements below on the page https://acme.example/cloud?lang=en.',
      'They are about Acme Cloud.',
      '1. “not subject to the CLOUD Act”',
      'Question to the vendor: Which entity, up to the last owner, could receive an order from outside the Union',
      'June\u00a030, 2026; Register entry, https://register.example/acme',
      `report number ${report.id}`,
      `- SHA-256 of the page's text: ${report.page.textHash}`,
      `- SHA-256 of the report: ${report.contentHash}`,
      '[your name, organisation and address]',
    ])
      expect(text.replaceAll('’', "'")).toContain(part);
    expect(text).toMatch(/^- Page read at: November\u00a02\d, 2026 at .+ \(2026-11-24T08:00:00\.000Z\)$/m);
  });

  it('names the directive for the one who complains, and the law of the country', () => {
    expect(written('consumer', 'DE')).toContain('Rules: UWG §§ 5, 5a and Directive 2005/29/EC.');
    expect(written('business', 'DE')).toContain('Rules: UWG §§ 5, 5a and Directive 2006/114/EC.');
    expect(written('public-body', 'DE')).toContain('I write for a public body.');
    expect(written('public-body', 'DE')).toContain('Directive 2006/114/EC');
  });

  it('names no directive twice, and none where none binds', () => {
    expect(written('consumer', 'BG')).toContain('Rules: Directive 2005/29/EC as transposed.');
    expect(written('consumer', 'CH')).toContain('Rules: UWG, SR 241.');
    expect(written('consumer', 'CH')).not.toContain('2005/29');
    expect(written('consumer', 'NO')).toContain('Directive 2005/29/EC');
  });

  it('names no verdict and accuses nobody', () => {
    const neutral = { ...report, claims: report.claims.map((claim) => ({ ...claim, quote: 'our cloud' })) };
    for (const who of COMPLAINANTS) expect(written(who, 'DE', neutral)).not.toMatch(JUDGING);
  });

  it('is about nothing that the facts bear out, or that says nothing about sovereignty', async () => {
    for (const value of ['supported', 'off-point'] as const) {
      const clear = await reportOf({ ...asked, value });
      expect(complainedAbout(clear)).toEqual([]);
      expect(written('consumer', 'DE', clear)).not.toContain('CLOUD Act');
    }
    expect(complainedAbout(report)).toHaveLength(1);
  });

  it('tells when the page is not of the one it is about, and names nobody whom the reporter alone named', () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const elsewhere = { ...report, claims: [{ ...claim, about: 'Beta Cloud' }] };
    expect(written('consumer', 'DE', elsewhere)).toContain('about Beta Cloud; it is not a page of that vendor');
    const answered = { ...report, profile: { ...report.profile, answersAbout: 'cloud.example' } };
    expect(written('consumer', 'DE', answered)).not.toContain('Acme Cloud.');
  });

  it('leaves out what has no source, and what the reporter answered', async () => {
    const { source: _, ...unsourced } = ownership;
    for (const fact of [
      { ...unsourced, confidence: 'background' as const },
      { ...ownership, origin: 'user' as const },
    ])
      expect(written('consumer', 'DE', await reportOf({ ...asked, proof: { ...asked.proof, facts: [fact] } }))).not.toContain(
        'Acme Europe GmbH',
      );
  });

  it.each(LOCALES)('is whole in %s', (locale) => {
    const table = tableOf(locale);
    for (const who of COMPLAINANTS) {
      const text = complaintText({ report, who, body: bodyIn('IT', who) }, (message) => render(message, table, locale));
      expect(text).toContain('Autorità Garante');
      expect(text).toContain(table[`complaint_directive_${who === 'consumer' ? 'consumer' : 'business'}`]?.message);
      expect(text).not.toMatch(/\b(complaint|letter|report|question|bodies)_[a-z]|\$[A-Z]+\$/);
    }
  });

  it('keeps a hostile quote, title, address or name in its one line', () => {
    const lines = written('consumer', 'DE').split('\n').length;
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = poisoned(report, text);
        const one = visibleControls(text).replace(/\s+/g, ' ').trim();
        const found = written('consumer', 'DE', hostile).split('\n');
        expect(found.filter((line) => line.startsWith('1. '))).toEqual([`1. “${one}”`]);
        expect(found.length).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  it('holds a quote of a megabyte whole', () => {
    const quote = 'sovereign '.repeat(100_000).trim();
    expect(written('consumer', 'DE', poisoned(report, quote))).toContain(`1. “${quote}”`);
  });
});

it.each(Object.entries(english).filter(([key]) => /^complaint_(?!if_)/.test(key)))('%s is neutral', (_key, { message }) => {
  expect(message).not.toMatch(JUDGING);
});
