/** The rule set as a whole: every rule cited, dated, sourced, worded and exemplified; every source used. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { RULES, ruleNamed } from '../../src/rules';
import { EXAMPLE_PROFILES } from '../../src/rules/examples';
import type { RuleExamples } from '../../src/rules/rule';
import { sourceKeys, sourceOf } from '../../src/rules/sources';
import { nameOf } from '../../src/verdict/name';
import { RULE_OF_SCHEME } from '../../src/verdict/scheme';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const files = ['us', 'eu'].flatMap((side) =>
  readdirSync(fileURLToPath(new URL(`../../src/rules/${side}/`, import.meta.url))).map((file) => `${side}/${file}`),
);
const exampled = RULES.filter((rule) => rule.kind !== 'criterion');

test('one rule a file: as many rules as files that are not tables of a rule', () => {
  const tables = ['eu/csf-weights.ts', 'eu/csf-limits.ts', 'eu/c3a-criteria.ts'];
  expect(RULES.length).toBe(files.filter((file) => !tables.includes(file)).length);
});

test('ids are unique and name their legal order', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^(us|eu|fr|de|it|es|nl)\.[a-z0-9-]+$/.test(id))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has a citation and dates in order', () => {
    expect(rule.citation.length).toBeGreaterThan(10);
    expect(rule.asOf).toMatch(DAY);
    expect(rule.reviewBy).toMatch(DAY);
    expect(rule.reviewBy > rule.asOf).toBe(true);
  });

  test('cites sources that resolve, or says that it is background', () => {
    const urls = rule.sources.map((key) => sourceOf(key).url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(rule.sources.length === 0).toBe(rule.confidence === 'background');
  });

  test('has every message in the English table', () => {
    const keys = [nameOf(rule.id).key, ...Object.values(rule.messages), rule.reply, ...rule.nonCases];
    expect(keys.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
    expect(rule.nonCases.length).toBeGreaterThan(0);
  });
});

test.each(exampled.map((rule) => [rule.id, rule.examples as RuleExamples<string>] as const))(
  '%s has three examples that hold, three that do not and an unknown one',
  (_, { holds, fails, unknown }) => {
    expect(holds.length).toBeGreaterThanOrEqual(3);
    expect(fails.length).toBeGreaterThanOrEqual(3);
    expect(unknown.length).toBeGreaterThanOrEqual(1);
    const named = [...holds, ...fails, ...unknown].map(({ profile }) => profile);
    expect(named.filter((name) => !Object.hasOwn(EXAMPLE_PROFILES, name))).toEqual([]);
  },
);

test('every source of the register is cited, is a web address and was seen on a day', () => {
  const cited = new Set(RULES.flatMap(({ sources }) => sources));
  expect(sourceKeys().filter((key) => !cited.has(key))).toEqual([]);
  for (const key of sourceKeys()) {
    const { url, title, publisher, seen } = sourceOf(key);
    expect(URL.canParse(url)).toBe(true);
    expect(title && publisher).toBeTruthy();
    expect(seen).toMatch(DAY);
  }
});

test('every certification scheme that a claim can name has its rule', () => {
  for (const id of Object.values(RULE_OF_SCHEME)) expect(ruleNamed(id).id).toBe(id);
});

test('what cannot be looked up is an error', () => {
  expect(() => ruleNamed('us.none')).toThrow('us.none');
  expect(() => sourceOf('nowhere')).toThrow('nowhere');
});
