/** The cells of the class table that depend on a fact: each a small named test of one case and one class. */
import type { Param } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { ClassFinding } from '../vendors/profile';
import type { Case, FindingKind, Outcome } from './case';
import {
  allHoldersInside,
  controlledFromInside,
  europeanBeyondEu,
  LARGEST_OUTSIDE,
  SUM_OUTSIDE,
  seatInside,
  sharesOutside,
} from './ownership';
import { controlPlaces, namesCountry } from './place';
import { technologyByFacts } from './technology';
import type { VerdictValue } from './verdict';

/** What a test answers: the value and its reason, with what it looked at beyond the class itself. */
export interface CellAnswer {
  value: VerdictValue;
  reason: string;
  facts?: readonly (KnownFact | undefined)[];
  params?: readonly Param[];
  rules?: readonly string[];
  lift?: FindingKind;
  total?: true;
}

type Test = (of: Case, finding: ClassFinding) => CellAnswer;

const unless =
  (lift: FindingKind, reason: string): Test =>
  () => ({ value: 'unproven', reason, lift });

function hostedImmunity({ claim, profile }: Case): CellAnswer {
  if (claim.detail.subject === 'company') return { value: 'needs-qualification', reason: 'immunity-hosted-company' };
  const { keys } = profile.facts;
  const atClient = keys?.value.some(({ custody, mode }) => custody === 'client-side' && mode === 'default');
  if (atClient) return { value: 'needs-qualification', reason: 'immunity-hosted-client-keys', facts: [keys] };
  return { value: 'contradicted', reason: 'immunity-hosted' };
}

function presenceImmunity({ profile }: Case): CellAnswer {
  const reach = profile.presence.find(({ value }) => value.affiliateAccess === true);
  if (reach) return { value: 'contradicted', reason: 'immunity-affiliate-access', facts: [reach] };
  return { value: 'unproven', reason: 'immunity-presence', lift: 'reach' };
}

const usOrForeign: Test = ({ claim }) =>
  claim.detail.law === 'us'
    ? { value: 'unproven', reason: 'immunity-third-country-us-law' }
    : { value: 'needs-qualification', reason: 'immunity-third-country-foreign-law' };

/** "Same test": supported; needs-qualification past 24 % alone or 39 % together, and for "100 %" with a listed free float. */
const owners: Test = (of, finding) => {
  const { controlledFrom } = of.profile.facts;
  const inside = controlledFromInside(of, controlPlaces(of));
  if (inside === undefined) return { value: 'unproven', reason: 'ownership-owner-unknown' };
  if (!inside) return foreignOwner(of, finding);
  const shares = sharesOutside(of);
  const facts = [controlledFrom, ...shares.facts];
  if ((shares.largest ?? 0) > LARGEST_OUTSIDE || (shares.sum ?? 0) > SUM_OUTSIDE)
    return { value: 'needs-qualification', reason: 'ownership-shares', facts, params: [shares.sum ?? shares.largest ?? 0] };
  if (of.claim.detail.total && shares.float) return { value: 'needs-qualification', reason: 'ownership-float', facts };
  return { value: 'supported', reason: 'ownership-owned', facts, ...(allHoldersInside(of) ? { total: true } : {}) };
};

const foreignOwner: Test = (of, finding) => {
  const { controlledFrom } = of.profile.facts;
  if (controlledFrom && controlledFromInside(of, controlPlaces(of))) return owners(of, finding);
  if (!namesCountry(of) && europeanBeyondEu(of))
    return { value: 'needs-qualification', reason: 'ownership-european-beyond-eu', facts: [controlledFrom] };
  return { value: 'contradicted', reason: 'ownership-controlled-elsewhere', facts: [controlledFrom] };
};

const company: Test = (of, finding) => {
  const inside = controlledFromInside(of, controlPlaces(of));
  if (inside === undefined) return { value: 'unproven', reason: 'ownership-owner-unknown' };
  const { seat, controlledFrom } = of.profile.facts;
  return inside
    ? { value: 'supported', reason: 'ownership-company', facts: [seat, controlledFrom] }
    : foreignCompany(of, finding);
};

/** "As the row above"; a country's own name with the seat there and control elsewhere keeps the seat's half of the truth. */
const foreignCompany: Test = (of, finding) => {
  if (namesCountry(of) && controlledFromInside(of, controlPlaces(of)) !== true) return seat(of, finding);
  const above = foreignOwner(of, finding);
  return above.value === 'supported' ? { ...above, reason: 'ownership-company' } : above;
};

/** The seat of the operator is where the words say, its control is not. */
const seat: Test = (of) => {
  const { seat: fact } = of.profile.facts;
  const inside = seatInside(of, controlPlaces(of));
  if (inside === false) return { value: 'contradicted', reason: 'ownership-seat-elsewhere', facts: [fact] };
  return { value: 'needs-qualification', reason: 'ownership-seat-only', facts: [fact] };
};

export const CELL_TESTS = {
  'unless-rated': unless('rating', 'label-unrated'),
  'unless-found': unless('reach', 'immunity-no-finding'),
  'hosted-immunity': hostedImmunity,
  'presence-immunity': presenceImmunity,
  'us-or-foreign': usOrForeign,
  owners,
  'foreign-owner': foreignOwner,
  company,
  'foreign-company': foreignCompany,
  seat,
  'by-facts': technologyByFacts,
} as const satisfies Record<string, Test>;

export type CellTest = keyof typeof CELL_TESTS;

/** What the answer says as an outcome of that class. */
export const outcomeOf = (answer: CellAnswer, of: Pick<Outcome, 'cell' | 'facts' | 'rules' | 'params'>): Outcome => ({
  value: answer.value,
  reason: answer.reason,
  cell: of.cell,
  params: [...of.params, ...(answer.params ?? [])],
  facts: [...new Set([...of.facts, ...(answer.facts ?? []).filter((fact) => fact !== undefined)])],
  rules: answer.rules ?? of.rules,
  ...(answer.lift ? { lift: answer.lift } : {}),
  ...(answer.total ? { total: true } : {}),
});
