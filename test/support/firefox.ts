import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, DriverOptions, Theme } from './browser';
import { popupFrom } from './popup';

const ID = 'sovereignty-lens@example.org';
/** Fixed by preference, so that the address of our pages is known before the extension is installed. */
const UUID = '5d1f2c4e-7a0b-4c8e-9f63-0b1c2d3e4f50';
const ORIGIN = `moz-extension://${UUID}/`;

/** The chrome context of the browser window: puppeteer 24 drives Firefox over a connection that it does not publish. */
interface Chrome {
  evaluate(source: string): Promise<string>;
}

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

async function chromeOf(browser: Browser): Promise<Chrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: Context[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  return {
    async evaluate(source) {
      const target = { context: window?.context };
      const answer = await connection.send('script.evaluate', { expression: source, target, awaitPromise: true });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
      return result?.value ?? '';
    },
  };
}

/** A popup that is still open from the click before would only be closed by this one. */
const CLICK = `(async () => {
  for (const panel of document.querySelectorAll('panel')) {
    if (panel.state !== 'open' && panel.state !== 'showing') continue;
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await hidden;
  }
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
})()`;

/** Ends the event page as its idle time-out would, whatever keeps it awake. */
const STOP = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return 'stopped';
})()`;

/** Without its language pack, as if it had one: what the extension's texts and formats follow. */
const speak = (language: string): string => `(async () => {
  Services.locale.availableLocales = ['${language}', 'en-US'];
  Services.locale.requestedLocales = ['${language}'];
  return '';
})()`;

const setTheme = (theme: Theme): string =>
  `(async () => (Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1}), ''))()`;

/** The user's colours always, as a contrast theme of the system has it. */
const FORCE_COLORS = `(async () => (Services.prefs.setIntPref('browser.display.document_color_use', 2), ''))()`;

const command = (name: string): string =>
  `(async () => (WebExtensionPolicy.getByID('${ID}').extension.shortcuts.onCommand('${name}'), ''))()`;

const SNAPSHOT = `(async () => {
  const panel = document.querySelector('.webextension-popup-browser');
  const image = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** A goto never resolves there, because the load event of such a page is not reported; its document is waited for instead. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
}

function preferences({ proxy, storageLimit }: DriverOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    ...(storageLimit !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit }),
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': proxy.host,
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': proxy.host,
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** Stock Firefox over WebDriver BiDi; system access opens the extension's pages and the toolbar button to the driver. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: options.anyCertificate ?? false,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  if (options.language) await (await chromeOf(browser)).evaluate(speak(options.language));
  await browser.installExtension(options.directory);
  return {
    browser,
    origin: ORIGIN,
    clickToolbar: async () => void (await (await chromeOf(browser)).evaluate(CLICK)),
    stopBackground: async () => void (await (await chromeOf(browser)).evaluate(STOP)),
    inBackground: async (source, blank) =>
      void (await blank.evaluate(`browser.runtime.getBackgroundPage().then((view) => void (${source}))`)),
    command: async (name) => void (await (await chromeOf(browser)).evaluate(command(name))),
    async setTheme(page, theme) {
      await (await chromeOf(browser)).evaluate(setTheme(theme));
      await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, theme);
    },
    forceColors: async () => void (await (await chromeOf(browser)).evaluate(FORCE_COLORS)),
    async popup(blank) {
      const run = (source: string) => blank.evaluate(`((view) => ${source})(browser.extension.getViews({ type: 'popup' })[0])`);
      const popup = popupFrom(run, async (file) => {
        const png = await (await chromeOf(browser)).evaluate(SNAPSHOT);
        await writeFile(file, Buffer.from(png, 'base64'));
      });
      await popup.waitFor('body');
      return popup;
    },
    visit,
  };
}
