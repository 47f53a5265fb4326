import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { readJson, readText } from '../support/files';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { readEndpoint, ENDPOINT_POLICY } = await import('../../src/background/endpoint/endpoint');
const { readSettings } = await import('../../src/background/settings');

interface Property {
  title?: string;
  description?: string;
  type: string;
  enum?: string[];
}
const { properties } = readJson<{ properties: Record<string, Property> }>('assets/managed-schema.json');

/** Every value that the policy schema lets an administrator set. */
const allowed = ({ type, enum: values }: Property): unknown[] => values ?? SAMPLES[type] ?? [];
const SAMPLES: Readonly<Record<string, unknown[]>> = {
  boolean: [true, false],
  array: [[], ['cloud.example', 'www.cloud.example']],
  string: ['https://reports.cloud.example/', 'reports@cloud.example'],
};

beforeEach(() => {
  browser.storage.managed.values = {};
});

describe('the policy schema', () => {
  it.each(Object.entries(properties))('explains %s', (_, { title, description }) => {
    expect(title).toBeTruthy();
    expect(description).toBeTruthy();
  });

  it('is what the page for administrators explains', () => {
    const rows = [...readText('assets/docs/administrators.md').matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(properties));
  });

  it('names every setting, and the endpoint with its secret', async () => {
    const settings = Object.keys((await readSettings()).settings);
    expect(Object.keys(properties).sort()).toEqual([...settings, ...ENDPOINT_POLICY].sort());
  });

  it('offers an endpoint that is obeyed', async () => {
    browser.storage.managed.values = { reportEndpoint: 'https://reports.cloud.example/', reportEndpointSecret: 'x'.repeat(16) };
    expect(await readEndpoint()).toMatchObject({ url: 'https://reports.cloud.example/', locked: true, secret: 'policy' });
  });

  const settings = Object.entries(properties).filter(([name]) => !ENDPOINT_POLICY.includes(name));
  it.each(settings.flatMap(([name, property]) => allowed(property).map((value) => [name, value] as const)))(
    'offers only what is obeyed: %s = %j',
    async (name, value) => {
      browser.storage.managed.values = { [name]: value };
      const { settings, locked } = await readSettings();
      expect(locked).toEqual([name]);
      expect(settings).toMatchObject({ [name]: value });
    },
  );
});
