import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { offeringNames, standingOf } = await import('../../src/background/standing');

describe('the names to choose from', () => {
  it('are every vendor as a whole and each of its offerings, and each has a standing', () => {
    const names = offeringNames();
    expect(names.filter(({ offering }) => offering === null).length).toBeGreaterThan(100);
    expect(names).toContainEqual({ vendor: 'stackit', offering: null, name: 'STACKIT', vendorName: 'STACKIT' });
    for (const { vendor, offering, name } of names) expect(standingOf(vendor, offering)?.profile.name).toBe(name);
  });
});

describe('a standing', () => {
  it('says who controls it, what is exposed, what the yardsticks allow and by which rules', () => {
    const standing = standingOf('aws', null);
    expect(standing?.profile.classes.map((finding) => finding.class)).toContain('us-controlled');
    expect(standing?.exposures.find(({ rule }) => rule === 'us.cloud-act')?.level).toBe('exposed');
    expect(standing?.rules['us.cloud-act']?.citation).toContain('2713');
    for (const { rule } of [...(standing?.exposures ?? []), ...(standing?.ceilings ?? [])])
      expect(standing?.rules).toHaveProperty([rule]);
  });

  it('is none for what is not in the registry', () => {
    expect(standingOf('nobody', null)).toBeNull();
    expect(standingOf('aws', 'no-such-offering')).toBeNull();
  });
});
