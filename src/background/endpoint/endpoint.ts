/**
 * The organisation's own endpoint for reports: its address set by an administrator or by the user, off until the user has switched on
 * that very address, a secret is there and the browser permits it. The secret belongs to its address, is used by `send.ts` alone and never shown.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SHORTEST_SECRET } from '../../report/signature';
import { mayReach } from './permission';

export interface Endpoint {
  url: string;
  secret: string;
}

/** What a view may know. */
export interface EndpointView {
  /** Empty where none is set. */
  url: string;
  /** An administrator set the address. */
  locked: boolean;
  secret: 'none' | 'own' | 'policy';
  /** The user switched it on, and the browser permits it. */
  allowed: boolean;
}

const LONGEST = 2_000;
const secret = v.pipe(v.string(), v.minLength(SHORTEST_SECRET), v.maxLength(LONGEST));

/** Encrypted, without a user name or a fragment. */
const address = v.pipe(v.string(), v.maxLength(LONGEST), v.check(isEndpoint));
/** What the user switched on; the secret is empty where it is the administrator's. */
const ownSchema = v.fallback(v.object({ url: address, secret: v.union([v.literal(''), secret]) }), { url: '', secret: '' });
const policySchema = v.object({
  reportEndpoint: v.fallback(v.optional(address), undefined),
  reportEndpointSecret: v.fallback(v.optional(secret), undefined),
});
export const ENDPOINT_POLICY = Object.keys(policySchema.entries);
const KEY = 'endpoint';

export function isEndpoint(url: string): boolean {
  if (url.length > LONGEST || !/^https:\/\/\S+$/.test(url) || !URL.canParse(url)) return false;
  const { username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '';
}

export const isSecret = (words: string): boolean => v.is(secret, words);

/** Firefox rejects where no policy is installed. */
async function policy(): Promise<v.InferOutput<typeof policySchema>> {
  return v.parse(policySchema, await browser.storage.managed.get(ENDPOINT_POLICY).catch(() => ({})));
}

async function own(): Promise<Endpoint> {
  return v.parse(ownSchema, (await browser.storage.local.get(KEY))[KEY]);
}

interface Known extends Endpoint {
  locked: boolean;
  from: EndpointView['secret'];
  switchedOn: boolean;
}

/** The administrator's address wins. His secret goes with it and with no other; without one, the user's for that very address. */
async function known(): Promise<Known> {
  const [{ reportEndpoint, reportEndpointSecret }, user] = await Promise.all([policy(), own()]);
  const url = reportEndpoint ?? user.url;
  const switchedOn = url !== '' && user.url === url;
  const base = { url, locked: reportEndpoint !== undefined, switchedOn };
  if (reportEndpoint !== undefined && reportEndpointSecret !== undefined)
    return { ...base, secret: reportEndpointSecret, from: 'policy' };
  const shared = switchedOn ? user.secret : '';
  return { ...base, secret: shared, from: shared === '' ? 'none' : 'own' };
}

export async function readEndpoint(): Promise<EndpointView> {
  const { url, locked, from, switchedOn } = await known();
  return { url, locked, secret: from, allowed: switchedOn && (await mayReach(url)) };
}

/** With its secret, where everything is there to send to it. */
export async function readyEndpoint(): Promise<Endpoint | undefined> {
  const { url, secret: shared, switchedOn } = await known();
  return switchedOn && shared !== '' && (await mayReach(url)) ? { url, secret: shared } : undefined;
}

/** What the user switches on. Without a secret, one that is kept for that address stays. */
export async function keepEndpoint({ url, secret: given }: { url: string; secret?: string }): Promise<void> {
  const before = await own();
  const kept = before.url === url ? before.secret : '';
  await browser.storage.local.set({ [KEY]: { url, secret: given ?? kept } });
}

/** Forgets the user's own address and secret. */
export const forgetEndpoint = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back after the endpoint, the user's or the administrator's, or its permission has changed. The answer stops it. */
export function onEndpointChanged(callback: () => unknown): () => void {
  const stored = (changes: Readonly<Record<string, unknown>>, area: string) =>
    (area === 'local' && KEY in changes) || area === 'managed' ? callback() : undefined;
  const { onAdded, onRemoved } = browser.permissions;
  browser.storage.onChanged.addListener(stored);
  for (const event of [onAdded, onRemoved]) event.addListener(callback);
  return () => {
    browser.storage.onChanged.removeListener(stored);
    for (const event of [onAdded, onRemoved]) event.removeListener(callback);
  };
}
