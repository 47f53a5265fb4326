/** Counts what a registry holds: how many facts have a source, how many are past their review date, as verdicts judge it. */
import { type Evidence, isOutOfDate } from './known';
import { currentEdges, ownershipFact } from './ownership';
import type { Vendor } from './vendor';

export interface Census {
  vendors: number;
  offerings: number;
  facts: number;
  sourced: number;
  outOfDate: number;
  certificationsHeld: number;
  certificationsVerified: number;
}

interface StoredFact extends Evidence {
  value?: unknown;
}

const isFact = (node: object): node is StoredFact => 'confidence' in node;

/** Every fact, edge, certification, result, note and reply of a file, wherever it stands. */
function factsIn(node: unknown): StoredFact[] {
  if (typeof node !== 'object' || node === null) return [];
  return isFact(node) ? [node] : Object.values(node).flatMap(factsIn);
}

const certificationsOf = (vendor: Vendor) => [
  ...(vendor.certifications ?? []),
  ...vendor.offerings.flatMap(({ certifications = [] }) => certifications),
];

/** Ownership has an age of its own: three months while a deal on the company is pending, and none once it has ended. */
function oldIn(vendor: Vendor, today: string): number {
  const { ownership: _, ...rest } = vendor;
  const edges = currentEdges(vendor, today).filter((edge) => ownershipFact(vendor, edge, today).outOfDateSince);
  return edges.length + factsIn(rest).filter((fact) => isOutOfDate(fact, today)).length;
}

/** In: vendors that passed the check, and today's date. */
export function census(vendors: readonly Vendor[], today: string): Census {
  const facts = vendors.flatMap(factsIn);
  const held = vendors.flatMap(certificationsOf).filter(({ value }) => value.status === 'held');
  return {
    vendors: vendors.length,
    offerings: vendors.flatMap(({ offerings }) => offerings).length,
    facts: facts.length,
    sourced: facts.filter(({ confidence }) => confidence !== 'background').length,
    outOfDate: vendors.reduce((sum, vendor) => sum + oldIn(vendor, today), 0),
    certificationsHeld: held.length,
    certificationsVerified: held.filter(({ source }) => source !== undefined).length,
  };
}
