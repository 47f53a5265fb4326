/** What of a report can be disputed: each verdict, and each fact and rule that one rests on, named once. */
import { canonical } from './content';
import { DISPUTE_FORMAT, DISPUTE_VERSION, type Dispute, type Disputed } from './dispute';
import type { Report, ReportClaim } from './schema';

export type Disputable = Pick<Dispute, 'subject' | 'disputed'>;

/** Facts and rules follow the verdicts. What the reporter answered is the reporter's own to change. */
export function disputablesOf({ claims }: Report): Disputable[] {
  const verdicts = claims.map((claim) => of(claim, { kind: 'verdict', ...verdictOf(claim) }));
  const facts = claims.flatMap((claim) =>
    claim.verdict.proof.facts.filter(({ origin }) => origin !== 'user').map((fact) => of(claim, { kind: 'fact', ...fact })),
  );
  const rules = claims.flatMap((claim) => claim.verdict.proof.rules.map((rule) => of(claim, { kind: 'rule', ...rule })));
  return once([...verdicts, ...facts, ...rules]);
}

const of = ({ speaker, verdict }: ReportClaim, disputed: Disputed): Disputable => {
  const { vendor, offering } = verdict.proof.subject ?? speaker;
  return { subject: { vendor, offering }, disputed };
};

const verdictOf = ({ type, quote, quoteHash, verdict: { value, reason, because } }: ReportClaim) => ({
  type,
  quote,
  quoteHash,
  value,
  reason,
  because,
});

const once = (items: readonly Disputable[]): Disputable[] => [...new Map(items.map((item) => [canonical(item), item])).values()];

/** What the person who disputes says. */
export type Correction = Pick<Dispute, 'correction' | 'source' | 'by'>;

/** Not yet checked: `disputeJson` does that. */
export const disputeOf = (
  { id, contentHash, page, data, language }: Report,
  { subject, disputed }: Disputable,
  correction: Correction,
  made: Pick<Dispute, 'id' | 'created' | 'tool'>,
): Dispute => ({
  format: DISPUTE_FORMAT,
  version: DISPUTE_VERSION,
  ...made,
  language,
  data,
  report: { id, ...(contentHash === undefined ? {} : { contentHash }) },
  page: { url: page.url, read: page.read },
  subject,
  disputed,
  ...correction,
});
