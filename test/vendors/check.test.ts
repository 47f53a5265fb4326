import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../src/vendors/check';
import type { Vendor } from '../../src/vendors/vendor';
import { edge, fact, ON, offering, vendor } from './fictional';

const problems = (...vendors: readonly object[]): string[] =>
  checkRegistry(
    vendors.map((data) => ({ name: `${'id' in data ? data.id : 'broken'}.json`, text: JSON.stringify(data) })),
    ON,
  );

const good = vendor('good', { operator: ['DE', 'company'], owner: ['DE', 'founders'] }, [edge('owner>operator', { share: 100 })]);
const changed = (rest: Partial<Vendor> | Record<string, unknown>) => ({ ...good, ...rest });
const background = { confidence: 'background', source: undefined };

const refused: readonly [what: string, data: object, sentence: RegExp][] = [
  ['an unknown field', changed({ colour: 'blue' }), /^good\.json: colour: .*colour/],
  ['an unknown field in a fact', changed({ facts: { keys: fact([], { mood: 'fine' }) } }), /^good\.json: facts\.keys\.mood: /],
  ['a missing field', changed({ operator: undefined }), /^good\.json: operator: /],
  ['an invalid value', changed({ facts: { disconnect: fact('perhaps') } }), /^good\.json: facts\.disconnect\.value: .*perhaps/],
  ['an invalid country', changed({ parties: { operator: { name: 'X', country: 'Germany', kind: 'company' } } }), /alpha-2/],
  [
    'an invalid date',
    changed({ facts: { plaintext: fact(true, { asOf: '24.11.2026' }) } }),
    /^good\.json: facts\.plaintext\.asOf: /,
  ],
  [
    'a fact without a source',
    changed({ facts: { plaintext: fact(true, { source: undefined }) } }),
    /^good\.json: facts\.plaintext: .*background/,
  ],
  [
    'a source that is not there',
    changed({ facts: { plaintext: fact(true, { source: 'gone' }) } }),
    /^good\.json: facts\.plaintext\.source: "gone"/,
  ],
  ['a source named like a built-in', changed({ facts: { plaintext: fact(true, { source: 'constructor' }) } }), /"constructor"/],
  [
    'a source on a background fact',
    changed({ facts: { plaintext: fact(true, { confidence: 'background' }) } }),
    /^good\.json: facts\.plaintext\.source: a background fact names a source/,
  ],
  ['an unused source', changed({ sources: { ...good.sources, spare: good.sources.register } }), /^good\.json: sources\.spare: /],
  ['an operator who is no party', changed({ operator: 'nobody' }), /^good\.json: operator: "nobody"/],
  ['an owner who is no party', changed({ ownership: [edge('ghost>operator')] }), /^good\.json: ownership\.0\.owner: "ghost"/],
  [
    'an offering’s operator who is no party',
    changed({ offerings: [offering('cloud', { operator: fact('ghost') })] }),
    /^good\.json: offerings\.0\.facts\.operator: "ghost"/,
  ],
  [
    'a cycle of owners',
    changed({ ownership: [edge('owner>operator'), edge('operator>owner')] }),
    /^good\.json: ownership: "operator" is among its own owners/,
  ],
  [
    'a cycle of owners over several companies',
    changed({
      parties: { ...good.parties, middle: { name: 'Middle', country: 'DE', kind: 'company' } },
      ownership: [edge('owner>operator'), edge('middle>owner'), edge('operator>middle')],
    }),
    /^good\.json: ownership: "\w+" is among its own owners/,
  ],
  [
    'shares above 100 % together',
    changed({ ownership: [edge('owner>operator', { share: 60 }), edge('owner>operator', { share: 41, control: 'minority' })] }),
    /^good\.json: ownership: the shares of "operator" add up to 101 %/,
  ],
  ['a share above 100 %', changed({ ownership: [edge('owner>operator', { share: 101 })] }), /^good\.json: ownership\.0\.share: /],
  [
    'an upper bound below the share',
    changed({ ownership: [edge('owner>operator', { share: 60, shareMax: 50 })] }),
    /shareMax: is below/,
  ],
  [
    'an end before its start',
    changed({ ownership: [edge('owner>operator', { from: '2025-06', until: '2025-05' })] }),
    /^good\.json: ownership\.0\.until: ends 2025-05, before it starts 2025-06/,
  ],
  [
    'a fact of tomorrow',
    changed({ facts: { plaintext: fact(true, { asOf: '2026-11-25' }) } }),
    /asOf: 2026-11-25 lies in the future/,
  ],
  [
    'an owner of next year',
    changed({ ownership: [edge('owner>operator', { from: '2027' })] }),
    /ownership\.0\.from: 2027 lies in the future/,
  ],
  [
    'a source not yet seen',
    changed({ sources: { register: { ...good.sources.register, seen: '2026-12' } } }),
    /sources\.register\.seen: 2026-12 lies in the future/,
  ],
  [
    'an offering without facts',
    changed({ offerings: [offering('empty')], sources: good.sources }),
    /offerings\.0\.facts: an offering without/,
  ],
  [
    'two offerings of one name',
    changed({ offerings: [offering('cloud', { plaintext: fact(true) }), offering('cloud', { plaintext: fact(true) })] }),
    /^good\.json: offerings\.1\.id: "cloud" is taken/,
  ],
  [
    'two main offerings',
    changed({ offerings: ['a', 'b'].map((id) => offering(id, { plaintext: fact(true) }, { main: true })) }),
    /^good\.json: offerings: more than one/,
  ],
  ['a common word as a name', changed({ words: ['Box'] }), /^good\.json: words: "Box" is a common word/],
  [
    'a host vendor the registry does not have',
    changed({ facts: { hosts: fact([{ vendor: 'gone', name: 'Gone', country: 'US', extent: 'all' }]) } }),
    /^good\.json: facts\.hosts: "gone" is no vendor/,
  ],
  [
    'a source of resale the registry does not have',
    changed({ offerings: [offering('cloud', {}, { resoldFrom: { vendor: 'gone' } })], facts: { plaintext: fact(true) } }),
    /^good\.json: offerings\.0\.resoldFrom: "gone" is no vendor/,
  ],
];

