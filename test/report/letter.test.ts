import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedAbout } from '../../src/report/asked';
import { letterText } from '../../src/report/letter';
import { visibleControls } from '../../src/report/markup';
import type { Report } from '../../src/report/schema';
import { type MessageTable, render } from '../../src/verdict/text';
import { filesBelow, readJson } from '../support/files';
import { hostileText, poisoned } from './hostile';
import { ownership } from './sample';
import { asked, reportOf, say } from './worded';

const english = readJson<MessageTable>('assets/_locales/en/messages.json');
let report: Report;
beforeAll(async () => {
  report = await reportOf();
});

/** Words that judge or accuse. */
const JUDGING =
  /\b(lie[sd]?|lying|illegal|unlawful|safe|immune|fake|false|fraud|mislead\w*|deceptive|decei\w+|contradict\w*|unproven|violat\w*|breach\w*|infring\w*)\b/i;

describe('the letter to the vendor', () => {
  it('has the words, the page with its date, the facts with their sources, and the question', () => {
    const letter = letterText(report, say);
    for (const part of [
      'Subject: Request for the grounds of statements on “Acme Sovereign Cloud”',
      'On November\u00a024, 2026 I read the statements below on the page https://acme.example/cloud?lang=en.',
      '1. “not subject to the CLOUD Act”',
      'June\u00a030, 2026; Register entry, https://register.example/acme',
      'Question: Which entity, up to the last owner, could receive an order from outside the Union',
      '[your name, organisation and address]',
    ])
      expect(letter).toContain(part);
  });

  it('names no verdict and accuses nobody', () => {
    expect(letterText({ ...report, claims: report.claims.map((claim) => ({ ...claim, quote: 'our cloud' })) }, say)).not.toMatch(
      JUDGING,
    );
  });

  it.each(Object.entries(english).filter(([key]) => key.startsWith('letter_')))('%s is neutral', (_key, { message }) => {
    expect(message).not.toMatch(JUDGING);
  });

  it('leaves out what has no source, and what the reporter answered', async () => {
    const { source: _, ...unsourced } = ownership;
    for (const fact of [
      { ...unsourced, confidence: 'background' as const },
      { ...ownership, origin: 'user' as const },
    ]) {
      const letter = letterText(await reportOf({ ...asked, proof: { ...asked.proof, facts: [fact] } }), say);
      expect(letter).not.toContain('Published sources');
      expect(letter).not.toContain('Acme Europe GmbH');
    }
  });

  it('asks about words that a page repeats once', () => {
    const words = (quote: string, id: string) => report.claims.map((claim) => ({ ...claim, id, quote }));
    const claims = [...words('our sovereign cloud', 'c1'), ...words('our  sovereign cloud', 'c2'), ...words('EU-owned', 'c3')];
    const letter = letterText({ ...report, claims }, say);
    expect(letter.match(/^\d+\. .+$/gm)).toEqual(['1. “our sovereign cloud”', '2. “EU-owned”']);
  });

  it('puts a question once, below all the statements that it is put to', () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const other = { ...claim.verdict, question: { key: 'question_ownership', text: 'Who owns it?' } };
    const claims = [
      { ...claim, quote: 'beyond US law' },
      { ...claim, quote: 'EU-owned', verdict: other },
      { ...claim, quote: 'immune' },
    ];
    const letter = letterText({ ...report, claims }, say);
    const paragraphs = letter.split('\n\n').filter((paragraph) => /^\d/.test(paragraph));
    expect(paragraphs.map((paragraph) => paragraph.split('\n').slice(0, -1))).toEqual([
      ['1. “beyond US law”', '2. “immune”'],
      ['3. “EU-owned”'],
    ]);
    expect(letter.match(/^Question: /gm)).toHaveLength(2);
  });

  it('says of a fact that it is out of date, and since when', async () => {
    expect(letterText(report, say)).not.toContain('out of date');
    const old = { ...ownership, outOfDateSince: '2026-10-31' };
    const letter = letterText(await reportOf({ ...asked, proof: { ...asked.proof, facts: [old] } }), say);
    expect(letter).toContain(
      '(June\u00a030, 2026, out of date since October\u00a031, 2026; Register entry, https://register.example/acme)',
    );
  });

  it('names a fact once, however many statements it bears on', async () => {
    const both = {
      ...report,
      claims: report.claims.flatMap((claim) => [claim, { ...claim, id: 'other', quote: 'free of US law' }]),
    };
    expect(letterText(both, say).match(/register\.example/g)).toHaveLength(1);
    expect(letterText(both, say)).toContain('2. “free of US law”');
  });

  it('asks about nothing that the facts bear out', async () => {
    expect(askedAbout(await reportOf({ ...asked, value: 'supported' }))).toEqual([]);
  });

  it('tells a vendor when the page is somebody else’s', () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    expect(letterText(report, say)).not.toContain('not yours');
    expect(letterText({ ...report, claims: [{ ...claim, about: 'Acme Cloud' }] }, say)).toContain('statements about Acme Cloud');
  });

  it.each(filesBelow('assets/_locales', 'messages.json').map((path) => path.split('/')[2] ?? ''))(
    'asks in the language of the interface, not of the report: %s',
    (locale) => {
      const table = readJson<MessageTable>(`assets/_locales/${locale}/messages.json`);
      const letter = letterText(report, (message) => render(message, { ...english, ...table }, locale));
      expect(letter).toContain(table.question_immunity?.message);
    },
  );

  it('keeps every quote in its one line, and speaks no key that a file brings', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = poisoned(report, text);
        const lines = letterText(hostile, say).split('\n');
        expect(lines.filter((line) => line.startsWith('1. '))).toEqual([
          `1. “${visibleControls(text).replace(/\s+/g, ' ').trim()}”`,
        ]);
      }),
      { numRuns: 300 },
    );
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const question = { key: 'app_name', text: 'As it was asked?' };
    const brought = { ...report, claims: [{ ...claim, verdict: { ...claim.verdict, question } }] };
    expect(letterText(brought, say)).toContain('Question: As it was asked?');
  });
});
