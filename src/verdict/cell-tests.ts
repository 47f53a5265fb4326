/** The cells of the class table that depend on a fact: each a small named test of one case and one class. */
import type { Param } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { ClassFinding } from '../vendors/profile';
import { type Actor, actorOf, actorParams, controller, controllerFrom } from './actor';
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
import { controlPlaces, inside, namesCountry } from './place';
import { technologyByFacts } from './technology';
import type { VerdictValue } from './verdict';

/** What a test answers: the value and its reason, with what it looked at beyond the class itself. */
export interface CellAnswer {
  value: VerdictValue;
  reason: string;
  facts?: readonly (KnownFact | undefined)[];
  /** Placeholders of the reason; those of the class when absent. */
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

/** Ownership names who controls, whichever class asked. */
const owned = (of: Case, value: VerdictValue, reason: string, ...facts: readonly (KnownFact | undefined)[]): CellAnswer => ({
  value,
  reason,
  facts,
  params: actorParams(controller(of.profile)),
});

const controllerElsewhere = (of: Case): Actor => controllerFrom(of.profile, (country) => !inside(country, controlPlaces(of)));

/** "Same test": supported; needs-qualification past 24 % alone or 39 % together, and for "100 %" with a listed free float. */
const owners: Test = (of) => {
  const { controlledFrom } = of.profile.facts;
  const inside = controlledFromInside(of, controlPlaces(of));
  if (inside === undefined) return owned(of, 'unproven', 'ownership-owner-unknown');
  return inside ? byShares(of, controlledFrom) : notOwned(of);
};

function byShares(of: Case, controlledFrom: KnownFact | undefined): CellAnswer {
  const { largest = 0, sum = 0, float, facts } = sharesOutside(of);
  const all = [controlledFrom, ...facts];
  if (largest > LARGEST_OUTSIDE || sum > SUM_OUTSIDE)
    return { value: 'needs-qualification', reason: 'ownership-shares', facts: all, params: [sum] };
  if (of.claim.detail.total && float) return owned(of, 'needs-qualification', 'ownership-float', ...all);
  return { ...owned(of, 'supported', 'ownership-owned', ...all), ...(allHoldersInside(of) ? { total: true } : {}) };
}

/** "European" from a European country outside the Union is half true; "EU-owned" from there, or either from elsewhere, is not. */
function notOwned(of: Case): CellAnswer {
  const { controlledFrom } = of.profile.facts;
  return !namesCountry(of) && europeanBeyondEu(of)
    ? owned(of, 'needs-qualification', 'ownership-european-beyond-eu', controlledFrom)
    : {
        ...owned(of, 'contradicted', 'ownership-controlled-elsewhere', controlledFrom),
        params: actorParams(controllerElsewhere(of)),
      };
}

const company: Test = (of) => {
  const inside = controlledFromInside(of, controlPlaces(of));
  if (inside === undefined) return owned(of, 'unproven', 'ownership-owner-unknown');
  const { seat, controlledFrom } = of.profile.facts;
  if (inside) return owned(of, 'supported', 'ownership-company', seat, controlledFrom);
  return namesCountry(of) ? bySeat(of, controllerElsewhere(of)) : notOwned(of);
};

/** The seat of the operator is where the words say, its control is not; where neither is, nothing of the words is left. */
function bySeat(of: Case, who: Actor): CellAnswer {
  const { seat } = of.profile.facts;
  const elsewhere = seatInside(of, controlPlaces(of)) === false;
  return {
    value: elsewhere ? 'contradicted' : 'needs-qualification',
    reason: elsewhere ? 'ownership-seat-elsewhere' : 'ownership-seat-only',
    facts: [seat],
    params: actorParams(who),
  };
}

const seat: Test = (of, finding) => bySeat(of, actorOf(of.profile, finding));

export const CELL_TESTS = {
  'unless-rated': unless('rating', 'label-unrated'),
  'unless-found': unless('reach', 'immunity-no-finding'),
  'hosted-immunity': hostedImmunity,
  'presence-immunity': presenceImmunity,
  'us-or-foreign': usOrForeign,
  owners,
  company,
  seat,
  'by-facts': technologyByFacts,
} as const satisfies Record<string, Test>;

export type CellTest = keyof typeof CELL_TESTS;

/** A derived fact is made anew where it is asked for: copies of one are equal, and not the same object. */
const distinct = (facts: readonly KnownFact[]): KnownFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];

/** What the answer says as an outcome of that class. */
export const outcomeOf = (answer: CellAnswer, of: Pick<Outcome, 'cell' | 'facts' | 'rules' | 'params'>): Outcome => ({
  value: answer.value,
  reason: answer.reason,
  cell: of.cell,
  params: answer.params ?? of.params,
  facts: distinct([...of.facts, ...(answer.facts ?? []).filter((fact) => fact !== undefined)]),
  rules: answer.rules ?? of.rules,
  ...(answer.lift ? { lift: answer.lift } : {}),
  ...(answer.total ? { total: true } : {}),
});
