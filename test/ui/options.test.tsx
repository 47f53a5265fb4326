// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';
import { readJson } from '../support/files';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { LAST_RELEASE } = await import('../../src/ui/options/release');
const { Marks } = await import('../../src/ui/options/marks');
const { ReportDestination } = await import('../../src/ui/options/report-destination');
const { Sites } = await import('../../src/ui/options/sites');
const { ModeChoice } = await import('../../src/ui/access/mode-choice');
const { StateMessage } = await import('../../src/ui/view/state-message');
const { SiteSwitch } = await import('../../src/ui/view/site-switch');

const root = document.body.appendChild(document.createElement('div'));

async function show(part: preact.ComponentChild): Promise<void> {
  await act(() => render(part, root));
  await settle();
}
/** Storage and permissions answer after several turns. */
const settle = () => act(() => new Promise((later) => setTimeout(later, 5)));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((found) =>
    `${found.textContent}${found.getAttribute('aria-label') ?? ''}`.includes(name),
  );

async function click(name: string): Promise<void> {
  await act(() => button(name)?.click());
  await settle();
}

async function type(words: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('There is no field.');
  input.value = words;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}
const settings = () => browser.storage.local.values.settings as Record<string, unknown>;

beforeEach(() => {
  render(null, root);
  vi.clearAllMocks();
  browser.storage.local.values = {};
  browser.storage.managed.values = {};
  browser.permissions.request.mockResolvedValue(true);
  browser.runtime.sendMessage.mockResolvedValue({ hosts: ['aws.eu'] });
});

