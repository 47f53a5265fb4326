/** Non-EU holdings as SecNumCloud 3.2 section 19.6 counts them: alone, together, veto; directly or through others. */
import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../src/vendors/holders';
import { subjectOf } from '../../src/vendors/subject';
import type { Vendor } from '../../src/vendors/vendor';
import { edge, ON, registryWith, vendor } from './fictional';

function holders(subject: Vendor) {
  const { because: _, ...rest } = holdersOf(subjectOf(registryWith(subject), subject, null, ON));
  return rest;
}

const french = ['FR', 'company'] as const;
const fund = ['US', 'fund'] as const;

describe('holders outside the EU', () => {
  it('the largest and the sum', () => {
    const subject = vendor('v', { operator: french, a: fund, b: ['GB', 'fund'], state: ['FR', 'state'] }, [
      edge('a>operator', { share: 20, control: 'minority' }),
      edge('b>operator', { share: 20.5, control: 'minority' }),
      edge('state>operator', { share: 59.5 }),
    ]);
    expect(holders(subject)).toEqual({ largestNonEu: 20.5, sumNonEu: 40.5, nonEuVeto: false, publicFloat: false });
  });

  it('through an EU company in proportion, and once only for one holder', () => {
    const subject = vendor('v', { operator: french, holding: french, a: fund }, [
      edge('holding>operator', { share: 80 }),
      edge('a>holding', { share: 30, control: 'minority' }),
      edge('a>operator', { share: 5, control: 'minority' }),
    ]);
    expect(holders(subject)).toMatchObject({ largestNonEu: 29, sumNonEu: 29 });
  });

  it('what stands above a holder outside the EU adds nothing', () => {
    const subject = vendor('v', { operator: french, sub: fund, top: fund }, [
      edge('sub>operator', { share: 100 }),
      edge('top>sub', { share: 100 }),
    ]);
    expect(holders(subject)).toMatchObject({ largestNonEu: 100, sumNonEu: 100 });
  });

  it('an operator outside the EU with an owner outside the EU', () => {
    const subject = vendor('v', { operator: fund, parent: fund }, [edge('parent>operator', { share: 100 })]);
    expect(holders(subject)).toMatchObject({ largestNonEu: 100 });
  });

  it('an upper bound stands for a share of which nothing else is known', () => {
    const subject = vendor('v', { operator: french, parent: french, a: fund }, [
      edge('parent>operator'),
      edge('a>operator', { shareMax: 24, control: 'minority' }),
    ]);
    expect(holders(subject)).toMatchObject({ largestNonEu: 24, sumNonEu: 24 });
  });

  it('veto and public float, also of a company further up', () => {
    const subject = vendor('v', { operator: french, holding: french, a: fund, float: [undefined, 'public-float'] }, [
      edge('holding>operator', { share: 100 }),
      edge('a>holding', { control: 'veto' }),
      edge('float>holding', { control: 'minority' }),
    ]);
    expect(holders(subject)).toMatchObject({ nonEuVeto: true, publicFloat: true });
  });

  it('a veto within the EU is none, and a pending purchase is no holding', () => {
    const subject = vendor('v', { operator: french, parent: french, state: ['FR', 'state'], buyer: fund }, [
      edge('parent>operator', { share: 90 }),
      edge('state>operator', { share: 10, control: 'veto' }),
      edge('buyer>operator', { share: 100, status: 'pending' }),
    ]);
    expect(holders(subject)).toEqual({ largestNonEu: 0, sumNonEu: 0, nonEuVeto: false, publicFloat: false });
  });

  it('nothing where no owner or no share is known', () => {
    expect(holders(vendor('v', { operator: french }))).toEqual({});
    const subject = vendor('v', { operator: french, a: fund }, [edge('a>operator', { control: 'minority' })]);
    expect(holders(subject)).toEqual({ nonEuVeto: false, publicFloat: false });
  });
});
