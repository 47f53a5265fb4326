/** The traps of the real world, each as a fictional vendor, with the classes that design.md section 2 and law.md 1.7 and 1.12 give. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/vendors/control';
import type { Registry } from '../../src/vendors/registry';
import { subjectOf } from '../../src/vendors/subject';
import type { Vendor } from '../../src/vendors/vendor';
import { edge, fact, ON, offering, registryWith, vendor } from './fictional';

/** `us-presence:low`, `third-country:CH`; others by name alone. */
function classesOf(
  subject: Vendor,
  offeringId: string | null = 'cloud',
  registry: Registry = registryWith(subject),
  on = ON,
): string[] {
  return classify(subjectOf(registry, subject, offeringId, on), registry).map(({ class: name, degree, country }) =>
    [name, degree ?? country].filter(Boolean).join(':'),
  );
}

const german = ['DE', 'company'] as const;
const american = ['US', 'company'] as const;
const owned = [edge('parent>operator')];
const hyperscaler = vendor('hyperscaler', { operator: american });
const hostedOn = (extent: 'all' | 'part' | 'option', host = 'hyperscaler', country = 'US') =>
  fact([{ vendor: host, name: 'Host', country, extent }]);
const licensed = fact([{ name: 'Hyperscaler', country: 'US', role: 'platform' as const, proprietary: true }]);
const usPresence = (degree: 'high' | 'medium' | 'low' | 'very-low', kind: 'subsidiary' | 'listing' | 'staff' = 'subsidiary') =>
  fact({ kind, of: 'group' as const, degree });

