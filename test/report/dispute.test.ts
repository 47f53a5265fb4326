import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { type Correction, type Disputable, disputablesOf, disputeOf } from '../../src/report/disputable';
import { type Dispute, disputeJson, disputeSchema } from '../../src/report/dispute';
import type { Report } from '../../src/report/schema';
import { readText } from '../support/files';
import { HOSTILE, hostileText, poisoned } from './hostile';
import { material, ownership, tools } from './sample';

const MADE = { id: '6b1d5f0a-9d0e-4a51-8f0e-2d3c4b5a6978', created: '2026-11-24T09:00:00.000Z', tool: tools.tool };
const CORRECTION: Correction = {
  correction: 'Since October the operator is owned by a foundation.',
  source: { url: 'https://register.example/acme/2026', says: 'Owner: Acme Foundation' },
  by: 'vendor',
};

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, tools);
});

const kind = (wanted: Disputable['disputed']['kind'], of = report): Disputable => {
  const found = disputablesOf(of).find(({ disputed }) => disputed.kind === wanted);
  if (!found) throw new Error(`There is no ${wanted} to dispute.`);
  return found;
};
const read = (json: string): Dispute => v.parse(disputeSchema, JSON.parse(json));

describe('what of a report can be disputed', () => {
  it('is each verdict, and each fact and rule it rests on, once', () => {
    const twice = { ...report, claims: report.claims.flatMap((claim) => [claim, { ...claim, id: 'again', quote: 'another' }]) };
    expect(disputablesOf(twice).map(({ disputed }) => disputed.kind)).toEqual(['verdict', 'verdict', 'fact', 'rule']);
  });

  it('is nothing that the reporter answered', async () => {
    const [first] = material.assessment.claims;
    if (!first?.verdict) throw new Error('The sample has no verdict.');
    const proof = { ...first.verdict.proof, facts: [{ ...ownership, origin: 'user' as const }] };
    const claims = [{ ...first, verdict: { ...first.verdict, proof } }];
    const answered = await buildReport({ ...material, assessment: { ...material.assessment, claims } }, tools);
    expect(disputablesOf(answered).map(({ disputed }) => disputed.kind)).toEqual(['verdict', 'rule']);
  });
});

describe('the file of a dispute', () => {
  it('names the fact by its key, with our value, its source and its vendor, and what is said against it', () => {
    const dispute = read(disputeJson(disputeOf(report, kind('fact'), CORRECTION, MADE)));
    expect(dispute).toMatchObject({
      format: 'sovereignty-lens-dispute',
      version: 1,
      subject: { vendor: 'acme', offering: null },
      disputed: {
        kind: 'fact',
        key: 'ownership.acme-inc>acme-eu',
        value: { owner: 'Acme, Inc.', owned: 'Acme Europe GmbH', share: 100 },
        asOf: '2026-06-30',
        source: { url: 'https://register.example/acme', publisher: 'Register' },
      },
      ...CORRECTION,
      data: { version: '2026.11.23', date: '2026-11-23' },
      report: { id: report.id, contentHash: report.contentHash },
      page: { url: 'https://acme.example/cloud?lang=en' },
    });
  });

  it('names a verdict by its quote, and a rule by its id', () => {
    expect(disputeOf(report, kind('verdict'), CORRECTION, MADE).disputed).toMatchObject({
      quote: 'not subject to the CLOUD Act',
      value: 'contradicted',
      reason: 'immunity-us-controlled',
    });
    expect(disputeOf(report, kind('rule'), CORRECTION, MADE).disputed).toMatchObject({ id: 'us.cloud-act' });
  });

  it('holds nothing that the user kept with the report', () => {
    expect(disputeJson(disputeOf(report, kind('verdict'), CORRECTION, MADE))).not.toContain('Seen in a tender');
  });

  it.each<[string, Partial<Correction>]>([
    ['without a correction', { correction: ' \n' }],
    ['with half an address', { source: { url: 'register.example' } }],
    ['with an address that runs', { source: { url: 'javascript:alert(1)' } }],
    ['said by nobody of ours', { by: 'author' as 'other' }],
  ])('is not written %s', (_what, wrong) => {
    expect(() => disputeJson(disputeOf(report, kind('fact'), { ...CORRECTION, ...wrong }, MADE))).toThrow(v.ValiError);
  });

  it('is written without a source', () => {
    const dispute = read(disputeJson(disputeOf(report, kind('fact'), { correction: 'Not so.', by: 'other' }, MADE)));
    expect(dispute.source).toBeUndefined();
  });

  it('comes back as it was from any words, and nothing in it closes a script or turns the text around', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const dispute = disputeOf(poisoned(report, text), kind('verdict', poisoned(report, text)), CORRECTION, MADE);
        const said = { ...dispute, correction: `Not so: ${text}.` };
        const json = disputeJson(said);
        expect(json).not.toMatch(/[<\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(read(json)).toEqual(said);
      }),
      { numRuns: 300, examples: HOSTILE.map((text) => [text]) },
    );
  });

  it('holds a megabyte of quote and of correction', () => {
    const long = 'sovereign '.repeat(100_000).trim();
    const huge = poisoned(report, long);
    const dispute = read(disputeJson(disputeOf(huge, kind('verdict', huge), { ...CORRECTION, correction: long }, MADE)));
    expect(dispute.correction).toBe(long);
    expect(dispute.disputed).toMatchObject({ quote: long });
  });
});

describe('the description of the file', () => {
  const page = readText('assets/docs/dispute.md');

  it('names every field', () => {
    const entries: Readonly<Record<string, unknown>> = disputeSchema.entries;
    for (const field of Object.keys(entries)) expect(page, field).toMatch(new RegExp(`^\\| \`${field}[.\`]`, 'm'));
  });

  it('gives an example that fits', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(() => read(example)).not.toThrow();
  });
});
