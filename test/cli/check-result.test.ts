import { describe, expect, it } from 'vitest';
import { checkResult } from '../../src/cli/check-result';
import { assessment } from '../report/sample';

const printed = (ceilings: typeof assessment.ceilings) =>
  checkResult({ silences: [], translated: false }, { ...assessment, ceilings }, ({ key, params = [] }) =>
    [key, ...params].join(' '),
  ).ceilings;

describe('a ceiling as check prints it', () => {
  it('says where an official result lies above it, and else nothing of the kind', () => {
    const [ceiling] = assessment.ceilings;
    if (!ceiling) throw new Error('The sample has no ceiling.');
    const conflict = { key: 'rule_eu_csf_conflict', params: ['SEAL-3', 'SEAL-2'] };
    expect(printed([{ ...ceiling, conflict }])[0]?.conflict).toBe('rule_eu_csf_conflict SEAL-3 SEAL-2');
    expect(printed([ceiling])[0]).toEqual({
      scheme: 'eu.csf',
      version: '1.2.1',
      objective: 'SOV-2',
      level: 'SEAL-2',
      why: 'rule_eu_csf_foreign_control',
    });
  });
});