describe('checkRegistry', () => {
  it('has nothing to say of a good file', () => expect(problems(good)).toEqual([]));

  it.each(refused)('refuses %s, naming file and field in one sentence', (_, data, sentence) => {
    const found = problems(data);
    expect(found.filter((problem) => sentence.test(problem))).toHaveLength(1);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^good\.json: [\w.-]+: [^\n]+$/);
  });

  it('refuses text that is not JSON, and a name that is not the id', () => {
    expect(checkRegistry([{ name: 'cut.json', text: '{"id": "cut"' }], ON)).toEqual([
      expect.stringMatching(/^cut\.json: the file: is not JSON/),
    ]);
    expect(checkRegistry([{ name: 'other.json', text: JSON.stringify(good) }], ON)).toEqual([
      'other.json: id: "good" does not match the file name.',
    ]);
  });

  it('refuses two vendors who claim one host, one path of a host, or one name', () => {
    const claimant = (id: string, rest: Partial<Vendor>) => ({ ...good, id, hosts: [`${id}.example`], ...rest });
    const shared = [claimant('a', { hosts: ['shared.example'] }), claimant('b', { hosts: ['shared.example'] })];
    expect(problems(...shared)).toEqual(['b.json: hosts: shared.example is also claimed by a.json.']);
    const path = (id: string) =>
      claimant(id, { offerings: [offering('cloud', { plaintext: fact(true) }, { hosts: ['shared.example/cloud'] })] });
    expect(problems(path('a'), path('b'))).toEqual(['b.json: hosts: shared.example/cloud is also claimed by a.json.']);
    const folder = claimant('c', { offerings: [offering('cloud', { plaintext: fact(true) }, { paths: ['/cloud'] })] });
    const guest = claimant('d', { offerings: [offering('cloud', { plaintext: fact(true) }, { hosts: ['c.example/cloud'] })] });
    expect(problems(folder, guest)).toEqual(['d.json: hosts: c.example/cloud is also claimed by c.json.']);
    const named = [claimant('a', { words: ['Wolkenwerk'] }), claimant('b', { words: ['Wolkenwerk'] })];
    expect(problems(...named)).toEqual(['b.json: words: "Wolkenwerk" is also a name in a.json.']);
  });

  it('accepts a path on another vendor’s host, an owner of the past beside the present one, and a pending deal', () => {
    const guest = {
      ...good,
      id: 'guest',
      hosts: ['guest.example'],
      offerings: [offering('cloud', { plaintext: fact(true) }, { hosts: ['good.example/guest'] })],
    };
    const sold = [
      edge('owner>operator', { share: 100, until: '2025' }),
      edge('owner>operator', { share: 100, from: '2026' }),
      edge('owner>operator', { share: 100, status: 'pending' }),
    ];
    expect(
      problems(good, guest, { ...guest, id: 'sold', hosts: ['sold.example'], offerings: good.offerings, ownership: sold }),
    ).toEqual([]);
  });

  it('accepts a background fact without a source', () => {
    expect(problems(changed({ facts: { plaintext: fact(true, background) } }))).toEqual([]);
  });
});
