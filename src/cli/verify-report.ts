/** Claims of a saved report: grounds to derive them from again, and every word of theirs to compare. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { reportedVerdict } from '../report/claim';
import { textFragmentLink } from '../report/fragment';
import { normaliseText } from '../report/normalise';
import { ownNotes } from '../report/reasoning';
import { REPORT_FORMAT, saidSchema } from '../report/schema';
import type { MessageRef } from '../rules/rule';
import type { Verdict } from '../verdict/verdict';
import type { Say } from './check-result';
import { asJson, evenSpaces, firstDifference } from './first-difference';
import type { GivenClaim } from './verify-input';

const fields = v.looseObject({});

const report = v.looseObject({
  format: v.literal(REPORT_FORMAT),
  language: v.string(),
  data: v.unknown(),
  page: v.looseObject({ url: v.string() }),
  claims: v.array(v.looseObject({ verdict: v.looseObject({ proof: fields }) })),
});

type LooseReport = v.InferOutput<typeof report>;

/** A claim as a report has it; only what is compared is looked at. */
export interface ReportedClaim {
  language: string;
  claim: Readonly<Record<string, unknown>>;
  /** The page's address as the report gives it. */
  url: string;
}

export const isReport = (value: unknown): value is LooseReport => v.is(report, value);

/** A report keeps each part of a proof once; here the proof stands together again. What it says of the whole page comes last. */
export function claimsOfReport(report: LooseReport, named: (index: number, quote: unknown) => string): GivenClaim[] {
  const { language, data, speaker, profile, exposures, ceilings } = report;
  const claims = eachClaim(report, named);
  const proofs = claims.map(({ proof }) => proof);
  return [...claims, { name: 'the report', proof: proofs, findings: { language, data, speaker, profile, exposures, ceilings } }];
}

const eachClaim = (
  { language, data, page, claims }: LooseReport,
  named: (index: number, quote: unknown) => string,
): GivenClaim[] =>
  claims.map((claim, index) => {
    const { type, quote, strength, verdict } = claim;
    const { subject, on, detail } = verdict.proof;
    return {
      name: named(index, quote),
      proof: { claim: { type, quote, strength, detail }, subject, on, data },
      reported: { language, claim, url: page.url },
    };
  });

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The first field of a reported claim that its derived verdict does not give, in the words of the report's language. */
export function reportedDifference(derived: Verdict, { claim, url }: ReportedClaim, say?: Say): string | undefined {
  if (!say) return 'language';
  const said = (message: MessageRef) => ({ key: message.key, text: say(message) });
  const { claim: statement, subject } = derived.proof;
  const expected = {
    typeName: said({ key: `type_${statement.type}` }),
    quoteHash: sha256(normaliseText(statement.quote)),
    link: textFragmentLink(url, statement.quote),
    verdict: reportedVerdict(derived, said),
  };
  const all = { ...claim, verdict: saidOnce(claim.verdict) };
  const given = Object.fromEntries(Object.keys(expected).map((field) => [field, all[field as keyof typeof all]]));
  const speaker = { vendor: subject.vendor, offering: subject.offering };
  return (
    firstDifference(evenSpaces(asJson(expected)), evenSpaces(given)) ??
    firstDifference(speaker, speakerOf(claim.speaker), ['speaker'])
  );
}

const noted = v.looseObject({
  notes: v.array(saidSchema),
  proof: v.looseObject({ steps: v.array(v.looseObject({ why: saidSchema })) }),
});

/** Early reports keep the sentences of their steps among the notes as well. */
const saidOnce = (verdict: unknown): unknown => (v.is(noted, verdict) ? { ...verdict, notes: ownNotes(verdict) } : verdict);

const speakerFields = v.looseObject({ vendor: v.unknown(), offering: v.unknown() });

const speakerOf = (value: unknown): unknown =>
  v.is(speakerFields, value) ? { vendor: value.vendor, offering: value.offering } : value;
