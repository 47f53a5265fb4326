/** Vendors that exist nowhere, built in one line each, so that a test names only what it is about. */
import type { Registry } from '../../src/vendors/registry';
import { registryOf } from '../../src/vendors/registry';
import type { Edge, Offering, OfferingFacts, Party, Vendor } from '../../src/vendors/vendor';

export const ON = '2026-11-24';

const SOURCE = { url: 'https://register.example/entry', title: 'Register entry', publisher: 'Register', seen: ON };

type Parties = Readonly<Record<string, readonly [country: string | undefined, kind: Party['kind']]>>;

/** `owner>owned` with what matters; sourced and current unless said otherwise. */
export const edge = (pair: `${string}>${string}`, rest: Partial<Edge> = {}): Edge => {
  const [owner = '', owned = ''] = pair.split('>');
  return { owner, owned, control: 'sole', confidence: 'high', source: 'register', asOf: '2026-06', ...rest };
};

export const fact = <T>(value: T, rest: object = {}) => ({
  value,
  confidence: 'high' as const,
  source: 'register',
  asOf: '2026-06',
  ...rest,
});

export const offering = (id: string, facts: OfferingFacts = {}, rest: Partial<Offering> = {}): Offering => ({
  id,
  name: `Offering ${id}`,
  facts,
  ...rest,
});

/** The operator is always the party `operator`. */
export function vendor(id: string, parties: Parties, ownership: readonly Edge[] = [], rest: Partial<Vendor> = {}): Vendor {
  return {
    id,
    name: `Vendor ${id}`,
    hosts: [`${id}.example`],
    operator: 'operator',
    parties: Object.fromEntries(
      Object.entries(parties).map(([party, [country, kind]]) => [
        party,
        { name: `${party} Ltd`, kind, ...(country && { country }) },
      ]),
    ),
    ownership: [...ownership],
    offerings: [offering('cloud', { transparencyReport: fact(true) })],
    sources: { register: SOURCE },
    ...rest,
  };
}

export const registryWith = (...vendors: readonly Vendor[]): Registry => registryOf(vendors);
