// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import type { Ceiling } from '../../src/rules/rule';
import type { Profile } from '../../src/vendors/profile';
import { assessment, ownership } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Yardsticks } = await import('../../src/ui/view/yardsticks/yardsticks');

const ceiling = (more: Partial<Ceiling>): Ceiling => ({
  rule: 'eu.csf',
  scheme: 'eu.csf',
  version: '1.2.1',
  level: 'SEAL-2',
  why: { key: 'rule_eu_csf_foreign_control' },
  because: [ownership],
  ...more,
});
const open = (more: Partial<Ceiling>): Ceiling =>
  ceiling({ level: 'SEAL-4', why: { key: 'rule_eu_csf_no_limit_known' }, because: [], ...more });
const { source } = ownership;
const tender = {
  key: 'offering.results.0',
  value: {
    procedure: 'eu-cloud-iii-2026',
    level: 'SEAL-3',
    role: 'awardee',
    consortium: ['A', 'B'],
    awardBasis: 'official',
    levelBasis: 'press-reported',
  },
  confidence: 'medium',
  source,
  asOf: '2026-04-17',
  origin: 'offering',
} as Profile['results'][number];

async function drawn(ceilings: Ceiling[], more: Partial<Profile> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  const rule = {
    citation: 'CSF',
    status: 'procurement-tool',
    confidence: 'high',
    asOf: '2026-07-31',
    reviewBy: '2027-01-31',
    sources: [],
  };
  const rules = { 'eu.csf': { id: 'eu.csf', ...rule }, 'eu.cada': { id: 'eu.cada', ...rule, status: 'proposal' } };
  const profile = { ...assessment.profile, ...more };
  const result = { assessment: { ...assessment, ceilings, profile }, rules } as unknown as Result;
  await act(() => render(<Yardsticks result={result} />, root));
  return root;
}
const widthOf = (row: Element | null): string | null | undefined => row?.querySelector('.reach')?.getAttribute('width');

describe('the framework', () => {
  it('is a bar for each objective, as long as its level, named in words', async () => {
    const root = await drawn([ceiling({}), ceiling({ objective: 'SOV-2' }), ceiling({ objective: 'SOV-5', level: 'SEAL-1' })]);
    expect(widthOf(root.querySelector('[data-objective=overall]'))).toBe('50%');
    expect(widthOf(root.querySelector('[data-objective=SOV-5]'))).toBe('25%');
    expect(root.querySelector('[data-objective=SOV-2]')?.textContent).toBe('SOV-2 Law and jurisdictionSEAL-2');
  });

  it('draws no full bar where nothing known limits a level: that would look like a good mark', async () => {
    const root = await drawn([
      open({}),
      open({ objective: 'SOV-8' }),
      ceiling({ objective: 'SOV-1', level: 'unknown', because: [] }),
    ]);
    expect(root.querySelector('.bars .reach')).toBeNull();
    expect(root.querySelector('[data-objective=SOV-1] .track.unknown')).not.toBeNull();
  });

  it('draws a limit below the last step as one, though no fact on the vendor gives it', async () => {
    const root = await drawn([ceiling({ objective: 'SOV-5', level: 'SEAL-3', because: [] })]);
    expect(widthOf(root.querySelector('[data-objective=SOV-5]'))).toBe('75%');
  });

  it('says of both versions once what is the same, with their dates, and draws both where they differ', async () => {
    const both = await drawn([ceiling({ objective: 'SOV-1' }), ceiling({ objective: 'SOV-1', version: 'guidance' })]);
    expect(both.querySelectorAll('[data-objective=SOV-1]')).toHaveLength(1);
    expect(both.textContent).toContain('The same in both versions: 1.2.1 (October 2025) and guidance (June\u00a01, 2026)');
    const apart = await drawn([ceiling({ objective: 'SOV-1' }), open({ objective: 'SOV-1', version: 'guidance' })]);
    expect([...apart.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual([
      '1.2.1 (October 2025)',
      'guidance (June\u00a01, 2026)',
    ]);
    expect(apart.querySelectorAll('[data-objective=SOV-1]')).toHaveLength(2);
  });

  it('shows a tender result as a line across the bar, labelled by how it is known, with source and date', async () => {
    const root = await drawn([ceiling({})], { results: [tender] });
    expect(root.querySelector('[data-objective=overall] .official')?.getAttribute('x1')).toBe('75%');
    const notice = root.querySelector('.notice');
    for (const part of ['A and B', '(official)', 'SEAL-3 (press-reported)', 'April\u00a017, 2026'])
      expect(notice?.textContent).toContain(part);
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(source?.url);
  });

  it('names status and dates of the scheme', async () => {
    expect((await drawn([ceiling({})])).textContent).toContain(
      'procurement tool, as of July\u00a031, 2026, to be reviewed by January\u00a031, 2027',
    );
  });
});

describe('a scheme of a few questions', () => {
  const cada = ceiling({
    rule: 'eu.cada',
    scheme: 'eu.cada',
    version: 'COM(2026) 502',
    level: 'L2',
    why: { key: 'rule_eu_cada_foreign_control' },
  });
  const snc = ceiling({ rule: 'fr.secnumcloud', scheme: 'fr.secnumcloud', version: '3.2', objective: '19.6', level: 'met' });

  it('is called our inference where nothing official is known', async () => {
    const root = await drawn([cada]);
    expect(root.textContent).toContain('our inference from the known facts');
    expect(widthOf(root.querySelector('[data-level=L2]'))).toBe('50%');
  });

  const certified = (status: string): Partial<Profile> => {
    const value = { scheme: 'secnumcloud', version: '3.2', status };
    const fact = { confidence: 'high', source, asOf: '2025-12-17', origin: 'offering' };
    return { certifications: [{ key: 'offering.certifications.0', value, ...fact }] as Profile['certifications'] };
  };

  it('shows the certificate, and no inference beside it', async () => {
    const root = await drawn([snc], certified('held'));
    expect(root.querySelector('.notice')?.textContent).toContain('held (official)');
    expect(root.textContent).not.toContain('our inference');
  });

  it('is called our inference where it is known that there is no certificate', async () => {
    const root = await drawn([snc], certified('not-held'));
    expect(root.querySelector('.notice')).not.toBeNull();
    expect(root.textContent).toContain('our inference');
  });
});
