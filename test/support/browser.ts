/**
 * Real Chromium and real Firefox with the built extension installed, behind one interface.
 *
 *     const lab = await launch('firefox');
 *     const page = await lab.open('https://cloud.example/', '<p>…');
 *     await lab.clickToolbar(page);
 *     const popup = await lab.popup();
 *     await popup.waitFor('[data-claim]');
 *     await lab.close();
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium';
import { BLANK_PAGE, type CopyOptions, copyExtension } from './extension-copy';
import { type BrowserName, findBrowser } from './find-browser';
import { startFirefox } from './firefox';
import { closeFirstRun } from './first-run';
import type { Popup } from './popup';
import { type Reply, Site } from './site';

export type { BrowserName, Popup, Reply };
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

export interface LaunchOptions extends CopyOptions {
  /** Folder of the built extension; `dist/<browser>` unless told. */
  extension?: string;
  /** Folder of a profile to keep: launched again with it, the extension has the same id and storage. */
  profile?: string;
  headless?: boolean;
  /** Host and port of an HTTP proxy that every request goes through. */
  proxy?: { host: string; port: number };
  /** Takes certificates that nobody vouches for, such as that of an endpoint on this computer. */
  anyCertificate?: boolean;
  /** Kilobytes that all sites and extensions together may store; Firefox alone takes it at its start. */
  storageLimit?: number;
  /** Language of the browser's own interface, which the extension follows; the system's unless told. */
  language?: string;
}

export type Theme = 'light' | 'dark';

/** What the two browsers do differently. */
export interface Driver {
  browser: Browser;
  /** Address of the extension's own pages, with the slash at its end. */
  origin: string;
  clickToolbar(page: Page): Promise<void>;
  /** The popup that is open now. `blank` is the extension's blank page. */
  popup(blank: Page): Promise<Popup>;
  /** Stops the service worker or event page, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Evaluates an expression about `view`, the global object of the background, which must be awake. */
  inBackground(source: string, blank: Page): Promise<void>;
  /** Fires the event of one of the extension's keyboard commands: no key pressed in a page of a headless browser reaches it. */
  command(name: string): Promise<void>;
  /** What the pages are told that the user prefers. */
  setTheme(page: Page, theme: Theme): Promise<void>;
  /** Few colours of the user's own in place of the page's, as Windows calls them a contrast theme. */
  forceColors(page: Page): Promise<void>;
  /** Goes to one of the extension's own pages. */
  visit(page: Page, url: string): Promise<void>;
}

export interface DriverOptions extends LaunchOptions {
  executablePath: string;
  directory: string;
}

type Start = (options: DriverOptions) => Promise<Driver>;
const START: Readonly<Record<BrowserName, Start>> = { chrome: startChromium, firefox: startFirefox };

/** Starts a browser with the extension installed. Close the lab in `afterAll`. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Lab> {
  const executablePath = await findBrowser(name);
  const scratch = await mkdtemp(join(tmpdir(), `lens-${name}-`));
  const directory = options.profile ? `${resolve(options.profile)}-extension` : join(scratch, 'extension');
  await copyExtension(options.extension ?? `dist/${name}`, directory, options);
  const driver = await START[name]({ ...options, executablePath, directory });
  const blank = await driver.browser.newPage();
  await driver.visit(blank, driver.origin + BLANK_PAGE);
  await closeFirstRun(blank);
  return new Lab(name, driver, blank, scratch);
}

export class Lab {
  readonly site = new Site();

  constructor(
    readonly name: BrowserName,
    private readonly driver: Driver,
    private readonly blank: Page,
    private readonly scratch: string,
  ) {}

  /** A new tab in front at `url`, which answers `reply`. Further addresses are served with `lab.site.serve`. */
  async open(url: string, reply: Reply): Promise<Page> {
    this.site.serve(url, reply);
    const page = await this.driver.browser.newPage();
    await this.site.attach(page);
    await page.goto(url);
    return page;
  }

  /** A new tab in front at a real address, over the network. */
  async go(url: string): Promise<Page> {
    const page = await this.driver.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A real click on the toolbar button while `page` is in front: it grants activeTab and opens the popup. */
  async clickToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await this.driver.clickToolbar(page);
  }

  /** The real popup, once it is open. */
  popup(): Promise<Popup> {
    return this.driver.popup(this.blank);
  }

  /** Stops the extension's background as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void> {
    return this.driver.stopBackground();
  }

  /** Evaluates an expression about `view`, the global object of the background; ask it something first, so that it is awake. */
  inBackground(source: string): Promise<void> {
    return this.driver.inBackground(source, this.blank);
  }

  /** One of the extension's own pages in a tab, with keyboard and mouse: `openView('src/ui/popup/index.html?tab=3')`. */
  async openView(path: string): Promise<Page> {
    const page = await this.driver.browser.newPage();
    await this.driver.visit(page, this.driver.origin + path);
    return page;
  }

  /** Runs a function in a page of the extension, where the `browser` and `chrome` interfaces are. */
  inExtension<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.blank.evaluate(run as (...args: unknown[]) => T | Promise<T>, ...args) as Promise<T>;
  }

  /** The browser's id of a tab, which our views take as `?tab=`. Brings the tab to the front. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return this.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab?.id ?? -1;
    });
  }

  /** One of the extension's keyboard commands, as its key would give it while `page` is in front. */
  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await this.driver.command(name);
  }

  setTheme(page: Page, theme: Theme): Promise<void> {
    return this.driver.setTheme(page, theme);
  }

  forceColors(page: Page): Promise<void> {
    return this.driver.forceColors(page);
  }

  async screenshot(page: Page, file: `${string}.png`): Promise<void> {
    await page.screenshot({ path: file });
  }

  /** Resolves when the user has closed the browser. */
  async ended(): Promise<void> {
    const { browser } = this.driver;
    if (browser.connected) await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  }

  /** The browser's main process; it leads a group of its own. */
  get processId(): number {
    return this.driver.browser.process()?.pid ?? 0;
  }

  /** Ends every process of the browser at once, without a word to any of them, as a crash or the end of the power would. */
  async kill(): Promise<void> {
    const gone = this.ended();
    process.kill(-this.processId, 'SIGKILL');
    await gone;
    await rm(this.scratch, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await this.driver.browser.close();
    await rm(this.scratch, { recursive: true, force: true });
  }
}
