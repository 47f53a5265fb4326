import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { letterText } from '../../src/report/letter';
import { saidAgain } from '../../src/report/said-again';
import type { Report, ReportFact } from '../../src/report/schema';
import type { MessageRef } from '../../src/rules/rule';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from '../support/files';
import { material, tools, verdict } from './sample';

const speech = (locale: string) => {
  const table = readJson<MessageTable>(`assets/_locales/${locale}/messages.json`);
  return (message: MessageRef): string => render(message, table, locale);
};
const [german, dutch] = [speech('de'), speech('nl')];
const asked = { ...verdict, question: { key: 'question_immunity' } };

let report: Report;
beforeAll(async () => {
  const claims = material.assessment.claims.map((item) => (item.verdict ? { ...item, verdict: asked } : item));
  const assessment = { ...material.assessment, claims };
  report = await buildReport({ ...material, assessment }, { ...tools, say: german, language: 'de' });
});

const withFact = (change: Partial<ReportFact>): Report => ({
  ...report,
  claims: report.claims.map((claim) => ({
    ...claim,
    verdict: {
      ...claim.verdict,
      proof: { ...claim.verdict.proof, facts: claim.verdict.proof.facts.map((fact) => ({ ...fact, ...change })) },
    },
  })),
});

describe('a report in German, written about in Dutch', () => {
  it('has its facts in Dutch', () => {
    expect(letterText(report, dutch)).toContain('hält 100\u00a0%');
    const again = saidAgain(report, german, dutch);
    expect(again.left).toBe(false);
    const letter = letterText(again.report, dutch);
    expect(letter).not.toContain('hält');
    expect(letter).toContain(dutch({ key: 'fact_owns_share', params: ['Acme, Inc.', 'Acme Europe GmbH', 100] }));
  });

  it('keeps what was said otherwise as it was, and says so', () => {
    const older = withFact({ words: { key: 'fact_owns_share', text: 'Acme, Inc. besitzt Acme Europe GmbH' } });
    const again = saidAgain(older, german, dutch);
    expect(again.left).toBe(true);
    expect(again.report).toEqual(older);
  });

  it('keeps everything where there are no texts in the report’s language', () => {
    expect(saidAgain(report, undefined, dutch)).toEqual({ report, left: true });
  });

  it('says nothing of a fact that no letter names', () => {
    const { left } = saidAgain(withFact({ origin: 'user', value: 7 }), german, dutch);
    expect(left).toBe(false);
  });

  it('bears any value under any key', () => {
    const keys = ['offering.keys', 'seat', 'offering.customerData', 'vendor.hosts', 'certifications.x', 'results', 'presence.us'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const odd = withFact({ key, value });
        expect(saidAgain(odd, german, dutch)).toEqual({ report: odd, left: true });
      }),
      { numRuns: 500 },
    );
  });
});
