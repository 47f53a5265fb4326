/** The independent findings of `design.md` section 3: they count only when they cover the very offering. */
import type { Param } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { Profile } from '../vendors/profile';
import type { Certification, OfficialResult } from '../vendors/vendor';
import type { FindingKind } from './case';

export interface IndependentFinding {
  fact: KnownFact<Certification> | KnownFact<OfficialResult>;
  rule: string;
  name: string;
  body: Param;
  date?: string;
}

type Named = Pick<IndependentFinding, 'rule' | 'name' | 'body'>;

const QUALIFICATION: Named = { rule: 'fr.secnumcloud', name: 'SecNumCloud', body: 'ANSSI' };
const CREDENTIAL: Named = { rule: 'eu.gaia-x', name: 'Gaia-X L3', body: 'Gaia-X' };
const ATTESTATION: Named = { rule: 'de.c3a', name: 'C3A', body: 'BSI' };
const BADGE: Named = { rule: 'eu.cispe', name: 'CISPE Sovereign', body: 'CISPE' };
const TENDER: Named = { rule: 'eu.csf', name: 'SEAL-3', body: { key: 'body_european_commission' } };

const held = ({ value }: KnownFact<Certification>): boolean => value.status === 'held' && value.basis !== 'host';

function namedBy({ scheme, level = '' }: Certification, kind: FindingKind): Named | undefined {
  if (scheme === 'secnumcloud') return QUALIFICATION;
  if (kind === 'reach') return scheme === 'gaia-x' && /3/.test(level) ? CREDENTIAL : undefined;
  if (scheme === 'c3a') return ATTESTATION;
  return scheme === 'cispe' && /sovereign/i.test(level) ? BADGE : undefined;
}

/** The first finding of that kind that covers the offering; a tender result counts for the awardee's own cloud alone. */
export function findingFor({ certifications, results }: Profile, kind: FindingKind): IndependentFinding | undefined {
  for (const fact of certifications) {
    const named = held(fact) ? namedBy(fact.value, kind) : undefined;
    if (named) return { ...named, name: withVersion(named.name, fact.value), fact, date: fact.asOf };
  }
  const award = results.find(({ value }) => value.role === 'awardee' && value.level === 'SEAL-3');
  return kind === 'rating' && award ? { ...TENDER, fact: award, date: award.asOf } : undefined;
}

const withVersion = (name: string, { version }: Certification): string => (version ? `${name} ${version}` : name);
