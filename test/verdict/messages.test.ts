/** Every sentence a verdict can give is in the English table, filled, and short where a reader sees it first. */
import { expect, test } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { ClaimDetail, ClaimType } from '../../src/claims/claim';
import { EXAMPLE_PROFILES } from '../../src/rules/examples';
import type { MessageRef } from '../../src/rules/rule';
import { CERTIFICATION_LIST } from '../../src/verdict/certification';
import { FACTS_TABLE } from '../../src/verdict/facts-table';
import { SCHEME_NAMES } from '../../src/verdict/scheme';
import { type MessageTable, render } from '../../src/verdict/text';
import type { Verdict } from '../../src/verdict/verdict';
import { ask, TODAY } from './ask';
import { profile } from './profiles';

const TABLE: MessageTable = english;
const LONGEST = 200;

const DETAILS: readonly [ClaimType, ClaimDetail][] = [
  ['label', {}],
  ['label', { place: ['NL'] }],
  ...(['us', 'foreign'] as const).flatMap((law) =>
    (['service', 'company'] as const).map((subject): [ClaimType, ClaimDetail] => ['immunity', { law, subject }]),
  ),
  ...(['EU', 'EUROPE', 'NL', 'CH'] as const).flatMap((place): [ClaimType, ClaimDetail][] => [
    ['ownership', { wording: 'owned', place: [place], total: true }],
    ['ownership', { wording: 'company', place: [place] }],
  ]),
  ['residency', { wording: 'storage' }],
  ['residency', { wording: 'confinement' }],
  ['operations', {}],
  ['keys', { wording: 'option', exclusive: true }],
  ['keys', { wording: 'as-is' }],
  ['isolation', {}],
  ...(['european', 'own', 'open-source'] as const).map((technology): [ClaimType, ClaimDetail] => ['technology', { technology }]),
  ...(['gdpr', 'schrems', 'shield', 'other'] as const).map((compliance): [ClaimType, ClaimDetail] => [
    'compliance',
    { compliance },
  ]),
  ...(['report', 'promise', 'never'] as const).map((recourse): [ClaimType, ClaimDetail] => ['recourse', { recourse }]),
  ...(Object.keys(SCHEME_NAMES) as (keyof typeof SCHEME_NAMES)[]).map((scheme): [ClaimType, ClaimDetail] => [
    'certification',
    { schemes: [scheme] },
  ]),
];

const refsOf = ({ because, notes, wouldChange, question, reply, proof }: Verdict): MessageRef[] => [
  because,
  ...notes,
  ...wouldChange,
  question,
  ...(reply ? [reply] : []),
  ...proof.steps.map(({ why }) => why),
  ...proof.exposures.flatMap(({ why, notes: more }) => [why, ...more]),
];

const VERDICTS = Object.keys(EXAMPLE_PROFILES).flatMap((name) =>
  DETAILS.flatMap(([type, detail]) =>
    (['plain', 'hedged', 'absolute'] as const).map((strength) => ask(profile(name), { type, detail, strength, on: TODAY })),
  ),
);

test('every message a verdict refers to exists and leaves no placeholder open', () => {
  const refs = new Map(VERDICTS.flatMap(refsOf).map((ref) => [JSON.stringify(ref), ref]));
  const wrong = [...refs.values()].flatMap((ref) => {
    const text = render(ref, TABLE, 'en');
    return text === ref.key || /\$|undefined|\bunknown_|_[a-z]+_/.test(text) ? [`${ref.key}: ${text}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('the first sentence is one sentence of at most 200 characters', () => {
  const long = VERDICTS.map(({ because }) => render(because, TABLE, 'en')).filter((text) => text.length > LONGEST);
  expect([...new Set(long)]).toEqual([]);
});

test('every state and list entry has its reason', () => {
  const keys = [
    ...Object.entries(FACTS_TABLE).flatMap(([row, states]) => Object.keys(states).map((state) => `${row}-${state}`)),
    ...CERTIFICATION_LIST.map(({ cell }) => `certification-${cell}`),
    'certification-not-known',
  ].map((reason) => `reason_${reason.replaceAll('-', '_')}`);
  expect(keys.filter((key) => !Object.hasOwn(TABLE, key))).toEqual([]);
});

test('no sentence judges in words the product does not use', () => {
  const ours = Object.entries(TABLE).filter(([key]) => /^(reason|rule|note|change|question|verdict)_/.test(key));
  const forbidden = /\b(lie|lies about|illegal|fake|unsafe|is safe|is immune)\b/i;
  expect(ours.filter(([, { message }]) => forbidden.test(message)).map(([key]) => key)).toEqual([]);
});

test('a verdict always rests on a rule and names its row and cell', () => {
  for (const { proof } of VERDICTS) {
    expect(proof.rules.length).toBeGreaterThan(0);
    expect(proof.row && proof.cell).toBeTruthy();
  }
});
