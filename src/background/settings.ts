/**
 * The user's settings (`storage.local`) under those of an administrator (`storage.managed`), which win and cannot be changed here.
 * Stored values that no longer fit are ignored, never a reason to fail.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const sites = v.fallback(v.array(v.pipe(v.string(), v.regex(HOST))), []);

/** Nowhere, a web address, or a mail address. */
const DESTINATION = /^(|https:\/\/[^\s]+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/;

const settingsSchema = v.object({
  /** click = only when the user asks; known = on the hosts of listed vendors; everywhere = on every site. */
  mode: v.fallback(v.picklist(['click', 'known', 'everywhere']), 'click'),
  /** Claims are underlined in the page. */
  marks: v.fallback(v.boolean(), true),
  /** Hosts that are, and that are not, checked by themselves whatever the mode says. */
  sitesOn: sites,
  sitesOff: sites,
  /** Where an organisation collects reports: shown beside a saved report, never written to. */
  reportDestination: v.fallback(v.pipe(v.string(), v.regex(DESTINATION)), ''),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingName = keyof Settings;
export type Mode = Settings['mode'];

export interface SettingsView {
  settings: Settings;
  locked: readonly SettingName[];
}

const KEY = 'settings';
const NAMES = Object.keys(settingsSchema.entries) as SettingName[];

/** Firefox rejects where no policy is installed; Chrome answers with nothing. Both mean: no policy. */
async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(NAMES);
  } catch {
    return {};
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A policy value that does not fit its setting locks nothing. */
const fitting = (policy: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(policy).filter(([name, value]) =>
      same(v.parse(settingsSchema.entries[name as SettingName] ?? v.undefined(), value), value),
    ),
  );

/** The user's own settings, whatever a policy says. */
async function own(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function readSettings(): Promise<SettingsView> {
  const policy = fitting(await managed());
  return { settings: v.parse(settingsSchema, { ...(await own()), ...policy }), locked: Object.keys(policy) as SettingName[] };
}

/** Changes what is not locked; answers with what then holds. */
export async function changeSettings(change: Partial<Settings>): Promise<SettingsView> {
  const { locked } = await readSettings();
  const allowed = Object.fromEntries(Object.entries(change).filter(([name]) => !locked.includes(name as SettingName)));
  await browser.storage.local.set({ [KEY]: { ...(await own()), ...allowed } });
  return readSettings();
}

export const isHost = (name: string): boolean => HOST.test(name);
export const isDestination = (place: string): boolean => DESTINATION.test(place);

/** What a site is set to by itself; undefined takes its setting away. */
export function siteChange(
  { sitesOn, sitesOff }: Settings,
  host: string,
  to: 'on' | 'off' | undefined,
): Pick<Settings, 'sitesOn' | 'sitesOff'> {
  const others = (hosts: readonly string[]) => hosts.filter((other) => other !== host);
  return {
    sitesOn: to === 'on' ? [...others(sitesOn), host].sort() : others(sitesOn),
    sitesOff: to === 'off' ? [...others(sitesOff), host].sort() : others(sitesOff),
  };
}

/** Calls back after the settings, the user's or the administrator's, have changed. The answer stops it. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if ((area === 'local' && KEY in changes) || area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
