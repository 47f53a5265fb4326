/**
 * A stand-in for the WebExtension interfaces, as far as the background and the views use them: storage with a quota, events that
 * a test fires, messages from the real texts. `vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }))`.
 */
import { vi } from 'vitest';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from './files';

type Listener = (...args: never[]) => unknown;
type Values = Record<string, unknown>;

/** An event of the browser: `fire` calls every listener and answers with what they answered. */
export class FakeEvent {
  readonly #listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.#listeners.add(listener);
  removeListener = (listener: Listener) => void this.#listeners.delete(listener);
  fire = (...args: unknown[]): unknown[] => [...this.#listeners].map((listener) => listener(...(args as never[])));
}

export const quotaExceeded = (): Error => new Error('QUOTA_BYTES quota exceeded');

/** One storage area. `quota` counts characters of JSON; setting more rejects and changes nothing, as in the browsers. */
export class FakeArea {
  quota = Number.POSITIVE_INFINITY;
  values: Values = {};

  constructor(
    private readonly name: string,
    private readonly changed: FakeEvent,
  ) {}

  async get(keys: string | string[] | null): Promise<Values> {
    const names = keys === null ? Object.keys(this.values) : [keys].flat();
    return structuredClone(Object.fromEntries(names.filter((key) => key in this.values).map((key) => [key, this.values[key]])));
  }

  async set(values: Values): Promise<void> {
    const next = { ...this.values, ...structuredClone(values) };
    if (JSON.stringify(next).length > this.quota) throw quotaExceeded();
    this.values = next;
    this.changed.fire(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), this.name);
  }

  async remove(keys: string | string[]): Promise<void> {
    const gone = [keys].flat().filter((key) => key in this.values);
    for (const key of gone) delete this.values[key];
    if (gone.length > 0) this.changed.fire(Object.fromEntries(gone.map((key) => [key, {}])), this.name);
  }
}

const events = <Names extends string>(...names: Names[]) =>
  Object.fromEntries(names.map((name) => [name, new FakeEvent()])) as Record<Names, FakeEvent>;

const answering = <T>(value: T) => vi.fn(async (..._args: unknown[]): Promise<T> => value);

export function fakeBrowser() {
  const onChanged = new FakeEvent();
  const area = (name: string) => new FakeArea(name, onChanged);
  const messages = readJson<MessageTable>('assets/_locales/en/messages.json');
  return {
    storage: { session: area('session'), local: area('local'), managed: area('managed'), onChanged },
    runtime: {
      ...events('onMessage', 'onInstalled', 'onStartup'),
      getURL: (path: string) => `chrome-extension://own/${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: answering<unknown>(undefined),
    },
    tabs: {
      ...events('onRemoved', 'onUpdated', 'onActivated'),
      get: vi.fn(
        async (id: number): Promise<{ id: number; url?: string; title?: string; incognito: boolean }> => ({
          id,
          incognito: false,
        }),
      ),
      query: answering<{ id: number }[]>([{ id: 1 }]),
      create: answering<unknown>(undefined),
      sendMessage: vi.fn(async (_tab: number, _message: unknown, _options?: unknown): Promise<unknown> => true),
    },
    scripting: {
      executeScript: answering<unknown>([]),
      insertCSS: answering<unknown>(undefined),
      getRegisteredContentScripts: answering<unknown[]>([]),
      registerContentScripts: answering<unknown>(undefined),
      unregisterContentScripts: answering<unknown>(undefined),
    },
    action: {
      setBadgeText: answering<unknown>(undefined),
      setBadgeBackgroundColor: answering<unknown>(undefined),
      setBadgeTextColor: answering<unknown>(undefined),
      setIcon: answering<unknown>(undefined),
      openPopup: answering<unknown>(undefined),
    },
    permissions: {
      ...events('onAdded', 'onRemoved'),
      contains: vi.fn(async (_wanted: { origins: string[] }) => false),
      getAll: answering<{ origins: string[] }>({ origins: [] }),
      request: answering(true),
      remove: answering(true),
    },
    contextMenus: { ...events('onClicked'), create: vi.fn(), removeAll: answering<unknown>(undefined) },
    commands: events('onCommand'),
    alarms: { ...events('onAlarm'), create: answering<unknown>(undefined), clear: answering(true) },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, filled: string[] = []) =>
        key in messages ? render({ key, params: filled }, messages, 'en') : '',
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