const cases: readonly [name: string, subject: Vendor, expected: readonly string[]][] = [
  ['a US vendor without any owner known', vendor('v', { operator: american }), ['us-controlled']],
  ['an EU subsidiary of a US parent', vendor('v', { operator: german, parent: american }, owned), ['us-controlled']],
  [
    'a US parent three levels up',
    vendor('v', { operator: german, a: ['LU', 'company'], b: ['NL', 'company'], c: american }, [
      edge('a>operator'),
      edge('b>a'),
      edge('c>b'),
    ]),
    ['us-controlled'],
  ],
  [
    'a US company between an EU operator and its British owner',
    vendor('v', { operator: german, middle: american, top: ['GB', 'company'] }, [edge('middle>operator'), edge('top>middle')]),
    ['us-controlled'],
  ],
  [
    'a US private-equity majority',
    vendor('v', { operator: german, fund: ['US', 'fund'], founders: ['DE', 'founders'] }, [
      edge('fund>operator', { share: 60 }),
      edge('founders>operator', { share: 40, control: 'minority' }),
    ]),
    ['us-controlled'],
  ],
  [
    'a US holder of nearly all shares without a vote',
    vendor('v', { operator: german, group: german, fund: ['US', 'fund'] }, [
      edge('group>operator'),
      edge('fund>group', { share: 99, control: 'none' }),
    ]),
    ['eu-controlled'],
  ],
  [
    'a US private-equity minority',
    vendor('v', { operator: german, fund: ['US', 'fund'], founders: ['DE', 'founders'] }, [
      edge('fund>operator', { share: 30, control: 'minority' }),
      edge('founders>operator', { share: 70 }),
    ]),
    ['eu-controlled'],
  ],
  [
    'a takeover by a US company, pending',
    vendor('v', { operator: german, parent: ['DE', 'founders'], buyer: american }, [
      ...owned,
      edge('buyer>operator', { share: 100, status: 'pending' }),
    ]),
    ['eu-controlled'],
  ],
  [
    'a takeover by a US company, blocked',
    vendor('v', { operator: german, parent: ['DE', 'founders'], buyer: american }, [
      ...owned,
      edge('buyer>operator', { share: 100, status: 'blocked' }),
    ]),
    ['eu-controlled'],
  ],
  [
    'a US owner who sold, and one not yet there',
    vendor('v', { operator: german, parent: german, before: american, next: american }, [
      ...owned,
      edge('before>operator', { until: '2025-06' }),
      edge('next>operator', { from: '2027-01' }),
    ]),
    ['eu-controlled'],
  ],
  [
    'two EU companies running a US stack under licence',
    vendor(
      'v',
      { operator: german, a: german, b: ['FR', 'company'] },
      [edge('a>operator', { share: 50, control: 'joint' }), edge('b>operator', { share: 50, control: 'joint' })],
      { offerings: [offering('cloud', { suppliers: licensed })], presence: [usPresence('low')] },
    ),
    ['us-technology', 'us-presence:low'],
  ],
  [
    'a joint venture with a US parent that shares control',
    vendor('v', { operator: german, a: german, b: american }, [
      edge('a>operator', { share: 50, control: 'joint' }),
      edge('b>operator', { share: 50, control: 'joint' }),
    ]),
    ['us-controlled'],
  ],
  [
    'an EU vendor all of whose offering runs on a US cloud',
    vendor('v', { operator: german, parent: german }, owned, { offerings: [offering('cloud', { hosts: hostedOn('all') })] }),
    ['us-hosted', 'eu-controlled'],
  ],
  [
    'part of it',
    vendor('v', { operator: german, parent: german }, owned, { offerings: [offering('cloud', { hosts: hostedOn('part') })] }),
    ['us-hosted', 'eu-controlled'],
  ],
  [
    'only if the customer chooses',
    vendor('v', { operator: german, parent: german }, owned, { offerings: [offering('cloud', { hosts: hostedOn('option') })] }),
    ['eu-controlled'],
  ],
  [
    'US components only',
    vendor('v', { operator: german, parent: german }, owned, {
      offerings: [offering('cloud', { suppliers: fact([{ name: 'VMware', country: 'US', role: 'component' as const }]) })],
    }),
    ['eu-controlled'],
  ],
  [
    'a US vendor that also runs on a US cloud',
    vendor('v', { operator: american }, [], { offerings: [offering('cloud', { hosts: hostedOn('all'), suppliers: licensed })] }),
    ['us-controlled'],
  ],
  [
    'a US listing alone',
    vendor('v', { operator: german, parent: german }, owned, { presence: [usPresence('very-low', 'listing')] }),
    ['us-presence:very-low'],
  ],
  [
    'several US contacts: the strongest counts',
    vendor('v', { operator: german, parent: german }, owned, {
      presence: [usPresence('very-low', 'listing'), usPresence('high', 'staff'), usPresence('low')],
    }),
    ['us-presence:high'],
  ],
  ['a Swiss foundation', vendor('v', { operator: ['CH', 'company'], parent: ['CH', 'foundation'] }, owned), ['third-country:CH']],
  ['a Swiss seat with a German owner', vendor('v', { operator: ['CH', 'company'], parent: german }, owned), ['eu-controlled']],
  ['a German seat with a Swiss owner', vendor('v', { operator: german, parent: ['CH', 'company'] }, owned), ['third-country:CH']],
  ['a British owner', vendor('v', { operator: german, parent: ['GB', 'company'] }, owned), ['third-country:GB']],
  ['a Norwegian owner', vendor('v', { operator: ['SE', 'company'], parent: ['NO', 'company'] }, owned), ['third-country:NO']],
  ['a Mexican owner', vendor('v', { operator: ['AT', 'company'], parent: ['MX', 'company'] }, owned), ['third-country:MX']],
  ['a Chinese owner', vendor('v', { operator: ['NL', 'company'], parent: ['CN', 'company'] }, owned), ['third-country:CN']],
  [
    'a German and a Swiss company who share control',
    vendor('v', { operator: german, a: german, b: ['CH', 'company'] }, [
      edge('a>operator', { control: 'joint' }),
      edge('b>operator', { control: 'joint' }),
    ]),
    ['third-country:CH'],
  ],
  [
    'a widely held EU company: the public decides nothing',
    vendor('v', { operator: ['FR', 'company'], float: [undefined, 'public-float'] }, [edge('float>operator', { share: 100 })]),
    ['eu-controlled'],
  ],
  [
    'a US holder with a veto',
    vendor('v', { operator: german, parent: german, fund: ['US', 'fund'] }, [
      ...owned,
      edge('fund>operator', { share: 20, control: 'veto' }),
    ]),
    ['eu-controlled'],
  ],
  ['a municipality', vendor('v', { operator: ['NL', 'state'] }), ['eu-controlled']],
  ['an EU company whose owners are not known', vendor('v', { operator: german }), ['unknown']],
  ['an owner who is not disclosed', vendor('v', { operator: german, parent: [undefined, 'undisclosed'] }, owned), ['unknown']],
  [
    'unknown owners on a US cloud',
    vendor('v', { operator: german }, [], { offerings: [offering('cloud', { hosts: hostedOn('all') })] }),
    ['us-hosted', 'unknown'],
  ],
];

