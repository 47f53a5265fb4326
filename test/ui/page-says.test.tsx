// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Dependency, Result, Statements } from '../../src/background/protocol';
import { coverage } from '../background/reading';
import { assessment } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { PageSays } = await import('../../src/ui/view/page-says');
const { Dependencies } = await import('../../src/ui/view/dependencies');

const base: Result = {
  assessment,
  rules: {},
  coverage,
  dependencies: { owners: [], ownerless: 0 },
  at: '2026-11-24T08:00:00.000Z',
};

async function shown(view: preact.ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(() => render(view, root));
  return root;
}

describe('what the page says', () => {
  const says = (states: Partial<Statements>, more: Partial<Result> = {}) =>
    shown(<PageSays result={{ ...base, states: { names: [], marks: [], ...states }, ...more }} />);

  it('is under a heading that says whose words they are, with the place of each name', async () => {
    const root = await says({
      names: [{ name: 'Example GmbH', where: 'copyright', relation: 'same' }],
      operator: 'Example GmbH',
    });
    expect(root.querySelector('h2')?.textContent).toBe('The page says');
    expect(root.querySelector('li')?.textContent).toContain('Example GmbH');
    expect(root.querySelector('li')?.textContent).toContain('in the copyright notice');
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('is noticed where the registry has another name', async () => {
    const root = await says({
      names: [
        { name: 'Somebody GmbH', where: 'imprint', relation: 'other' },
        { name: 'Example SARL', where: 'copyright', relation: 'akin' },
      ],
      operator: 'Example GmbH',
    });
    const notices = [...root.querySelectorAll('.notice')].map(({ textContent }) => textContent);
    expect(notices[0]).toContain('The page says Somebody GmbH; the registry has Example GmbH');
    expect(notices[1]).toContain('The page says Example SARL; the registry has Example GmbH');
    expect(notices).toHaveLength(2);
  });

  it('never says that a disclosure is owed', async () => {
    const words = (await says({})).textContent ?? '';
    expect(words).toContain('was not found on this page');
    expect(words).not.toMatch(/missing|must|illegal|breach|violat/i);
    const linked = await says({}, { art28: 'https://example.test/data-act' });
    expect(linked.querySelector('a')?.getAttribute('href')).toBe('https://example.test/data-act');
  });

  it('names the scheme of a mark and where it leads, and that nothing was checked', async () => {
    const root = await says({ marks: [{ scheme: 'c5', text: 'BSI C5', link: 'https://example.test/c5' }] });
    expect(root.textContent).toContain('was not looked at');
    expect(root.querySelector('a[href="https://example.test/c5"]')?.textContent).toContain('BSI C5');
    expect(root.querySelector('.tag')?.textContent).toBe('C5');
  });

  it('is nothing for a text without a page', async () => {
    expect((await shown(<PageSays result={base} />)).textContent).toBe('');
  });
});

describe('what the page loads', () => {
  const owner = (name: string, us: boolean, requests: number): Dependency => ({ name, us, requests, hosts: [`${name}.example`] });
  const loads = (owners: Dependency[], ownerless = 0) =>
    shown(<Dependencies result={{ ...base, dependencies: { owners, ownerless } }} />);

  it('is counted for US companies as a lower bound', async () => {
    const root = await loads([owner('a', true, 3), owner('b', true, 2), owner('c', true, 1), owner('d', false, 9)], 4);
    expect(root.textContent).toContain('At least 6 resources from 3 US companies seen so far.');
    expect(root.querySelectorAll('li')).toHaveLength(4);
    expect(root.textContent).toContain('4 resources from hosts whose owners are not known here');
  });

  it('speaks of one in the singular, and of none not at all', async () => {
    expect((await loads([owner('a', true, 1)])).textContent).toContain('At least 1 resource from 1 US company seen so far.');
    expect((await loads([owner('d', false, 9)])).textContent).not.toContain('US compan');
    expect((await loads([])).textContent).toContain('Nothing seen so far.');
  });
});
