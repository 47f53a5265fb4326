// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result, ViewAnswer } from '../../src/background/protocol';
import type { Bookmark } from '../../src/ui/view/bookmark';
import { coverage } from '../background/reading';
import { assessment } from '../report/sample';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.stubGlobal('chrome', {});
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { View } = await import('../../src/ui/view/view');
const { fillsAtOnce } = await import('../../src/ui/view/opening');

const TAB = 7;
const result: Result = {
  assessment,
  rules: {},
  coverage,
  dependencies: { owners: [], ownerless: 0 },
  at: '2026-11-24T08:00:00.000Z',
};
const early: ViewAnswer = { state: { kind: 'result', result }, private: false };
const left = { verdicts: [], open: ['c1'], scroll: 0 };

const root = document.createElement('div');
const asked = (kind: string) =>
  browser.runtime.sendMessage.mock.calls.filter(([message]) => (message as { kind: string }).kind === kind).length;
const show = (view: preact.ComponentChild) => act(() => render(view, root));

beforeEach(() => {
  render(null, root);
  vi.clearAllMocks();
  browser.runtime.sendMessage.mockResolvedValue({ state: { kind: 'scanning' }, private: false, hosts: [] });
});

describe('a view that was given its first answer', () => {
  it('draws it at once, at the place where the reader was, and asks nothing', () => {
    const opening = { answer: Promise.resolve(early), known: { answer: early, bookmark: left } };
    render(<View tab={TAB} mayScan opening={opening} />, root);
    expect(root.querySelector('[data-claim="c1"] button')?.getAttribute('aria-expanded')).toBe('true');
    expect(asked('view')).toBe(0);
  });

  it('asks when something has changed', async () => {
    const opening = { answer: Promise.resolve(early), known: { answer: early, bookmark: left } };
    await show(<View tab={TAB} mayScan opening={opening} />);
    await act(() => browser.storage.session.set({ [`tab:${TAB}`]: {} }));
    await vi.waitFor(() => expect(root.querySelector('progress')).not.toBeNull());
    expect(asked('view')).toBe(1);
  });

  it('reads a page that was not read before', async () => {
    const unread: ViewAnswer = { state: { kind: 'unscanned' }, private: false };
    await show(<View tab={TAB} mayScan opening={{ answer: Promise.resolve(unread), known: { answer: unread } }} />);
    await vi.waitFor(() => expect(asked('scan')).toBe(1));
  });

  it('tells a screen reader in a place that was there before', async () => {
    const opening = { answer: Promise.resolve(early), known: { answer: early, bookmark: left } };
    render(<View tab={TAB} mayScan opening={opening} />, root);
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).not.toBe(''));
  });
});

describe('a view whose first answer comes late', () => {
  it('waits for that one, which was told once', async () => {
    let arrive: (answer: ViewAnswer) => void = () => undefined;
    const answer = new Promise<ViewAnswer>((resolve) => {
      arrive = resolve;
    });
    await show(<View tab={TAB} mayScan opening={{ answer, known: undefined }} />);
    expect(root.querySelector('[data-claim]')).toBeNull();
    arrive(early);
    await vi.waitFor(() => expect(root.querySelector('[data-claim]')).not.toBeNull());
    expect(asked('view')).toBe(0);
  });
});

describe('what is drawn first', () => {
  const [claim] = assessment.claims;
  const known = (claims: number, focus?: string, bookmark = { verdicts: [], open: [], scroll: 0 } as Bookmark) => ({
    answer: {
      state: { kind: 'result', result: { ...result, assessment: { ...assessment, claims: Array(claims).fill(claim) } } },
      private: false,
      ...(focus ? { focus } : {}),
    } as ViewAnswer,
    bookmark,
  });

  it('fills a popup where there are claims enough', () => {
    expect(fillsAtOnce(known(5))).toBe(true);
    expect(fillsAtOnce(known(4))).toBe(false);
  });

  it('is everything where the view opens further down, at a claim, filtered or without a result', () => {
    expect(fillsAtOnce(known(5, 'c1'))).toBe(false);
    expect(fillsAtOnce(known(5, undefined, { verdicts: [], open: [], scroll: 9 }))).toBe(false);
    expect(fillsAtOnce(known(5, undefined, { verdicts: ['off-point'], open: [], scroll: 0 }))).toBe(false);
    expect(fillsAtOnce({ answer: { state: { kind: 'scanning' }, private: false } })).toBe(false);
  });
});
