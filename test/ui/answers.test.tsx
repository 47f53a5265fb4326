// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/background/protocol';
import type { Answers } from '../../src/vendors/answers';
import { answeredProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { assess } from '../../src/verdict/assess';
import { claim, coverage, reading } from '../background/reading';
import { fakeBrowser } from '../support/fake-browser';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { AnswerSheet } = await import('../../src/ui/answers/sheet');
const { WhoseWords } = await import('../../src/ui/view/whose-words');

const HOST = 'cloud.nobody.example';
const ON = '2026-11-24';
const GIVEN: Answers = { owner: 'US', infrastructure: 'aws' };
const root = document.createElement('div');

function result(answers: Answers): Result {
  const given = Object.keys(answers).length > 0 ? { answers: { host: HOST, ...answers } } : {};
  const assessment = assess(reading([claim('c1')]), { on: ON, ...given });
  return { assessment, rules: {}, coverage, dependencies: { owners: [], ownerless: 0 }, sheet: { host: HOST, answers }, at: ON };
}

async function show(of: Result, inPrivate = false): Promise<void> {
  await act(() => render(<AnswerSheet tab={7} result={of} inPrivate={inPrivate} />, root));
}
const open = () => act(() => root.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click());
const select = (name: string) => root.querySelector<HTMLSelectElement>(`select[data-answer=${name}]`);
const asked = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message as unknown as Record<string, unknown>);

beforeEach(async () => {
  await act(() => render(null, root));
  browser.runtime.sendMessage.mockClear();
  browser.runtime.sendMessage.mockImplementation(async (message: unknown) =>
    (message as { kind: string }).kind === 'vendors' ? { vendors: [{ id: 'aws', name: 'Amazon Web Services' }] } : null,
  );
});

describe('the sheet of questions', () => {
  it('is five questions about the host, closed at first', async () => {
    await show(result({}));
    expect(root.querySelector('h2')?.textContent).toContain(HOST);
    expect(root.querySelectorAll('select')).toHaveLength(0);
    await open();
    expect(root.querySelectorAll('ol.questions > li')).toHaveLength(5);
    expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['', '', '', '', '', '']);
    expect(root.textContent).toContain('kept on this device');
  });

  it('sends each answer at once, with those before it, and takes one back', async () => {
    await show(result({ seat: 'DE' }));
    await open();
    const choose = async (name: string, value: string) => {
      const element = select(name);
      if (!element) throw new Error(`no question ${name}`);
      element.value = value;
      await act(() => void element.dispatchEvent(new Event('change', { bubbles: true })));
    };
    await choose('owner', 'US');
    await choose('infrastructure', 'aws');
    await choose('seat', '');
    expect(asked().filter(({ kind }) => kind === 'answers')).toEqual([
      { kind: 'answers', tab: 7, answers: { seat: 'DE', owner: 'US' } },
      { kind: 'answers', tab: 7, answers: { seat: 'DE', owner: 'US', infrastructure: 'aws' } },
      { kind: 'answers', tab: 7, answers: { seat: undefined, owner: 'US', infrastructure: 'aws' } },
    ]);
  });

  it('marks what follows from answers as the user’s own', async () => {
    await show(result(GIVEN));
    expect(root.querySelector('.notice')?.textContent).toContain(`your own answers about ${HOST}`);
    expect(root.textContent).toContain('US-controlled');
    await show(result({}));
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('says that a private window forgets', async () => {
    await show(result({}), true);
    await open();
    expect(root.textContent).toContain('forgotten when the browser closes');
  });

  it('is not offered where the registry knows the vendor', async () => {
    const { sheet: _, ...known } = result({});
    await show(known);
    expect(root.textContent).toBe('');
  });
});

describe('whose words and whose facts', () => {
  const words = async (item: Parameters<typeof WhoseWords>[0]['item']) => {
    await act(() => render(<WhoseWords item={item} />, root));
    return root.textContent;
  };

  it('are said at a claim about somebody else', async () => {
    const context = 'The AWS European Sovereign Cloud is a sovereign cloud.';
    const [item] = assess(reading([claim('c', { context })]), { on: ON }).claims;
    if (!item) throw new Error('no claim');
    expect(await words(item)).toBe('Said about AWS European Sovereign Cloud by this page, not by the vendor.');
  });

  it('are said at a claim judged by answers, and at no other', async () => {
    const [item] = result(GIVEN).assessment.claims;
    const [plain] = result({}).assessment.claims;
    if (!item || !plain) throw new Error('no claim');
    expect(await words(item)).toContain('By your own answers');
    expect(await words(plain)).toBe('');
  });
});

it('the profile of answers is of no vendor of the registry', () => {
  expect(answeredProfile({ host: HOST, ...GIVEN }, bundledRegistry, ON).vendor).toBeNull();
});
