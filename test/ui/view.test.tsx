// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import { coverage } from '../background/reading';
import { assessment } from '../report/sample';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser;
const { ResultView } = await import('../../src/ui/view/result');
const { loadRest } = await import('../../src/ui/view/use-rest');
const { useOwnBookmark } = await import('../../src/ui/view/bookmark');
const { StateMessage } = await import('../../src/ui/view/state-message');

const result: Result = {
  assessment,
  rules: {},
  coverage,
  dependencies: { owners: [], ownerless: 0 },
  at: '2026-11-24T08:00:00.000Z',
};
const root = document.createElement('div');

async function show(view: preact.ComponentChild): Promise<string> {
  await act(() => render(view, root));
  return root.textContent ?? '';
}
function Shown({ more }: { more: Partial<Result> }) {
  const place = useOwnBookmark();
  const shown = { ...result, ...more };
  return <ResultView tab={1} result={shown} selection={false} place={place} inPrivate={false} readRest={() => undefined} />;
}
const showResult = (more: Partial<Result>) => show(<Shown more={more} />);
const withClaims = (claims: typeof assessment.claims) => ({ assessment: { ...assessment, claims } });

beforeEach(async () => {
  await loadRest();
  render(null, root);
  browser.runtime.sendMessage.mockResolvedValue({ hosts: [] });
});

describe('nothing found', () => {
  it('leaves out what an unknown vendor means for claims', async () => {
    const unknown = { ...assessment, speaker: { vendor: null, offering: null, by: 'none' as const } };
    const means = 'who makes these claims';
    expect(await showResult({ assessment: unknown })).toContain(means);
    expect(await showResult({ assessment: { ...unknown, claims: [] } })).not.toContain(means);
  });

  it('is said of a page of which something was read', async () => {
    expect(await showResult(withClaims([]))).toContain('No sovereignty claim was found');
  });

  it('is not said of a page of which nothing was read', async () => {
    const words = await showResult({ ...withClaims([]), coverage: { ...coverage, blocks: 0 } });
    expect(words).not.toContain('No sovereignty claim was found');
    expect(words).toContain('No text could be read');
  });

  it('is not said while the page is being read', async () => {
    const words = await showResult({ ...withClaims([]), coverage: { ...coverage, done: false } });
    expect(words).not.toContain('No sovereignty claim was found');
  });
});

describe('claims', () => {
  it('stand in groups by verdict, least favourable first, each with sign and word', async () => {
    const [first] = assessment.claims;
    if (!first?.verdict) throw new Error('The sample has no verdict.');
    const as = (id: string, value: typeof first.verdict.value) => ({
      ...first,
      claim: { ...first.claim, id },
      verdict: { ...first.verdict, value } as typeof first.verdict,
    });
    await showResult(withClaims([as('a', 'supported'), as('b', 'contradicted'), as('c', 'unproven')]));
    const groups = [...root.querySelectorAll('.group')];
    expect(groups.map((group) => group.querySelector('h3')?.textContent)).toEqual(['Contradicted', 'Unproven', 'Supported']);
    expect(groups.every((group) => group.querySelector('[data-verdict] svg.sign'))).toBe(true);
  });

  it('out of sight are listed apart and not counted', async () => {
    const [first] = assessment.claims;
    if (!first) throw new Error('The sample has no claim.');
    const words = await showResult(withClaims([first, { ...first, claim: { ...first.claim, id: 'h', place: 'hidden' } }]));
    expect(words).toContain('1 claim');
    expect(words).toContain('Not visible on the page now');
  });

  it('open to their proof by a button that says its state', async () => {
    await showResult({});
    const button = root.querySelector<HTMLButtonElement>('[data-claim="c1"] button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    await act(() => button?.click());
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    const proof = root.querySelector('[data-claim="c1"] .proof');
    for (const part of [
      '18 U.S.C. § 2713',
      'Acme, Inc. holds 100\u00a0% of Acme Europe GmbH',
      'Register entry',
      'out of date since',
    ])
      expect(proof?.textContent).toContain(part);
    expect(proof?.querySelector('a')?.getAttribute('rel')).toBe('noreferrer');
  });

  it('in translation have no verdict', async () => {
    await showResult({});
    const translated = root.querySelector('[data-claim="c3"]');
    expect(translated?.hasAttribute('data-verdict')).toBe(false);
    expect(translated?.closest('.group')?.textContent).toContain('not the vendor');
  });
});

describe('a page that could not be read as a whole', () => {
  it('says what was left out and offers the rest', async () => {
    const words = await showResult({
      coverage: {
        ...coverage,
        stoppedAt: 'characters',
        notRead: [
          { what: 'cross-origin-frame', count: 2 },
          { what: 'image', count: 1 },
        ],
      },
    });
    expect(words).toContain('2 frames from other sites');
    expect(words).toContain('1 image');
    expect(words).toContain('Read the rest');
  });
});

describe('a state without a result', () => {
  it.each(['browser-page', 'store-page', 'pdf', 'file', 'too-large', 'no-access'] as const)(
    '%s is one sentence or two',
    async (why) => {
      const words = await show(<StateMessage state={{ kind: 'unreadable', why }} scan={() => undefined} />);
      expect(words).not.toContain('popup_');
      expect(words.split('. ').length).toBeLessThanOrEqual(2);
    },
  );

  it('unscanned offers the next step', async () => {
    const scan = vi.fn();
    await show(<StateMessage state={{ kind: 'unscanned' }} scan={scan} />);
    root.querySelector('button')?.click();
    expect(scan).toHaveBeenCalledTimes(1);
  });
});