describe('control class', () => {
  it.each(cases)('%s', (_, subject, expected) => {
    expect(classesOf(subject, 'cloud', registryWith(subject, hyperscaler))).toEqual(expected);
  });

  it('a host with an EU seat and a US parent is a US-controlled host', () => {
    const daughter = vendor('daughter', { operator: german, parent: american }, owned);
    const subject = vendor('v', { operator: german, parent: german }, owned, {
      offerings: [offering('cloud', { hosts: hostedOn('all', 'daughter', 'DE') })],
    });
    expect(classesOf(subject, 'cloud', registryWith(subject, daughter))).toEqual(['us-hosted', 'eu-controlled']);
  });

  it('an EU host hosts nobody in the United States', () => {
    const host = vendor('host', { operator: german, parent: german }, owned);
    const subject = vendor('v', { operator: german, parent: german }, owned, {
      offerings: [offering('cloud', { hosts: hostedOn('all', 'host', 'DE') })],
    });
    expect(classesOf(subject, 'cloud', registryWith(subject, host))).toEqual(['eu-controlled']);
  });

  it('differs by offering: one operated by the US partner, one by the vendor itself', () => {
    const subject = vendor('v', { operator: ['FR', 'company'], parent: ['FR', 'company'], partner: american }, owned, {
      offerings: [
        offering('trusted', { suppliers: licensed }),
        offering('local-keys', { operator: fact('partner'), hosts: hostedOn('all') }),
        offering('own'),
      ],
    });
    expect(classesOf(subject, 'trusted')).toEqual(['us-technology', 'eu-controlled']);
    expect(classesOf(subject, 'local-keys')).toEqual(['us-controlled']);
    expect(classesOf(subject, 'own')).toEqual(['eu-controlled']);
    expect(classesOf(subject, null)).toEqual(['eu-controlled']);
  });

  it('an offering resold from another vendor has that vendor’s classes', () => {
    const reseller = vendor('reseller', { operator: german, parent: german }, owned, {
      offerings: [offering('resold', {}, { resoldFrom: { vendor: 'hyperscaler' } }), offering('own')],
    });
    const registry = registryWith(reseller, hyperscaler);
    expect(classesOf(reseller, 'resold', registry)).toEqual(['us-controlled']);
    expect(classesOf(reseller, 'own', registry)).toEqual(['eu-controlled']);
  });

  it('resellers who point at each other end where they began', () => {
    const ring = (id: string, next: string) =>
      vendor(id, { operator: german, parent: german }, owned, {
        offerings: [offering('cloud', {}, { resoldFrom: { vendor: next, offering: 'cloud' } })],
      });
    const a = ring('a', 'b');
    expect(classesOf(a, 'cloud', registryWith(a, ring('b', 'a')))).toEqual(['eu-controlled']);
  });

  it('a takeover counts from the day it is held, and to the day it ends', () => {
    const subject = vendor('v', { operator: german, before: german, after: american }, [
      edge('before>operator', { until: '2025-06-16' }),
      edge('after>operator', { from: '2025-06-17' }),
    ]);
    const on = (date: string) => classesOf(subject, 'cloud', registryWith(subject), date);
    expect(on('2025-06-16')).toEqual(['eu-controlled']);
    expect(on('2025-06-17')).toEqual(['us-controlled']);
  });
});

describe('what a class follows from', () => {
  const because = (subject: Vendor, registry = registryWith(subject)) =>
    classify(subjectOf(registry, subject, 'cloud', ON), registry).map((finding) => finding.because.map(({ key }) => key));

  it('every edge up to the last US owner, whom the reason names, and none above', () => {
    const subject = vendor('v', { operator: german, a: german, b: american, c: american, d: german }, [
      edge('a>operator'),
      edge('b>a'),
      edge('c>b'),
      edge('d>c'),
    ]);
    expect(because(subject)).toEqual([['ownership.a>operator', 'ownership.b>a', 'ownership.c>b']]);
  });

  it('only up to the first US owner where what lies above is less well known', () => {
    const subject = vendor('v', { operator: german, a: american, b: american }, [
      edge('a>operator'),
      edge('b>a', { confidence: 'low' }),
    ]);
    expect(because(subject)).toEqual([['ownership.a>operator']]);
  });

  it('the best evidence where there are several reasons', () => {
    const subject = vendor(
      'v',
      { operator: american, parent: american },
      [edge('parent>operator', { confidence: 'background' })],
      {
        facts: { operator: fact('operator') },
      },
    );
    expect(because(subject)).toEqual([['vendor.seat']]);
    const other = vendor('v', { operator: american, parent: american }, owned);
    expect(because(other)).toEqual([['ownership.parent>operator']]);
  });

  it('the host fact together with what makes the host US-controlled', () => {
    const subject = vendor('v', { operator: german, parent: german }, owned, {
      offerings: [offering('cloud', { hosts: hostedOn('all') })],
    });
    expect(because(subject, registryWith(subject, hyperscaler))[0]).toEqual(['offering.hosts', 'host.hyperscaler.vendor.seat']);
  });

  it('says that the operator of the offering is another, which the class rests on', () => {
    const operated = offering('cloud', { operator: fact('other', { confidence: 'background' }) });
    const subject = vendor('v', { operator: german, other: american, parent: american }, [edge('parent>other')], {
      offerings: [operated],
    });
    expect(because(subject)).toEqual([['offering.operator', 'ownership.parent>other']]);
  });
});
