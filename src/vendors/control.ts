/**
 * The control class, derived from edges and facts and stored nowhere. `design.md` section 2 defines the classes; control
 * follows the owners who decide, never the seat, except that a company seated in the United States is under its law itself.
 */
import { within } from '../places';
import type { KnownFact } from './fact';
import { knownFact, strength } from './known';
import { type ControlPath, controlPaths, heldEdges, ownershipFact, partyOf } from './ownership';
import type { ClassFinding } from './profile';
import type { Registry } from './registry';
import { factOf, operatorOf, operatorParty, type Subject, seatOf } from './subject';
import type { Presence } from './vendor';

const DEGREES: readonly Presence['degree'][] = ['very-low', 'low', 'medium', 'high'];

const pathsOf = (subject: Subject): ControlPath[] => controlPaths(subject.vendor, operatorOf(subject), subject.on);

const edgeFacts = ({ vendor, on }: Subject, path: ControlPath): KnownFact[] =>
  path.edges.map((edge) => ownershipFact(vendor, edge, on));

/** A proof is as strong as its weakest fact. */
const proofStrength = (facts: readonly KnownFact[]): number => Math.min(...facts.map(strength));

/**
 * The best-evidenced reason why an entity under US jurisdiction controls the operator, at any depth; of equally good ones the one
 * that leads furthest up; undefined when none does. Where the offering has an operator of its own, that it is so is part of the proof.
 */
export function usControl(subject: Subject): KnownFact[] | undefined {
  const seat = seatOf(subject);
  const operator = factOf(subject, 'operator');
  const ofOffering = operator?.origin === 'offering' ? [operator] : [];
  const proofs = pathsOf(subject).flatMap((path) =>
    path.owners.flatMap((owner, depth) =>
      partyOf(subject.vendor, owner).country === 'US' ? [[...ofOffering, ...edgeFacts(subject, path).slice(0, depth + 1)]] : [],
    ),
  );
  if (seat?.value === 'US') proofs.push([seat]);
  return proofs.toSorted((a, b) => proofStrength(b) - proofStrength(a) || b.length - a.length)[0];
}

/** A company no one is known to control stands for itself only when some of its holders are known; others by their nature. */
function ownCountry(subject: Subject): string | undefined {
  const { kind, country } = operatorParty(subject);
  const holders = heldEdges(subject.vendor, subject.on).some((edge) => edge.owned === operatorOf(subject));
  return holders || !['company', 'fund', 'undisclosed'].includes(kind) ? country : undefined;
}

export interface Controller {
  country: string | undefined;
  because: KnownFact[];
}

/** The last known owner of every controlling path, or the operator itself. */
export function controllers(subject: Subject): Controller[] {
  const seat = seatOf(subject);
  return pathsOf(subject).map((path) => {
    const last = path.owners.at(-1);
    return last === undefined
      ? { country: ownCountry(subject), because: seat ? [seat] : [] }
      : { country: partyOf(subject.vendor, last).country, because: edgeFacts(subject, path) };
  });
}

export const presenceOf = ({ vendor, on }: Subject): KnownFact<Presence>[] =>
  (vendor.presence ?? []).map((stored, index) =>
    knownFact(stored.value, stored, { key: `presence.${index}`, vendor, origin: 'vendor', on }),
  );

function usHosted(subject: Subject, registry: Registry): ClassFinding[] {
  const hosts = factOf(subject, 'hosts');
  if (!hosts) return [];
  const proofs = hosts.value
    .filter(({ extent }) => extent !== 'option')
    .flatMap((host) => {
      const vendor = host.vendor ? registry.find(host.vendor) : undefined;
      const control = vendor && usControl({ vendor, offering: undefined, on: subject.on });
      if (control) return [control.map((fact) => ({ ...fact, key: `host.${vendor.id}.${fact.key}` }))];
      return host.country === 'US' ? [[]] : [];
    });
  return proofs.length > 0 ? [{ class: 'us-hosted', because: [hosts, ...proofs.flat()] }] : [];
}

function usTechnology(subject: Subject): ClassFinding[] {
  const suppliers = factOf(subject, 'suppliers');
  const licensed = suppliers?.value.some(({ role, country }) => role === 'platform' && country === 'US');
  return suppliers && licensed ? [{ class: 'us-technology', because: [suppliers] }] : [];
}

function euControlled(subject: Subject, because: KnownFact[]): ClassFinding {
  const presence = presenceOf(subject);
  const degree = DEGREES.findLast((candidate) => presence.some(({ value }) => value.degree === candidate));
  return degree ? { class: 'us-presence', degree, because: [...presence, ...because] } : { class: 'eu-controlled', because };
}

/** Where control lies when it does not lie in the United States. Unknown as soon as one controlling path ends in the dark. */
function byCountry(subject: Subject): ClassFinding[] {
  const all = controllers(subject).filter(({ country }) => country !== 'US');
  const outside = all.flatMap(({ country, because }): ClassFinding[] =>
    country && !within(country, 'EU') ? [{ class: 'third-country', country, because }] : [],
  );
  const dark = all.filter(({ country }) => !country);
  const unknown: ClassFinding[] = dark.length > 0 ? [{ class: 'unknown', because: dark.flatMap(({ because }) => because) }] : [];
  if (outside.length > 0 || dark.length > 0) return [...outside, ...unknown];
  return all.length > 0
    ? [
        euControlled(
          subject,
          all.flatMap(({ because }) => because),
        ),
      ]
    : [];
}

const distinct = (findings: ClassFinding[]): ClassFinding[] =>
  findings.filter(
    (finding, index) =>
      findings.findIndex((other) => other.class === finding.class && other.country === finding.country) === index,
  );

/** In: a subject and the registry that knows its hosts. Out: every class that holds, at least one, `unknown` when nothing is known. */
export function classify(subject: Subject, registry: Registry): ClassFinding[] {
  const control = usControl(subject);
  if (control) return [{ class: 'us-controlled', because: control }];
  return distinct([...usHosted(subject, registry), ...usTechnology(subject), ...byCountry(subject)]);
}
