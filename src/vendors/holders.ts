/**
 * Who outside the EU holds how much of the operator, directly or through others: what SecNumCloud 3.2 section 19.6 asks (24 %
 * alone, 39 % together, no veto). A bound stands for a share of which
 * nothing else is known, and sole control without a figure for the whole.
 */
import { within } from '../places';
import { heldEdges, ownershipFact, partyOf } from './ownership';
import type { Holders } from './profile';
import { operatorOf, type Subject } from './subject';
import type { Edge } from './vendor';

interface Stake {
  /** Percent of the operator; undefined when a share on the way is not known. */
  percent: number | undefined;
  holder: string;
  edge: Edge;
}

const shareOf = (edge: Edge): number | undefined => edge.share ?? edge.shareMax ?? (edge.control === 'sole' ? 100 : undefined);

const product = (percent: number | undefined, share: number | undefined): number | undefined =>
  percent === undefined || share === undefined ? undefined : (percent * share) / 100;

/** Every direct and indirect holder above a party, each with its part of what the party holds of the operator. */
function stakesAbove(subject: Subject, party: string, percent: number | undefined, seen: readonly string[]): Stake[] {
  const { vendor, on } = subject;
  return heldEdges(vendor, on)
    .filter((edge) => edge.owned === party && !seen.includes(edge.owner))
    .flatMap((edge) => {
      const stake = { percent: product(percent, shareOf(edge)), holder: edge.owner, edge };
      return [stake, ...stakesAbove(subject, edge.owner, stake.percent, [...seen, party])];
    });
}

const rounded = (percent: number): number => Math.round(percent * 10) / 10;

/** A holder outside the EU counts once, at the step where it enters; what stands above it is no further holding. */
function outermost(subject: Subject, stakes: readonly Stake[]): Stake[] {
  const outside = (id: string): boolean => {
    const { country } = partyOf(subject.vendor, id);
    return country !== undefined && !within(country, 'EU');
  };
  const operator = operatorOf(subject);
  return stakes.filter(({ holder, edge }) => outside(holder) && (edge.owned === operator || !outside(edge.owned)));
}

/** In: a subject. Out: percentages as far as shares are known; without any known share both are absent. */
export function holdersOf(subject: Subject): Holders {
  const stakes = stakesAbove(subject, operatorOf(subject), 100, []);
  const nonEu = outermost(subject, stakes);
  const shares = new Map<string, number>();
  for (const { holder, percent } of nonEu) {
    if (percent !== undefined) shares.set(holder, (shares.get(holder) ?? 0) + percent);
  }
  const known = stakes.some(({ percent }) => percent !== undefined);
  const sums = [...shares.values()];
  return {
    ...(known && {
      largestNonEu: rounded(Math.max(0, ...sums)),
      sumNonEu: rounded(sums.reduce((total, share) => total + share, 0)),
    }),
    ...(stakes.length > 0 && {
      nonEuVeto: nonEu.some(({ edge }) => edge.control === 'veto'),
      publicFloat: stakes.some(({ holder }) => partyOf(subject.vendor, holder).kind === 'public-float'),
    }),
    because: stakes.map(({ edge }) => ownershipFact(subject.vendor, edge, subject.on)),
  };
}
