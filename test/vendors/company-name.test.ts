import { describe, expect, it } from 'vitest';
import { bundledRegistry } from '../../src/vendors/bundled';
import { akin, coreOf } from '../../src/vendors/company-name';
import { operatorName, relationOf } from '../../src/vendors/stated-name';

describe('the core of a company name', () => {
  it.each([
    ['Amazon.com, Inc.', 'amazon'],
    ['Amazon', 'amazon'],
    ['HubSpot, Inc.', 'hubspot'],
    ['Exemple S.A.S.', 'exemple'],
    ['Przykład Sp. z o.o.', 'przykład'],
    ['Beispiel GmbH & Co. KG', 'beispiel'],
    ['Kiteworks (Accellion USA, LLC)', 'kiteworks'],
    ['AB', 'ab'],
  ])('%s: %s', (name, core) => {
    expect(coreOf(name)).toBe(core);
  });

  it('is compared word by word', () => {
    expect(akin('OVH SAS', 'OVH Groupe SA')).toBe(true);
    expect(akin('Example Web Services EMEA SARL', 'EXAMPLE WEB SERVICES')).toBe(true);
    expect(akin('Box, Inc.', 'Boxer GmbH')).toBe(false);
    expect(akin('', 'Example')).toBe(false);
  });
});

describe('what a page calls its publisher', () => {
  it.each([
    ['AWS European Sovereign Cloud GmbH', 'aws-esc', 'same'],
    ['Amazon.com Inc', 'aws-esc', 'same'],
    ['Amazon Web Services EMEA SARL', 'aws-esc', 'akin'],
    ['Somebody Else GmbH', 'aws-esc', 'other'],
    ['Somebody Else GmbH', null, undefined],
    ['Somebody Else GmbH', 'no-such-vendor', undefined],
  ])('%s on a page of %s: %s', (name, vendor, relation) => {
    expect(relationOf(name, vendor, bundledRegistry)).toBe(relation);
  });

  it('stands beside the company that operates', () => {
    expect(operatorName('aws-esc', bundledRegistry)).toBe('AWS European Sovereign Cloud GmbH');
    expect(operatorName(null, bundledRegistry)).toBeUndefined();
  });
});
