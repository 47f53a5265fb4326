import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { type Change, type ChangeKind, changesOf, type Later } from '../../src/report/drift';
import type { Extent, Report } from '../../src/report/schema';
import type { AssessedClaim } from '../../src/verdict/assessment';
import type { Verdict } from '../../src/verdict/verdict';
import { assessment, claim, material, tools, verdict } from './sample';

const SPEAKER = { vendor: 'acme', offering: 'acme-cloud', by: 'host' } as const;
const CLOUD_ACT = 'not subject to the CLOUD Act';

type Words = Partial<AssessedClaim['claim']> & { verdict?: Partial<Verdict>; speaker?: AssessedClaim['speaker'] };

/** A claim with these words, alone in its sentence. */
const said = (quote: string, { verdict: other, speaker = SPEAKER, ...rest }: Words = {}): AssessedClaim => {
  const own = { ...claim, quote, context: `${quote}.`, ...rest };
  const { type, strength, detail } = own;
  const proof = { ...verdict.proof, claim: { type, quote, strength, detail }, ...other?.proof };
  return { claim: own, speaker, verdict: { ...verdict, ...other, proof } };
};

interface PageAt {
  text?: string | null;
  lang?: string;
  reading?: Partial<Extent> | null;
  data?: string;
  program?: string;
  kept?: readonly number[];
}

async function page(claims: readonly AssessedClaim[], at: PageAt = {}): Promise<Report> {
  const { text = null, lang = 'en', reading = {}, data = '2026.11.23', program = '0.1.0', kept } = at;
  const numbered = claims.map((item, index) => ({ ...item, claim: { ...item.claim, id: `c${index}` } }));
  const whole = { whole: true, claims: claims.length, notRead: [], ...reading };
  return buildReport(
    {
      ...material,
      pageText: text,
      ...(reading === null ? {} : { reading: whole }),
      assessment: { ...assessment, lang, claims: numbered, data: { ...assessment.data, version: data } },
      claims: (kept ?? numbered.map((_, index) => index)).map((index) => `c${index}`),
    },
    { ...tools, tool: { ...tools.tool, version: program } },
  );
}

const told = ({ kind, before, after }: Change): [ChangeKind, string | undefined, string | undefined] => [
  kind,
  before?.quote,
  after?.quote,
];

async function drift(before: Report | Promise<Report>, after: Report | Promise<Report>, later: Later = { text: '' }) {
  const { changes, ...rest } = changesOf(await before, await after, later);
  return { ...rest, changes, told: changes.map(told) };
}

describe('between two readings of a page', () => {
  const sovereign = said('sovereign cloud', { type: 'label' });

  it('a claim that is gone was removed, a new one added, and what stayed is counted', async () => {
    const found = await drift(
      page([said(CLOUD_ACT), sovereign]),
      page([sovereign, said('your data stays in the EU', { type: 'residency' })]),
    );
    expect(found.told).toEqual([
      ['removed', CLOUD_ACT, undefined],
      ['added', undefined, 'your data stays in the EU'],
    ]);
    expect(found).toMatchObject({ unchanged: 1, limits: [] });
  });

  it('case, punctuation, white space, repetition, order on the page and a small shift of words are no change', async () => {
    const residency = { type: 'residency' } as const;
    const before = [said(CLOUD_ACT), said('hosted and operated in the EU', residency), sovereign, sovereign];
    const after = [
      said('Sovereign  Cloud', { type: 'label' }),
      said('operated and hosted in the EU', residency),
      said(`“${CLOUD_ACT}”`),
    ];
    expect(await drift(page(before), page(after))).toMatchObject({ told: [], unchanged: 3 });
  });

  it('a small shift that says something else is a rewording', async () => {
    const stored = (quote: string, place: string) => said(quote, { type: 'residency', detail: { place: [place as never] } });
    const found = await drift(
      page([stored('stored in France, not Spain', 'FR')]),
      page([stored('stored in Spain, not France', 'ES')]),
    );
    expect(found.told).toEqual([['reworded', 'stored in France, not Spain', 'stored in Spain, not France']]);
  });

  it('alike words of one type, or other words in the same sentence, are a rewording', async () => {
    const context = (words: string) => ({ context: `Whatever anyone may tell you about it, our European service is ${words}.` });
    const before = [said('never leaves Germany', { type: 'residency' }), said('out of reach', context('out of reach'))];
    const after = [said('never leaves the EU', { type: 'residency' }), said('immune', context('immune'))];
    expect((await drift(page(before), page(after))).told.sort()).toEqual([
      ['reworded', 'never leaves Germany', 'never leaves the EU'],
      ['reworded', 'out of reach', 'immune'],
    ]);
  });

  it('each claim is paired with the likest', async () => {
    const before = [said('stored in Germany and France'), said('stored in Germany')];
    const after = [said('stored in Germany only'), said('stored in Germany, France and Spain')];
    expect((await drift(page(before), page(after))).told).toEqual(
      expect.arrayContaining([
        ['reworded', 'stored in Germany and France', 'stored in Germany, France and Spain'],
        ['reworded', 'stored in Germany', 'stored in Germany only'],
      ]),
    );
  });

  it('the same words of another type are another claim', async () => {
    const found = await drift(page([said('European', { type: 'ownership' })]), page([said('European', { type: 'technology' })]));
    expect(found.told.map(([kind]) => kind)).toEqual(['removed', 'added']);
  });
});

