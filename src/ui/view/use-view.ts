/** What is known about one tab, followed as it changes. Nothing depends on the background staying alive: it is asked again. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ViewAnswer } from '../../background/protocol';
import { tabKeys } from '../../background/tabs';
import { ask } from '../ask';
import type { Opening } from './opening';

export interface FollowedTab {
  /** Absent until the background has answered for the first time. */
  answer?: ViewAnswer;
  scan: (rest?: true) => void;
}

/** `mayScan`: the user has just asked for this tab, so that a page not read yet is read at once. */
export function useView(tab: number, mayScan: boolean, opening?: Opening): FollowedTab {
  const known = opening?.known?.answer;
  const [answer, setAnswer] = useState(known);
  const first = useRef(known ? undefined : opening?.answer);

  const scan = useCallback(
    async (rest?: true) => {
      const state = await ask('scan', rest ? { tab, rest } : { tab });
      setAnswer((before) => ({ private: false, ...before, state }));
    },
    [tab],
  );

  // Asked as soon as it is known what: an effect would wait for a frame to be painted.
  useLayoutEffect(() => {
    const keys = tabKeys(tab);
    const refresh = async () => {
      const expected = first.current;
      first.current = undefined;
      const next = (await expected) ?? (await ask('view', { tab }));
      setAnswer((before) => ({ ...next, focus: next.focus ?? before?.focus }));
      return next.state.kind;
    };
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && keys.some((key) => key in changes)) void refresh();
    };
    const firstState = async () => known?.state.kind ?? refresh();
    browser.storage.onChanged.addListener(changed);
    void firstState().then((kind) => (mayScan && (kind === 'unscanned' || kind === 'unreadable') ? scan() : undefined));
    return () => browser.storage.onChanged.removeListener(changed);
  }, [tab, mayScan, scan, known]);

  return { answer, scan: (rest) => void scan(rest) };
}
