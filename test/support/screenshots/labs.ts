/** The browsers that shots need beside a fresh one: with an organisation's settings, and with access to its endpoint. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserName, type Lab, type LaunchOptions, launch } from '../browser';
import { findBrowser } from '../find-browser';
import { canManage, manage } from '../managed-policy';

export const LAB_KINDS = ['fresh', 'endpoint', 'managed'] as const;
export type LabKind = (typeof LAB_KINDS)[number];

export const ENDPOINT = 'https://reports.organisation.example/lens';
export const SECRET = 'a secret for pictures, shared by both';

const POLICY = {
  mode: 'known',
  marks: false,
  sitesOn: ['supplier.example'],
  sitesOff: ['intranet.example'],
  reportDestination: 'reports@organisation.example',
  reportEndpoint: ENDPOINT,
  reportEndpointSecret: SECRET,
};

export async function withLab(
  kind: LabKind,
  browser: BrowserName,
  options: LaunchOptions,
  work: (lab: Lab) => Promise<void>,
): Promise<void> {
  if (kind === 'managed') return withManaged(browser, options, work);
  const lab = await launch(browser, {
    ...options,
    ...(kind === 'endpoint' && { grantHosts: [`${new URL(ENDPOINT).origin}/*`] }),
  });
  await work(lab).finally(() => lab.close());
}

/** Left out where this computer lets nobody but an administrator set a policy. */
async function withManaged(browser: BrowserName, options: LaunchOptions, work: (lab: Lab) => Promise<void>): Promise<void> {
  if (!canManage(browser)) return;
  const variable = browser === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const before = process.env[variable];
  const profile = await mkdtemp(join(tmpdir(), 'lens-shots-'));
  const policy = await manage(browser, POLICY, `${profile}-extension`, await findBrowser(browser));
  if (policy.program) process.env[variable] = policy.program;
  try {
    const lab = await launch(browser, { ...options, profile });
    await obeyed(lab)
      .then(() => work(lab))
      .finally(() => lab.close());
  } finally {
    await policy.remove();
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    for (const folder of [profile, `${profile}-extension`]) await rm(folder, { recursive: true, force: true });
  }
}

/** Chromium reads the policy of an extension some moments after it was installed. */
async function obeyed(lab: Lab): Promise<void> {
  const isThere = () => lab.inExtension(async () => Object.keys(await chrome.storage.managed.get()).length > 0);
  for (const end = Date.now() + 20_000; !(await isThere()); await new Promise((later) => setTimeout(later, 250)))
    if (Date.now() > end) throw new Error('The browser obeys no policy.');
}