describe('nothing is called removed', () => {
  const gone = (at: PageAt, later?: Later, before: PageAt = {}) => drift(page([said(CLOUD_ACT)], before), page([], at), later);

  it.each<[string, PageAt, PageAt?]>([
    ['that was not read to its end', { reading: { whole: false } }],
    ['of which nobody knows how far it was read', { reading: null }],
    [
      'with a frame that could not be read and was not there before',
      { reading: { notRead: [{ what: 'cross-origin-frame', count: 1 }] } },
    ],
    [
      'with more documents that could not be read',
      { reading: { notRead: [{ what: 'pdf', count: 2 }] } },
      { reading: { notRead: [{ what: 'pdf', count: 1 }] } },
    ],
    ['in another language', { lang: 'de-AT' }],
  ])('on a page %s', async (_, at, before) => {
    expect((await gone(at, undefined, before)).told).toEqual([['not-seen', CLOUD_ACT, undefined]]);
  });

  it('on a page that a machine translated', async () => {
    expect((await gone({}, { text: '', translated: true })).told).toEqual([['not-seen', CLOUD_ACT, undefined]]);
  });

  it('whose words still stand on the page', async () => {
    const found = await gone({}, { text: 'Is it really\n“not  subject to the Cloud Act”?' });
    expect(found.told).toEqual([['still-there', CLOUD_ACT, undefined]]);
  });

  it('where the text is the same as before and only the program reads it otherwise', async () => {
    const text = 'We are not subject to the CLOUD Act.';
    expect((await gone({ text, program: '0.2.0' }, {}, { text })).told).toEqual([['still-there', CLOUD_ACT, undefined]]);
  });

  it('by a program of another version that cannot look at the text', async () => {
    expect((await gone({ program: '0.2.0' }, {})).told).toEqual([['not-seen', CLOUD_ACT, undefined]]);
  });

  it('that is only hidden now', async () => {
    const found = await drift(page([said(CLOUD_ACT)]), page([said(CLOUD_ACT)]), { text: '', hidden: ['c0'] });
    expect(found.told).toEqual([['hidden', CLOUD_ACT, CLOUD_ACT]]);
    expect(found.unchanged).toBe(0);
  });

  it('but frames that were there before, fewer ones and pictures change nothing', async () => {
    const notRead = [{ what: 'cross-origin-frame', count: 1 } as const];
    const more = { reading: { notRead: [...notRead, { what: 'image', count: 9 } as const] } };
    expect((await gone(more, undefined, { reading: { notRead } })).told).toEqual([['removed', CLOUD_ACT, undefined]]);
  });
});

describe('nothing is called added', () => {
  const fresh = (before: PageAt, after: PageAt = {}) =>
    drift(
      page([said('sovereign cloud', { type: 'label' }), said(CLOUD_ACT)], { kept: [0], ...before }),
      page([said('sovereign cloud', { type: 'label' }), said(CLOUD_ACT)], after),
    );
  const unreported = [['unreported', undefined, CLOUD_ACT]];

  it('that the reporter left out', async () => {
    expect((await fresh({})).told).toEqual(unreported);
  });

  it.each<[string, PageAt, PageAt?]>([
    ['did not read to its end', { reading: { whole: false, claims: 1 } }],
    ['did not say how far the page was read', { reading: null }],
    ['found in another language', { reading: { claims: 1 }, lang: 'de' }],
    ['was made by another program', { reading: { claims: 1 }, program: '0.0.9' }],
    ['has the same text', { reading: { claims: 1 }, text: 'same' }, { text: 'same' }],
  ])('to a report that %s', async (_, before, after) => {
    expect((await fresh(before, after)).told).toEqual(unreported);
  });

  it('that no reader sees', async () => {
    const found = await drift(page([]), page([said(CLOUD_ACT)]), { text: '', hidden: ['c0'] });
    expect(found.told).toEqual([]);
  });
});

