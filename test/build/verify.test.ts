import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/cli/check-result';
import { ROOT } from '../support/files';

const folder = mkdtempSync(join(tmpdir(), 'lens-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, args: string[], input?: string) =>
  spawnSync(process.execPath, [join(ROOT, 'dist/cli', name), ...args], { input, encoding: 'utf8' });

const PAGE = '<html lang="en"><title>Trust</title><p>Our sovereign cloud is EUCS certified.</p></html>';
const check = (...options: string[]) => program('lens.js', ['check', '--url', 'https://aws.eu/trust', ...options, '-'], PAGE);

describe('verify', () => {
  it('derives again what lens printed, on any day and in any language it was printed in', () => {
    for (const options of [[], ['--on', '2027-04-02']]) {
      const file = join(folder, 'printed.json');
      writeFileSync(file, check(...options).stdout);
      const { status, stdout, stderr } = program('verify.js', [file]);
      expect([status, stdout, stderr]).toEqual([0, 'verified 2 of 2\n', '']);
    }
  });

  it('exits 1 on a tampered file and names the claim and the field', () => {
    const result = JSON.parse(check().stdout) as CheckResult;
    for (const claim of result.claims) if (claim.type === 'certification') claim.verdict = 'supported';
    const { status, stdout, stderr } = program('verify.js', ['-'], JSON.stringify(result));
    expect([status, stdout]).toEqual([1, 'verified 1 of 2\n']);
    expect(stderr).toMatch(/^claim \d \(".*EUCS certified.*"\): verdict does not follow from the bundled rules and facts\.\n$/);
  });

  it('exits 2 on bad input with one sentence', () => {
    for (const [args, sentence] of [
      [[], /^verify: Usage: .*\n$/],
      [[join(folder, 'none.json')], /^verify: There is no file .*none\.json\.\n$/],
      [[folder], /^verify: The file .* cannot be read\.\n$/],
    ] as const) {
      const { status, stderr } = program('verify.js', [...args]);
      expect(status).toBe(2);
      expect(stderr).toMatch(sentence);
    }
    expect(program('verify.js', ['-'], 'hello')).toMatchObject({ status: 2, stderr: 'verify: This is not JSON.\n' });
  });
});
