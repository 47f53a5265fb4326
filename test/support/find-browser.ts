import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chrome' | 'firefox';

interface Places {
  variable: string;
  names: readonly string[];
  usual: readonly string[];
  debianPackage: string;
  download: { browser: Browser; tag: string };
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    usual: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    download: { browser: Browser.CHROME, tag: 'stable' },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    usual: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    download: { browser: Browser.FIREFOX, tag: 'esr' },
  },
};

/** A browser counts as present only if it starts: a wrapper without its package, or a library missing, is no browser. */
function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function present({ names, usual }: Places): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usual].find((path) => existsSync(path) && starts(path));
}

/** Debian's own package brings the libraries that a downloaded browser would miss, so it goes first where we may install it. */
function installFromDistribution(places: Places): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    const options = { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', places.debianPackage], options);
  } catch {
    return undefined;
  }
  return present(places);
}

async function download({ download: { browser, tag } }: Places): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(browser, platform, tag);
    const { executablePath } = await install({ browser, buildId, cacheDir: join(homedir(), '.cache', 'puppeteer') });
    return starts(executablePath) ? executablePath : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path of a browser that starts. Looks at the environment variable, the names on PATH and the usual places; then installs from
 * the distribution (Debian, as root), then downloads.
 * @throws {Error} One sentence naming what to do. A missing browser fails a test run, it never skips it.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const places = PLACES[name];
  const named = process.env[places.variable];
  if (named) {
    if (starts(named)) return named;
    throw new Error(`${places.variable} names ${named}, which does not start with --version.`);
  }
  const found = present(places) ?? installFromDistribution(places) ?? (await download(places));
  if (found) return found;
  throw new Error(
    `No ${places.names[0]} that starts was found, installed or downloaded: install one, or set ${places.variable} to its path.`,
  );
}
