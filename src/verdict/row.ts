/** Which row of the tables a claim belongs to, and the rules that row rests on. Words that leave the wording open take the milder row. */
import type { ClaimType } from '../claims/claim';
import type { Case } from './case';
import type { FactsRow } from './facts-table';
import type { ClassRow } from './table';

export type ListRow = 'certification' | 'compliance' | 'recourse-report' | 'recourse-never' | 'technology';
export type RowName = ClassRow | FactsRow | ListRow;

const RECOURSE = { report: 'recourse-report', never: 'recourse-never', promise: 'recourse-promise' } as const;

const ROW_OF: { readonly [Type in ClaimType]: (of: Case) => RowName } = {
  label: () => 'label',
  residency: ({ claim }) => (claim.detail.wording === 'confinement' ? 'residency-confinement' : 'residency-storage'),
  immunity: () => 'immunity',
  operations: () => 'operations',
  ownership: ({ claim }) => (claim.detail.wording === 'owned' ? 'ownership-owned' : 'ownership-company'),
  keys: ({ claim }) => (claim.detail.wording === 'as-is' ? 'keys-as-is' : 'keys-option'),
  certification: () => 'certification',
  isolation: () => 'isolation',
  compliance: () => 'compliance',
  technology: ({ claim }) => ((claim.detail.technology ?? 'european') === 'european' ? 'technology-european' : 'technology'),
  recourse: ({ claim }) => RECOURSE[claim.detail.recourse ?? 'promise'],
};

export const rowOf = (of: Case): RowName => ROW_OF[of.claim.type](of);

const RULES_OF: Readonly<Record<RowName, readonly string[]>> = {
  label: ['eu.csf', 'nl.policy'],
  immunity: ['us.cloud-act'],
  'ownership-owned': ['fr.secnumcloud'],
  'ownership-company': ['fr.secnumcloud'],
  'technology-european': ['eu.csf'],
  technology: ['eu.csf'],
  'recourse-promise': ['us.cloud-act'],
  'recourse-report': ['us.cloud-act'],
  'recourse-never': ['us.cloud-act'],
  'residency-storage': ['eu.data-act'],
  'residency-confinement': ['eu.gdpr-transfers'],
  operations: ['de.c3a'],
  'keys-option': ['de.c3a'],
  'keys-as-is': ['de.c3a'],
  isolation: ['us.sanctions', 'de.c3a'],
  certification: [],
  compliance: [],
};

/** A claim that names FISA alone rests on that rule, and ages with it. The statute's name is the same in every language. */
export function rulesOf(row: RowName, { claim }: Case): readonly string[] {
  const namesFisaAlone = row === 'immunity' && /\bFISA\b/.test(claim.quote) && !/cloud[\s-]?act/i.test(claim.quote);
  return namesFisaAlone ? ['us.fisa-702'] : RULES_OF[row];
}
