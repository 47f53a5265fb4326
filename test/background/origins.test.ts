import { describe, expect, it } from 'vitest';
import { covers, wantedOrigins } from '../../src/background/origins';

describe('the sites a mode asks for', () => {
  it('are none, the listed ones, or all', () => {
    expect(wantedOrigins('click', ['aws.eu'])).toEqual([]);
    expect(wantedOrigins('known', ['aws.eu', 's3ns.io'])).toEqual(['https://*.aws.eu/*', 'https://*.s3ns.io/*']);
    expect(wantedOrigins('everywhere', ['aws.eu'])).toEqual(['https://*/*', 'http://*/*']);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://*.aws.eu/*', 'https://aws.eu/governance', true],
    ['https://*.aws.eu/*', 'https://www.aws.eu/', true],
    ['https://*.aws.eu/*', 'https://notaws.eu/', false],
    ['https://*.aws.eu/*', 'https://aws.eu.evil.example/', false],
    ['https://*.aws.eu/*', 'http://aws.eu/', false],
    ['https://aws.eu/*', 'https://www.aws.eu/', false],
    ['*://aws.eu/*', 'http://aws.eu/', true],
    ['https://*/*', 'https://anything.example/', true],
    ['http://*/*', 'https://anything.example/', false],
    ['file:///*', 'file:///a', false],
    ['<all_urls>', 'https://anything.example/', true],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });
});