describe('another verdict', () => {
  const qualified = { value: 'needs-qualification' } as const;
  const causes = async (before: Report | Promise<Report>, after: Report | Promise<Report>) =>
    (await drift(before, after)).changes.map(({ kind, causes: found }) => [kind, found]);

  it('on the same words comes from the data, not from the page', async () => {
    const after = page([said(CLOUD_ACT, { verdict: qualified })], { data: '2026.12.1' });
    expect(await causes(page([said(CLOUD_ACT)]), after)).toEqual([['verdict', ['data']]]);
  });

  it('on other words with the same data comes from the words', async () => {
    const hedged = said('designed to be not subject to the CLOUD Act', { strength: 'hedged', verdict: qualified });
    expect(await causes(page([said(CLOUD_ACT)]), page([hedged]))).toEqual([['reworded', ['wording']]]);
  });

  it('on other words that say the same, with other data, comes from the data', async () => {
    const other = said('simply not subject to the CLOUD Act', { verdict: qualified });
    expect(await causes(page([said(CLOUD_ACT)]), page([other], { data: '2026.12.1' }))).toEqual([['reworded', ['data']]]);
  });

  it('names both where both differ', async () => {
    const hedged = said('designed to be not subject to the CLOUD Act', { strength: 'hedged', verdict: qualified });
    expect(await causes(page([said(CLOUD_ACT)]), page([hedged], { data: '2026.12.1' }))).toEqual([
      ['reworded', ['wording', 'data']],
    ]);
  });

  it('says when the words are read otherwise, about another offering, by another program, or a fact is past its date', async () => {
    const proof = (part: Partial<Verdict['proof']>) => ({ verdict: { ...qualified, proof: part as Verdict['proof'] } });
    const aged = { steps: [...verdict.proof.steps, { step: 'age' as const, value: qualified.value, why: { key: 'x' } }] };
    const before = await page([said(CLOUD_ACT)]);
    expect(await causes(before, page([said(CLOUD_ACT, { strength: 'absolute', verdict: qualified })]))).toEqual([
      ['verdict', ['reading']],
    ]);
    expect(await causes(before, page([said(CLOUD_ACT, proof({ subject: { vendor: 'acme', offering: 'other' } }))]))).toEqual([
      ['verdict', ['subject']],
    ]);
    expect(await causes(before, page([said(CLOUD_ACT, { verdict: qualified })], { program: '0.2.0' }))).toEqual([
      ['verdict', ['program']],
    ]);
    expect(await causes(before, page([said(CLOUD_ACT, proof(aged))]))).toEqual([['verdict', ['day']]]);
  });

  it('names the day beside the data when a fact is past its date, too', async () => {
    const steps = [...verdict.proof.steps, { step: 'age' as const, value: qualified.value, why: { key: 'x' } }];
    const aged = said(CLOUD_ACT, { verdict: { ...qualified, proof: { steps } as unknown as Verdict['proof'] } });
    const after = page([aged], { data: '2026.12.1' });
    expect(await causes(page([said(CLOUD_ACT)]), after)).toEqual([['verdict', ['data', 'day']]]);
  });

  it('is none where the value is the same', async () => {
    const reason = { verdict: { reason: 'another' } };
    expect(await drift(page([said(CLOUD_ACT)]), page([said(CLOUD_ACT, reason)], { data: '2026.12.1' }))).toMatchObject({
      told: [],
      unchanged: 1,
    });
  });
});

it('a page of many made-up claims is told in time', async () => {
  const many = (word: string) => Array.from({ length: 1000 }, (_, index) => said(`${word}${index} everywhere`));
  const [before, after] = [await page(many('a')), await page(many('b'))];
  const begun = performance.now();
  expect((await drift(before, after)).changes.length).toBe(2000);
  expect(performance.now() - begun).toBeLessThan(5000);
});
