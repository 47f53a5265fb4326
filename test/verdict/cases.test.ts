import { describe, expect, it } from 'vitest';
import { buildProfile, profileOf } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { identify } from '../../src/vendors/identify';
import type { Profile } from '../../src/vendors/profile';
import type { Findings } from '../../src/verdict/case';
import { decide } from '../../src/verdict/decide';
import { findingsFor } from '../../src/verdict/findings';
import type { ProofStep, Verdict } from '../../src/verdict/verdict';
import { TODAY } from './ask';
import { HOST_CASES, VERDICT_CASES, type VerdictCase } from './registry-case';

const classesOf = ({ classes }: Pick<Profile, 'classes'>): string[] => classes.map((finding) => finding.class);

function findingsOf({ vendor, offering }: VerdictCase): Findings {
  const found = bundledRegistry.find(vendor);
  if (!found?.offerings.some(({ id }) => id === offering)) throw new Error(`no offering ${vendor}/${offering}`);
  return findingsFor(buildProfile(found, offering, bundledRegistry, TODAY), TODAY);
}

const GUARDS: readonly ProofStep['step'][] = ['evidence', 'age'];

/** What the tables of section 3 give, before the guardrails of section 6. */
const bySection3 = ({ proof }: Verdict) => proof.steps.filter(({ step }) => !GUARDS.includes(step)).at(-1)?.value;

/** The kinds of the facts that cannot carry a contradiction, as the design words it: no source, low or background, or out of date. */
const lacking = ({ proof }: Verdict): string[] =>
  proof.facts
    .filter(({ source, confidence, outOfDateSince }) => !source || /low|background/.test(confidence) || outOfDateSince)
    .map(({ key }) => key);

describe.each(VERDICT_CASES.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const findings = findingsOf(row);
  const verdict = decide({ quote: row.claim.quote ?? 'words', ...row.claim }, findings);

  it(`${row.verdict}${row.guarded ? `, guarded ${row.guarded.verdict}` : ''}: ${row.row}`, () => {
    expect(bySection3(verdict)).toBe(row.verdict);
    expect(verdict.value).toBe(row.guarded?.verdict ?? row.verdict);
    expect(classesOf(findings.profile)).toEqual(row.classes);
    if (row.guarded) expect(lacking(verdict).join(' ')).toMatch(new RegExp(row.guarded.lacks));
  });

  const exposures = Object.entries(row.exposures ?? {});
  const ceilings = Object.entries(row.ceilings ?? {});
  if (exposures.length + ceilings.length === 0) return;

  it('has its exposures and ceilings', () => {
    const levels = findings.exposures.map(({ rule, level }) => [rule, level]);
    expect(Object.fromEntries(levels)).toMatchObject(row.exposures ?? {});
    for (const [place, level] of ceilings) {
      const [scheme, objective] = place.split(' ');
      const meant = findings.ceilings.filter((ceiling) => ceiling.scheme === scheme && ceiling.objective === objective);
      expect([place, ...new Set(meant.map((ceiling) => ceiling.level))]).toEqual([place, level]);
    }
  });
});

describe('the table', () => {
  it('has at least 150 rows, each once, with its row of the design and its facts', () => {
    expect(VERDICT_CASES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(VERDICT_CASES.map(({ id }) => id)).size).toBe(VERDICT_CASES.length);
    for (const { row, facts } of [...VERDICT_CASES, ...HOST_CASES]) {
      expect(row).toMatch(/section \d/);
      expect(facts.length).toBeGreaterThan(0);
    }
  });
});

describe('two vendors on one host', () => {
  it.each(HOST_CASES.map((row) => [row.id, row] as const))('%s', (_, { page, vendor, offering, classes }) => {
    const speaker = identify(page, bundledRegistry);
    expect([speaker.vendor, speaker.offering]).toEqual([vendor, offering]);
    expect(classesOf(profileOf(speaker, bundledRegistry, TODAY))).toEqual(classes);
  });
});
