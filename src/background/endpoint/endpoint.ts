/**
 * The organisation's own endpoint for reports: set by an administrator or by the user, off until there are an address, a secret and
 * the browser's permission. The secret belongs to its address, is used by `send.ts` alone and never shown.
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
  /** The browser's permission is there, given by the user. */
  allowed: boolean;
}

const LONGEST = 2_000;
const secret = v.pipe(v.string(), v.minLength(SHORTEST_SECRET), v.maxLength(LONGEST));

/** Encrypted, without a user name or a fragment. */
const address = v.pipe(v.string(), v.maxLength(LONGEST), v.check(isEndpoint));
const ownSchema = v.fallback(v.object({ url: address, secret }), { url: '', secret: '' });
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
}

/** The administrator's address wins. His secret goes with it and with no other; without one, the user's for that very address. */
async function known(): Promise<Known> {
  const [{ reportEndpoint, reportEndpointSecret }, user] = await Promise.all([policy(), own()]);
  const mine = { ...user, from: user.url === '' ? 'none' : 'own' } as const;
  if (reportEndpoint === undefined) return { ...mine, locked: false };
  const base = { url: reportEndpoint, locked: true };
  if (reportEndpointSecret !== undefined) return { ...base, secret: reportEndpointSecret, from: 'policy' };
  return user.url === reportEndpoint ? { ...base, secret: user.secret, from: 'own' } : { ...base, secret: '', from: 'none' };
}

export async function readEndpoint(): Promise<EndpointView> {
  const { url, locked, from } = await known();
  return { url, locked, secret: from, allowed: url !== '' && (await mayReach(url)) };
}

/** With its secret, where everything is there to send to it. */
export async function readyEndpoint(): Promise<Endpoint | undefined> {
  const { url, secret: shared } = await known();
  return url !== '' && shared !== '' && (await mayReach(url)) ? { url, secret: shared } : undefined;
}

export const keepEndpoint = (endpoint: Endpoint): Promise<void> => browser.storage.local.set({ [KEY]: endpoint });
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
