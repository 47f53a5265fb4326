import { describe, expect, it } from 'vitest';
import { covers, isWanted, wantedOrigins } from '../../src/background/origins';

describe('the sites a mode asks for', () => {
  it('are none, the listed ones, or all', () => {
    expect(wantedOrigins({ mode: 'click', sitesOn: [] }, ['aws.eu'])).toEqual([]);
    expect(wantedOrigins({ mode: 'known', sitesOn: [] }, ['aws.eu', 's3ns.io'])).toEqual([
      'https://*.aws.eu/*',
      'https://*.s3ns.io/*',
    ]);
    expect(wantedOrigins({ mode: 'everywhere', sitesOn: [] }, ['aws.eu'])).toEqual(['https://*/*', 'http://*/*']);
  });

  it('are joined by single sites, each asked for once', () => {
    expect(wantedOrigins({ mode: 'click', sitesOn: ['cloud.example'] }, ['aws.eu'])).toEqual(['https://*.cloud.example/*']);
    expect(wantedOrigins({ mode: 'known', sitesOn: ['aws.eu'] }, ['aws.eu'])).toEqual(['https://*.aws.eu/*']);
  });

  it.each([
    ['click', [], [], false],
    ['click', ['cloud.example'], [], true],
    ['everywhere', [], ['cloud.example'], false],
    ['everywhere', [], ['example'], false],
    ['everywhere', [], ['aws.eu'], true],
    ['known', [], [], false],
  ] as const)('in mode %s, with %j on and %j off, cover www.cloud.example: %s', (mode, sitesOn, sitesOff, expected) => {
    const wishes = { mode, sitesOn: [...sitesOn], sitesOff: [...sitesOff] };
    expect(isWanted(wishes, ['aws.eu'], 'www.cloud.example')).toBe(expected);
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
