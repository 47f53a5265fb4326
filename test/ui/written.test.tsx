// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/schema';
import type { MessageRef } from '../../src/rules/rule';
import { type MessageTable, render as spoken } from '../../src/verdict/text';
import { material, tools } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';
import { readJson } from '../support/files';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Complaint } = await import('../../src/ui/report/complaint');
const { Dispute } = await import('../../src/ui/report/dispute');
const { Letter } = await import('../../src/ui/report/letter');

const root = document.body.appendChild(document.createElement('div'));
const english = readJson<MessageTable>('assets/_locales/en/messages.json');
const say = (message: MessageRef): string => spoken(message, english, 'en');

let report: Report;
beforeAll(async () => {
  report = await buildReport(material, { ...tools, say });
});
afterEach(async () => {
  await act(() => render(null, root));
  vi.unstubAllGlobals();
});

const show = (part: preact.ComponentChild): Promise<void> => act(() => render(part, root));
const find = <E extends HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const click = (selector: string): Promise<void> => act(() => find(selector).click());
const enter = (selector: string, value: string, kind: 'input' | 'change'): Promise<void> =>
  act(() => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
/** Texts of another language are loaded first. */
const box = (kind: string) => expect.poll(() => find<HTMLTextAreaElement>(`[data-text=${kind}]`).value, { timeout: 5_000 });

describe('the country of a complaint', () => {
  it.each([
    ['de-AT', 'AT'],
    ['de-CH', 'CH'],
    ['pl', 'PL'],
    ['nb-NO', 'NO'],
    ['en-US', ''],
    ['tr', ''],
  ])('is the one of a browser in %s, if the directory has it: %s', async (language, country) => {
    vi.stubGlobal('navigator', { language });
    await show(<Complaint report={report} />);
    expect(find<HTMLSelectElement>('[data-bodies]').value).toBe(country);
    expect(root.querySelector('[data-offered]')).toBeNull();
  });

  it('decides nothing before it is known who complains, and what was written goes with the choice it was written for', async () => {
    vi.stubGlobal('navigator', { language: 'de-DE' });
    await show(<Complaint report={report} />);
    await click('#who-consumer');
    await click('[data-write=complaint]');
    await box('complaint').toContain('Directive 2005/29/EC');
    await click('#who-business');
    expect(root.querySelector('[data-text=complaint]')).toBeNull();
    await click('[data-write=complaint]');
    await box('complaint').toContain('Directive 2006/114/EC');
  });
});

describe('a text that is written', () => {
  it('is replaced only when it is asked for again, in the language then chosen', async () => {
    await show(<Letter report={report} />);
    await click('[data-write=letter]');
    await box('letter').toContain('Dear Sir or Madam');
    await enter('[data-text=letter]', 'By hand.', 'input');
    await enter('[data-language=letter]', 'it', 'change');
    await box('letter').toBe('By hand.');
    await click('[data-write=letter]');
    await box('letter').toContain('Gentili Signore e Signori');
    await box('letter').toContain('quota detenuta da Acme, Inc.');
    expect(root.querySelector('[data-left]')).toBeNull();
  });

  it('says when its facts stay in the language of the report', async () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const facts = claim.verdict.proof.facts.map((fact) => ({
      ...fact,
      words: { ...fact.words, text: 'as an older version said it' },
    }));
    const older = { ...report, claims: [{ ...claim, verdict: { ...claim.verdict, proof: { ...claim.verdict.proof, facts } } }] };
    await show(<Letter report={older} />);
    await enter('[data-language=letter]', 'it', 'change');
    await click('[data-write=letter]');
    await box('letter').toContain('as an older version said it');
    expect(find('[data-left]').textContent).toContain('English');
  });
});

describe('the form of a dispute', () => {
  it('shows the file only when it is whole, and names what it lacks', async () => {
    await show(<Dispute report={report} />);
    await click('[data-dispute]');
    await enter('[data-disputed]', '1', 'change');
    expect(root.textContent).toContain('Say what is right');
    await enter('[data-correction]', 'It is not so.', 'input');
    expect(root.textContent).toContain('A fact changes by a source');
    expect(JSON.parse(find<HTMLTextAreaElement>('[data-file]').value).correction).toBe('It is not so.');
    await enter('[data-source]', 'ftp://register.example', 'input');
    expect(root.querySelector('[data-file]')).toBeNull();
    expect(root.textContent).toContain('must begin with http');
  });

  it('shows a hostile quote as text in a list of bounded width', async () => {
    const [claim] = report.claims;
    if (!claim) throw new Error('The sample has no claim.');
    const quote = `<img src=x onerror=alert(1)>\u202e${'sovereign '.repeat(100_000)}`;
    await show(<Dispute report={{ ...report, claims: [{ ...claim, quote }] }} />);
    await click('[data-dispute]');
    const named = [...root.querySelectorAll('option')].map((option) => option.textContent ?? '');
    expect(named.some((name) => name.includes('<img src=x onerror=alert(1)>[U+202E]sovereign'))).toBe(true);
    expect(Math.max(...named.map((name) => name.length))).toBeLessThan(160);
    expect(root.querySelector('img')).toBeNull();
  });
});
