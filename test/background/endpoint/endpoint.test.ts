import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { forgetEndpoint, isEndpoint, isSecret, keepEndpoint, onEndpointChanged, readEndpoint, readyEndpoint } = await import(
  '../../../src/background/endpoint/endpoint'
);

const URL_OF_POLICY = 'https://reports.organisation.example/lens';
const OWN = { url: 'https://reports.cloud.example/lens', secret: 'sixteen letters!' };
const OFF = { url: '', locked: false, secret: 'none', allowed: false };

beforeEach(() => {
  vi.clearAllMocks();
  browser.storage.local.values = {};
  browser.storage.managed.values = {};
  browser.permissions.contains.mockResolvedValue(true);
});

describe('the endpoint', () => {
  it('is off at first', async () => {
    expect(await readEndpoint()).toEqual(OFF);
    expect(await readyEndpoint()).toBeUndefined();
    expect(browser.permissions.contains).not.toHaveBeenCalled();
  });

  it("of the user's own is ready once its host is allowed", async () => {
    await keepEndpoint(OWN);
    browser.permissions.contains.mockResolvedValue(false);
    expect(await readEndpoint()).toEqual({ url: OWN.url, locked: false, secret: 'own', allowed: false });
    expect(await readyEndpoint()).toBeUndefined();
    browser.permissions.contains.mockResolvedValue(true);
    expect(await readyEndpoint()).toEqual(OWN);
    expect(browser.permissions.contains).toHaveBeenLastCalledWith({ origins: ['https://reports.cloud.example/*'] });
    await forgetEndpoint();
    expect(await readEndpoint()).toEqual(OFF);
  });

  it.each([7, { url: OWN.url }, { ...OWN, url: 'http://plain.example/' }, { ...OWN, secret: 'short' }])(
    'stored as %j, which does not fit, is off',
    async (endpoint) => {
      browser.storage.local.values = { endpoint };
      expect(await readEndpoint()).toEqual(OFF);
    },
  );

  it('switched on again without a secret keeps the one of that address, and of no other', async () => {
    await keepEndpoint(OWN);
    await keepEndpoint({ url: OWN.url });
    expect(await readyEndpoint()).toEqual(OWN);
    await keepEndpoint({ url: 'https://other.example/' });
    expect(await readyEndpoint()).toBeUndefined();
  });

  it('never gives its secret to a view', async () => {
    await keepEndpoint(OWN);
    expect(JSON.stringify(await readEndpoint())).not.toContain(OWN.secret);
  });

  it('tells who listens of the user, the administrator and the browser, until told to stop', async () => {
    const heard = vi.fn();
    const stop = onEndpointChanged(heard);
    await keepEndpoint(OWN);
    await browser.storage.local.set({ other: 1 });
    browser.permissions.onRemoved.fire({});
    browser.permissions.onAdded.fire({});
    browser.storage.onChanged.fire({}, 'managed');
    expect(heard).toHaveBeenCalledTimes(4);
    stop();
    await forgetEndpoint();
    browser.permissions.onRemoved.fire({});
    expect(heard).toHaveBeenCalledTimes(4);
  });
});

describe("an administrator's endpoint", () => {
  it('waits for the user to allow it', async () => {
    browser.storage.managed.values = { reportEndpoint: URL_OF_POLICY, reportEndpointSecret: 'the secret of all' };
    expect(await readEndpoint()).toEqual({ url: URL_OF_POLICY, locked: true, secret: 'policy', allowed: false });
    expect(await readyEndpoint()).toBeUndefined();
    await keepEndpoint({ url: URL_OF_POLICY });
    expect(await readyEndpoint()).toEqual({ url: URL_OF_POLICY, secret: 'the secret of all' });
    browser.permissions.contains.mockResolvedValue(false);
    expect(await readyEndpoint()).toBeUndefined();
  });

  it('that is moved by its administrator waits again', async () => {
    browser.storage.managed.values = { reportEndpoint: URL_OF_POLICY, reportEndpointSecret: 'the secret of all' };
    await keepEndpoint({ url: URL_OF_POLICY });
    browser.storage.managed.values = { reportEndpoint: `${URL_OF_POLICY}/two`, reportEndpointSecret: 'the secret of all' };
    expect(await readyEndpoint()).toBeUndefined();
  });

  it('wins over the user, whose secret is for another address and is not used', async () => {
    await keepEndpoint(OWN);
    browser.storage.managed.values = { reportEndpoint: URL_OF_POLICY };
    expect(await readEndpoint()).toMatchObject({ url: URL_OF_POLICY, secret: 'none' });
    expect(await readyEndpoint()).toBeUndefined();
    await keepEndpoint({ url: URL_OF_POLICY, secret: 'entered by a user' });
    expect(await readyEndpoint()).toEqual({ url: URL_OF_POLICY, secret: 'entered by a user' });
  });

  it('without an address leaves its secret unused', async () => {
    await keepEndpoint(OWN);
    browser.storage.managed.values = { reportEndpointSecret: 'the secret of all' };
    expect(await readyEndpoint()).toEqual(OWN);
  });

  it.each(['http://plain.example/', 'reports@organisation.example', 7, ''])('of %j is ignored', async (reportEndpoint) => {
    browser.storage.managed.values = { reportEndpoint };
    expect(await readEndpoint()).toEqual(OFF);
  });
});

describe('in Firefox', () => {
  it('the consent to give out what a report holds is needed too, in the same question', async () => {
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      version: '0.1.0',
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'browsingActivity'] } },
      },
    } as never);
    await keepEndpoint(OWN);
    await readEndpoint();
    expect(browser.permissions.contains).toHaveBeenLastCalledWith({
      origins: ['https://reports.cloud.example/*'],
      data_collection: ['websiteContent', 'browsingActivity'],
    });
    vi.restoreAllMocks();
  });
});

describe('what can be set', () => {
  it.each([
    ['https://reports.cloud.example/lens?from=1', true],
    ['https://localhost:8443/', true],
    ['http://reports.cloud.example/', false],
    ['https://user@reports.cloud.example/', false],
    ['https://:word@reports.cloud.example/', false],
    ['https://reports.cloud.example/#part', false],
    ['https://', false],
    ['https://a b.example/', false],
    ['javascript:alert(1)', false],
    [`https://reports.cloud.example/${'x'.repeat(2_000)}`, false],
    ['', false],
  ])('as an address: %j %s', (url, expected) => {
    expect(isEndpoint(url)).toBe(expected);
  });

  it('as a secret: sixteen characters or more', () => {
    expect([isSecret('x'.repeat(15)), isSecret('x'.repeat(16)), isSecret('x'.repeat(2_001))]).toEqual([false, true, false]);
  });
});
