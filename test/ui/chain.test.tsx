// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ChainLink, Profile } from '../../src/vendors/profile';
import { assessment } from '../report/sample';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { Chain } = await import('../../src/ui/view/chain/chain');
const { rowsOf, widthOf } = await import('../../src/ui/view/chain/lanes');
const { stationsOf } = await import('../../src/ui/view/chain/stations');

const owner = (name: string, owned: string, more: Partial<ChainLink> = {}): ChainLink => ({
  name,
  kind: 'company',
  role: 'owner',
  control: 'sole',
  fact: { key: `ownership.${name}>${owned}`, value: { owner: name, owned }, confidence: 'high', origin: 'vendor' },
  ...more,
});
const operator: ChainLink = { name: 'Operator', country: 'DE', kind: 'company', role: 'operator' };
const profile = (...chain: ChainLink[]): Profile => ({ ...assessment.profile, chain });

async function drawn(of: Profile): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(() => render(<Chain profile={of} />, root));
  return root;
}

describe('stations', () => {
  it('lead into what is owned, and from the operator into the data', () => {
    const stations = stationsOf(profile(owner('Top', 'Middle'), owner('Middle', 'Operator'), operator));
    expect(stations.map(({ into }) => into)).toEqual([1, 2, 3, undefined]);
  });

  it('lead an owner whose edge is not told into the operator', () => {
    const { fact: _, ...untold } = owner('Top', 'x');
    expect(stationsOf(profile(untold, operator))[0]?.into).toBe(1);
  });

  it('are none where nothing is known', () => {
    expect(stationsOf(profile())).toEqual([]);
  });
});

describe('lines', () => {
  const rows = (...chain: ChainLink[]) => rowsOf(stationsOf(profile(...chain)));

  it('of one owner after the other share one column', () => {
    expect(widthOf(rows(owner('Top', 'Middle'), owner('Middle', 'Operator'), operator))).toBe(1);
  });

  it('of several holders of one company join the first of them', () => {
    const [first, second, third, last] = rows(owner('A', 'Operator'), owner('B', 'Operator'), owner('C', 'Operator'), operator);
    expect(first).toEqual({ lane: 0, entered: false, leaves: true, passing: [] });
    for (const row of [second, third]) expect(row).toEqual({ lane: 1, entered: false, leaves: false, joins: 0, passing: [0] });
    expect(last).toMatchObject({ lane: 0, entered: true, leaves: true });
  });

  it('of two chains run side by side until the operator', () => {
    const drawnRows = rows(owner('A', 'B'), owner('X', 'Y'), owner('B', 'Operator'), owner('Y', 'Operator'), operator);
    expect(drawnRows.map(({ lane }) => lane)).toEqual([0, 1, 0, 1, 0, 0]);
    expect(drawnRows[3]).toMatchObject({ entered: true, joins: 0, leaves: false });
    expect(widthOf(drawnRows)).toBe(2);
  });
});

describe('the drawn chain', () => {
  it('says in words who takes a US order, and marks it in the drawing', async () => {
    const root = await drawn(profile(owner('Acme, Inc.', 'Operator', { country: 'US' }), operator));
    const [first, second] = root.querySelectorAll('li[data-role]');
    expect(first?.textContent).toContain('a US order would enter here');
    expect(first?.querySelector('.entry')).not.toBeNull();
    expect(first?.querySelector('.station.reached')).not.toBeNull();
    expect(second?.textContent).not.toContain('a US order');
  });

  it.each([
    ['a minority', owner('Acme, Inc.', 'Operator', { country: 'US', control: 'minority' })],
    ['a deal that is not done', owner('Acme, Inc.', 'Operator', { country: 'US', status: 'pending' })],
    ['a supplier', { name: 'Acme, Inc.', country: 'US', kind: 'platform', role: 'supplier' } as ChainLink],
  ])('lets no order in at %s', async (_, link) => {
    const root = await drawn(profile(link, operator));
    expect(root.textContent).not.toContain('a US order');
    expect(root.querySelector('.entry')).toBeNull();
  });

  it('lets one in at infrastructure under US control', async () => {
    const root = await drawn(profile(operator, { name: 'Acme Cloud', country: 'US', kind: 'all', role: 'host' }));
    expect(root.querySelector('[data-role=host]')?.textContent).toContain('a US order would enter here');
  });

  it('names shares, countries and what is owned', async () => {
    const root = await drawn(
      profile(owner('Fund', 'Operator', { country: 'FR', share: 25, shareMax: 50, control: 'joint' }), operator),
    );
    const words = root.querySelector('li[data-role=owner]')?.textContent;
    for (const part of ['Fund', 'France', 'owner of Operator', '25 to 50\u00a0%', 'controls jointly'])
      expect(words).toContain(part);
  });

  it('ends at the data, known or not', async () => {
    const unknown = await drawn(profile(operator));
    expect(unknown.querySelector('[data-role=data]')?.textContent).toContain('where it is stored is not known');
    const facts = {
      customerData: {
        key: 'offering.customerData',
        value: { reach: 'only', places: ['DE'] },
        confidence: 'high',
        origin: 'offering',
      },
    } as Profile['facts'];
    const known = await drawn({ ...profile(operator), facts });
    expect(known.querySelector('[data-role=data]')?.textContent).toContain('stored only in Germany');
  });

  it('is a list for whoever does not see it: every drawing is hidden from it', async () => {
    const root = await drawn(profile(owner('Top', 'Operator'), operator));
    expect(root.querySelector('ol')?.getAttribute('aria-label')).toBe('From owner to service');
    expect([...root.querySelectorAll('svg')].every((drawing) => drawing.closest('[aria-hidden=true]'))).toBe(true);
  });
});
