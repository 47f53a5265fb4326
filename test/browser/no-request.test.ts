import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { readText } from '../support/files';
import { type RecordingProxy, recordingProxy } from '../support/recording-proxy';

const PAGE = 'http://aws.eu/sovereign';
const FAVICON = 'http://aws.eu/favicon.ico';
/** Chromium tries the encrypted page first. */
const UPGRADE = 'aws.eu:443';

/** What the browsers ask on their own, with or without an extension. */
const BROWSERS_OWN: Readonly<Record<string, string>> = {
  'clients2.google.com': 'Chromium asks for the time and for updates of its parts',
  'update.googleapis.com': 'Chromium asks for updates of its parts',
  'accounts.google.com': 'Chromium looks whether a Google account is signed in',
  'firefox.settings.services.mozilla.com': 'Firefox asks for its remote settings: certificates, block lists, search',
};
const isBrowsersOwn = (address: string): boolean =>
  Object.keys(BROWSERS_OWN).some((host) => address === `${host}:443` || address.startsWith(`http://${host}/`));

/** Long enough for a request that something started on the way, or that a timer of a second would start. */
const AFTERMATH = 1_500;

/** The policy that ships would stop requests of our own pages before they are seen: here it is open, and still there are none. */
describe.each(BROWSERS)('in %s', (name) => {
  let proxy: RecordingProxy;
  let lab: Lab;
  beforeAll(async () => {
    proxy = await recordingProxy({ [PAGE]: readText('test/fixtures/demo/aws-eu.html') });
    lab = await launch(name, { proxy, openPolicy: true });
  });
  afterAll(async () => {
    await lab?.close();
    proxy?.close();
  });

  const asked = () => proxy.requests.filter((address) => !isBrowsersOwn(address));

  it('reading a page, its popup with a proof, and a saved report send nothing', async () => {
    const page = await lab.go(PAGE);
    await lab.clickToolbar(page);
    const popup = await lab.popup();
    await popup.waitFor('[data-scan=done]');
    await popup.click('[data-claim] button');
    await popup.waitFor('.proof-steps');
    await popup.evaluate((view) => void view.setTimeout(() => view.close()));
    const draft = await lab.openView(`src/ui/report/index.html?tab=${await lab.tabId(page)}`);
    await draft.waitForSelector('[data-claim]');
    await draft.$eval('.button.main', (save) => (save as HTMLElement).click());
    await draft.waitForFunction(() => location.search.startsWith('?report='));
    await new Promise((later) => setTimeout(later, AFTERMATH));
    const loaded = asked().indexOf(PAGE);
    expect(loaded).toBeGreaterThanOrEqual(0);
    expect(asked().filter((address, index) => address !== (index < loaded ? UPGRADE : FAVICON) && index !== loaded)).toEqual([]);
  });

  it('what a page or the extension does send is seen', async () => {
    const send = (url: string) => void fetch(url).catch(() => undefined);
    await lab.inExtension(send, 'https://from-extension.example/');
    await (await lab.go(PAGE)).evaluate(send, 'https://from-page.example/');
    await expect.poll(asked).toEqual(expect.arrayContaining(['from-extension.example:443', 'from-page.example:443']));
  });
});
