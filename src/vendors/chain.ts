/** The control chain as drawn: last known owners first, then the operator, then what the offering runs on and is built with. */
import { currentEdges, ownershipFact, partyOf, statusOf } from './ownership';
import type { ChainLink } from './profile';
import { factOf, operatorOf, type Subject, seatOf } from './subject';
import type { Edge } from './vendor';

const given = <T extends object>(link: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(link).filter(([, value]) => value !== undefined)) as T;

/** Edges above the party with their distance from it; pending and blocked ones are shown too, marked as such. */
function above(subject: Subject, party: string, depth: number, seen: readonly string[]): { edge: Edge; depth: number }[] {
  return currentEdges(subject.vendor, subject.on)
    .filter((edge) => edge.owned === party && !seen.includes(edge.owner))
    .flatMap((edge) => [{ edge, depth }, ...above(subject, edge.owner, depth + 1, [...seen, party])]);
}

function owners(subject: Subject): ChainLink[] {
  return above(subject, operatorOf(subject), 1, [])
    .toSorted((a, b) => b.depth - a.depth)
    .map(({ edge }) => {
      const { name, country, kind } = partyOf(subject.vendor, edge.owner);
      const { share, shareMax, control } = edge;
      const fact = ownershipFact(subject.vendor, edge, subject.on);
      return given<ChainLink>({ name, country, kind, share, shareMax, control, status: statusOf(edge), role: 'owner', fact });
    });
}

function operator(subject: Subject): ChainLink {
  const { name, country, kind } = partyOf(subject.vendor, operatorOf(subject));
  return given<ChainLink>({ name, country, kind, role: 'operator', fact: seatOf(subject) });
}

function below(subject: Subject): ChainLink[] {
  const hosts = factOf(subject, 'hosts');
  const suppliers = factOf(subject, 'suppliers');
  return [
    ...(hosts?.value ?? []).map(
      ({ name, country, extent }): ChainLink => given({ name, country, kind: extent, role: 'host', fact: hosts }),
    ),
    ...(suppliers?.value ?? [])
      .filter(({ role }) => role !== 'own')
      .map(({ name, country, role }): ChainLink => given({ name, country, kind: role, role: 'supplier', fact: suppliers })),
  ];
}

export const chainOf = (subject: Subject): ChainLink[] => [...owners(subject), operator(subject), ...below(subject)];
