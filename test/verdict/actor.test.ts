/** Which owner a reason names: the one who stands behind the class or the place, not merely the first of the chain. */
import { describe, expect, test } from 'vitest';
import type { ChainLink } from '../../src/vendors/profile';
import { ask } from './ask';
import { profile } from './profiles';

const owner = (name: string, country: string, more: Partial<ChainLink> = {}): ChainLink => ({
  name,
  country,
  kind: 'company',
  role: 'owner',
  control: 'sole',
  ...more,
});
const OPERATOR: ChainLink = { name: 'Example Operator', country: 'FR', kind: 'company', role: 'operator' };

const IMMUNE = { type: 'immunity', detail: { law: 'us', subject: 'service' } } as const;
const company = (place: string) => ({ type: 'ownership', detail: { wording: 'company', place: [place] } }) as const;
const who = (chain: ChainLink[], name: string, claim: Parameters<typeof ask>[1]): unknown[] =>
  ask(profile(name, { chain }), claim).because.params?.slice(0, 2) ?? [];

describe('who is named', () => {
  test('the US owner, above an intermediate European holding', () => {
    const chain = [owner('US Parent', 'US'), owner('Irish Holding', 'IE'), OPERATOR];
    expect(who(chain, 'eu-subsidiary-of-us-parent', IMMUNE)).toEqual(['US Parent', { country: 'US' }]);
  });

  test('the nearest controlling owner where the words say, not a state behind it', () => {
    const chain = [owner('State', 'FR', { control: 'joint' }), owner('Group', 'FR'), OPERATOR];
    expect(who(chain, 'eu-no-us-link', company('FR'))).toEqual(['Group', { country: 'FR' }]);
  });

  test('the foreign owner of a third country, below a European one', () => {
    const chain = [owner('Mexican Group', 'MX'), owner('Austrian Holding', 'AT'), OPERATOR];
    expect(who(chain, 'mexican-owned', company('EUROPE'))).toEqual(['Mexican Group', { country: 'MX' }]);
  });

  test('minority and pending owners are not named', () => {
    const chain = [owner('Buyer', 'US', { status: 'pending' }), owner('Fund', 'US', { control: 'minority' }), OPERATOR];
    expect(who(chain, 'eu-no-us-link', company('FR'))).toEqual(['Example Operator', { country: 'FR' }]);
  });

  test('the infrastructure provider of a hosted service', () => {
    expect(who([OPERATOR], 'eu-on-us-cloud', IMMUNE)).toEqual(['Example Hyperscaler', { country: 'US' }]);
  });

  test('the licensor of the platform', () => {
    expect(who([OPERATOR], 'licensed-us-platform', { type: 'label' })).toEqual(['Example Hyperscaler', { country: 'US' }]);
  });
});