describe('single sites', () => {
  it('are added from a name or an address, asking for that site and no other', async () => {
    await show(<Sites hosts={[]} />);
    await type('https://Cloud.example/sovereign?x=1');
    await click('Check it by itself');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://*.cloud.example/*'] });
    expect(settings()).toMatchObject({ sitesOn: ['cloud.example'], sitesOff: [] });
    expect(root.querySelector('.site-line')?.textContent).toContain('checked by itself');
  });

  it('are not kept where the user refuses', async () => {
    browser.permissions.request.mockResolvedValue(false);
    await show(<Sites hosts={[]} />);
    await type('cloud.example');
    await click('Check it by itself');
    expect(settings()).toMatchObject({ sitesOn: [] });
    expect(root.textContent).toContain('did not give the permission');
  });

  it('that are only checked on a click need no permission, and are taken away again', async () => {
    await show(<Sites hosts={[]} />);
    await type('cloud.example');
    await click('Only when I click');
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(settings()).toMatchObject({ sitesOff: ['cloud.example'] });
    await click('Remove the setting for cloud.example');
    expect(settings()).toMatchObject({ sitesOff: [] });
  });

  it('are refused where they are none', async () => {
    await show(<Sites hosts={[]} />);
    await type('not a site');
    await click('Check it by itself');
    expect(root.textContent).toContain('This is not the name of a site.');
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('set by an organisation are shown and cannot be changed', async () => {
    browser.storage.managed.values = { sitesOn: ['cloud.example'] };
    await show(<Sites hosts={[]} />);
    expect(root.textContent).toContain('Set by your organisation.');
    expect(root.querySelectorAll('button, input')).toHaveLength(0);
  });
});

describe('the switch of the site in front', () => {
  const box = () => root.querySelector<HTMLInputElement>('input[type=checkbox]');

  it('is off at first, and asks for that site when it is switched on', async () => {
    await show(<SiteSwitch url="https://www.cloud.example/a" />);
    expect(box()?.checked).toBe(false);
    await act(() => box()?.click());
    await settle();
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://*.www.cloud.example/*'] });
    expect(box()?.checked).toBe(true);
  });

  it('keeps one site out where every site is checked', async () => {
    browser.storage.local.values = { settings: { mode: 'everywhere' } };
    await show(<SiteSwitch url="https://cloud.example/" />);
    expect(box()?.checked).toBe(true);
    await act(() => box()?.click());
    await settle();
    expect(settings()).toMatchObject({ mode: 'everywhere', sitesOff: ['cloud.example'] });
    expect(box()?.checked).toBe(false);
  });

  it.each(['http://cloud.example/', 'moz-extension://own/page', ''])('is not offered on %j', async (url) => {
    await show(<SiteSwitch url={url} />);
    expect(box()).toBeNull();
  });
});

describe('the place where reports are collected', () => {
  it('is kept when it is an address', async () => {
    await show(<ReportDestination />);
    await type('reports@cloud.example');
    await click('Save');
    expect(settings()).toMatchObject({ reportDestination: 'reports@cloud.example' });
  });

  it('is refused when it is none', async () => {
    await show(<ReportDestination />);
    await type('http://plain.example');
    await click('Save');
    expect(settings()).toBeUndefined();
    expect(root.querySelector('[role=status]')?.textContent).toContain('neither');
  });

  it('set by an organisation is shown and locked', async () => {
    browser.storage.managed.values = { reportDestination: 'https://reports.cloud.example/' };
    await show(<ReportDestination />);
    const field = root.querySelector<HTMLInputElement>('input');
    expect([field?.value, field?.disabled]).toEqual(['https://reports.cloud.example/', true]);
    expect(button('Save')).toBeUndefined();
  });
});

describe('marks', () => {
  it('are hidden by a click, unless an organisation has decided', async () => {
    await show(<Marks />);
    await act(() => root.querySelector<HTMLInputElement>('#marks')?.click());
    await settle();
    expect(settings()).toMatchObject({ marks: false });
    browser.storage.managed.values = { marks: true };
    render(null, root);
    await show(<Marks />);
    expect(root.querySelector<HTMLInputElement>('#marks')?.disabled).toBe(true);
    expect(root.textContent).toContain('Set by your organisation.');
  });
});

describe('when pages are checked', () => {
  const pick = (mode: string) => act(() => root.querySelector<HTMLInputElement>(`#mode-${mode}`)?.click());
  const choices = () => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value);

  it('is a choice of three, the least permission first, each with what it means', async () => {
    await show(<ModeChoice hosts={['aws.eu']} />);
    expect(choices()).toEqual(['click', 'known', 'everywhere']);
    for (const mode of choices())
      expect(
        root.querySelector(`#${root.querySelector(`#mode-${mode}`)?.getAttribute('aria-describedby')}`)?.textContent,
      ).toBeTruthy();
  });

  it('asks the browser only once the choice is used', async () => {
    await show(<ModeChoice hosts={['aws.eu']} />);
    await pick('known');
    expect(browser.permissions.request).not.toHaveBeenCalled();
    await click('Use this choice');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://*.aws.eu/*'] });
    expect(settings()).toMatchObject({ mode: 'known' });
  });

  it('set by an organisation is locked, but what the browser does not allow yet can be asked for', async () => {
    browser.storage.managed.values = { mode: 'known' };
    browser.permissions.contains.mockResolvedValue(true);
    await show(<ModeChoice hosts={['aws.eu']} />);
    await settle();
    expect(root.querySelector('fieldset')?.disabled).toBe(true);
    expect((button('Use this choice') as HTMLButtonElement).disabled).toBe(true);
    render(null, root);
    browser.permissions.contains.mockResolvedValue(false);
    await show(<ModeChoice hosts={['aws.eu']} />);
    await settle();
    expect(root.querySelector('fieldset')?.disabled).toBe(true);
    await click('Use this choice');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://*.aws.eu/*'] });
  });

  it('stays as it was where the user refuses', async () => {
    browser.permissions.request.mockResolvedValue(false);
    await show(<ModeChoice hosts={['aws.eu']} />);
    await pick('everywhere');
    await click('Use this choice');
    expect(settings()).toBeUndefined();
    expect(root.textContent).toContain('did not give the permission');
  });

  it('that the browser no longer allows is said in the popup, with the way to the options', async () => {
    browser.storage.local.values = { settings: { mode: 'known' } };
    await show(<StateMessage state={{ kind: 'unreadable', why: 'no-access' }} scan={() => undefined} />);
    expect(root.textContent).toContain('Automatic checking is chosen, but the browser does not allow it');
    expect(button('Open the options')).toBeDefined();
  });
});

describe('the list of what changed', () => {
  it('is that of the version of the manifest', () => {
    expect(LAST_RELEASE.version).toBe(readJson<{ version: string }>('manifest.json').version);
    expect(LAST_RELEASE.changes.length).toBeGreaterThan(0);
  });
});
