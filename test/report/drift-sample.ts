/** A drift of the sample page that fills every field: one claim removed, one reworded, one judged differently, one added. */
import { buildReport, type ReportMaterial } from '../../src/report/build';
import { buildDrift } from '../../src/report/build-drift';
import type { Drift } from '../../src/report/drift-schema';
import { assessment, claim, material, tools, verdict } from './sample';

const SPEAKER = { vendor: 'acme', offering: 'acme-cloud', by: 'host' } as const;
const said = (id: string, quote: string, value: typeof verdict.value = 'contradicted') => ({
  claim: { ...claim, id, quote, context: `${quote}.` },
  speaker: SPEAKER,
  verdict: { ...verdict, value },
});

const pageOf = (claims: ReturnType<typeof said>[], read: string, version: string): ReportMaterial => ({
  ...material,
  read,
  pageText: claims.map(({ claim: { quote } }) => quote).join('\n'),
  assessment: { ...assessment, claims, data: { version, date: '2026-11-23' } },
  claims: claims.map((item) => item.claim.id),
  reading: { whole: true, claims: claims.length, notRead: [] },
});

const BEFORE = [
  said('c1', 'not subject to the CLOUD Act'),
  said('c2', 'beyond the reach of foreign courts'),
  said('c3', 'immune from US law'),
];
const AFTER = [
  said('c2', 'beyond the reach of US courts'),
  said('c3', 'immune from US law', 'needs-qualification'),
  said('c4', 'no American authority has a way in'),
];

export async function sampleDrift(): Promise<Drift> {
  const before = await buildReport(pageOf(BEFORE, '2026-03-03T08:00:00.000Z', '2026.3.1'), tools);
  const after = await buildReport(pageOf(AFTER, '2026-11-24T08:00:00.000Z', '2026.11.23'), tools);
  const text = AFTER.map((item) => item.claim.quote).join('\n');
  return buildDrift({ before, after, saved: false, text }, tools);
}

/** The drift with one text put wherever the page had a say. */
export function poisonedDrift(drift: Drift, text: string): Drift {
  const side = (part: Drift['changes'][number]['before']) =>
    part && { ...part, quote: text, context: text, link: text, typeName: { key: 'x', text } };
  return {
    ...drift,
    url: text,
    before: { ...drift.before, title: text, vendor: text },
    after: { ...drift.after, title: text, vendor: text },
    changes: drift.changes.map(({ before, after, ...change }) => {
      const [was, is] = [side(before), side(after)];
      return { ...change, ...(was && { before: was }), ...(is && { after: is }) };
    }),
  };
}
