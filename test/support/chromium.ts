import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Driver, DriverOptions } from './browser';
import { type Popup, popupFrom } from './popup';

/** Chromium's sandbox refuses to run as root. The loopback is proxied too, so that a proxy sees every request. */
function argumentsFor({ proxy, language, anyCertificate }: DriverOptions): string[] {
  const own = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
  ];
  return proxy ? [...own, `--proxy-server=http://${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : own;
}

async function popupOf(browser: Browser, origin: string): Promise<Popup> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`${origin}src/ui/popup/`), {
    timeout: 15_000,
  });
  const page = await target.asPage();
  return popupFrom(
    (source) => page.evaluate(`((view) => ${source})(window)`),
    async (file) => void (await page.screenshot({ path: file })),
  );
}

/** Chromium over a pipe: the only transport on which it installs an unpacked extension. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    args: argumentsFor(options),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const id = await browser.installExtension(options.directory);
  const origin = `chrome-extension://${id}/`;
  const worker = async () => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
    );
    return target.worker();
  };
  return {
    browser,
    origin,
    async clickToolbar(page) {
      const extension = (await browser.extensions()).get(id);
      await extension?.triggerAction(page);
    },
    popup: () => popupOf(browser, origin),
    stopBackground: async () => void (await (await worker())?.close()),
    inBackground: async (source) => void (await (await worker())?.evaluate(`((view) => void (${source}))(self)`)),
    async command(name) {
      await (await worker())?.evaluate((command) => {
        (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(command);
      }, name);
    },
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    async forceColors(page) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    },
    visit: async (page, url) => void (await page.goto(url)),
  };
}
