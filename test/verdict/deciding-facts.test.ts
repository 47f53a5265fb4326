import { expect, it } from 'vitest';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { Vendor } from '../../src/vendors/vendor';
import { decidingFacts } from '../../src/verdict/deciding-facts';
import bestKnown from '../support/best-known.json' with { type: 'json' };
import { edge, fact, ON, offering, registryWith, vendor } from '../vendors/fictional';

const keysOf = (of: Vendor, ...others: Vendor[]): string[] =>
  decidingFacts(of, registryWith(of, ...others), ON)
    .map(({ key }) => key)
    .sort();

const owned = (...offerings: Vendor['offerings']): Vendor =>
  vendor('owned', { operator: ['DE', 'company'], owner: ['FR', 'company'] }, [edge('owner>operator')], { offerings });

/** Who controls, from where, and the seat: what every offering of an owned company is judged by. */
const CONTROL = ['control.countries', 'ownership.owner>operator', 'vendor.seat'];

it('an offering without facts of its own is judged by who controls it', () => {
  expect(keysOf(owned(offering('cloud')))).toEqual(CONTROL);
});

it('what the tables read is counted, what is only shown is not', () => {
  const cloud = offering(
    'cloud',
    {
      customerData: fact({ reach: 'only', places: ['DE'] }),
      support: fact({ reach: 'only', places: ['DE'] }),
      keys: fact([{ custody: 'provider', mode: 'default' }]),
      disconnect: fact('documented'),
      sourceEscrow: fact('none'),
    },
    {
      certifications: [
        fact({ scheme: 'secnumcloud', status: 'held', basis: 'own' }),
        fact({ scheme: 'c5', status: 'held', basis: 'own' }),
      ],
    },
  );
  const of = { ...owned(cloud), notes: [fact('Founded.')] };
  expect(keysOf(of)).toEqual([
    ...CONTROL.slice(0, 1),
    'offering.certifications.0',
    'offering.customerData',
    'offering.disconnect',
    'offering.keys',
    'offering.support',
    ...CONTROL.slice(1),
  ]);
});

it('a fact of the vendor counts once for all its offerings, one of each offering once for each', () => {
  const own = () => ({ keys: fact([{ custody: 'external' as const, mode: 'option' as const }]) });
  const of = { ...owned(offering('one', own()), offering('two', own())), facts: { transparencyReport: fact(true) } };
  expect(keysOf(of)).toEqual(
    [...CONTROL.slice(0, 1), 'offering.keys', 'offering.keys', ...CONTROL.slice(1), 'vendor.transparencyReport'].sort(),
  );
});

it('what is resold is counted where it is made', () => {
  const maker = vendor('maker', { operator: ['DE', 'company'] });
  expect(keysOf(owned(offering('sold', {}, { resoldFrom: { vendor: 'maker', offering: 'cloud' } })), maker)).toEqual([]);
});

it('a fact keeps whether it has a source', () => {
  const background = { confidence: 'background' as const, source: undefined };
  const of = owned(offering('cloud', { keys: fact([{ custody: 'provider', mode: 'default' }], background) }));
  const unsourced = decidingFacts(of, registryWith(of), ON).filter(({ source }) => !source);
  expect(unsourced.map(({ key }) => key)).toEqual(['offering.keys']);
});

it('the best-known are sixty, each once, each in the registry', () => {
  const named = bestKnown.flatMap(({ vendors }) => vendors);
  expect(new Set(named).size).toBe(60);
  expect(named.filter((id) => !bundledRegistry.find(id))).toEqual([]);
});
