// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { DetectedClaim, Detection } from '../../src/claims/claim';
import { Findings } from '../../src/page/findings';
import { Listener } from '../../src/page/listener';
import { type Candidate, Reader, type Tree } from '../../src/page/reader';
import { Sieve } from '../../src/page/sieve';
import { show, statedLayout } from './dom';

/** Open roots of every element: the browsers' own way to closed ones has its test there. */
function* openRootsIn(root: Element | ShadowRoot): Generator<ShadowRoot | undefined> {
  for (const element of root.querySelectorAll('*')) yield element.shadowRoot ?? undefined;
}

/** Steps taken one after the other, as a page that is never busy would. */
function take(steps: Iterator<void>): void {
  while (!steps.next().done);
}

/** @param trigger what a text has to hold. */
function readerOf(trigger: RegExp) {
  const candidates: Candidate[] = [];
  const trees: Tree[] = [];
  const sieve = new Sieve(async (texts) =>
    texts.map((text) => [...text.matchAll(new RegExp(trigger, 'g'))].map(({ index }) => index)),
  );
  const reader = new Reader(
    { layout: statedLayout, shadowRootsIn: openRootsIn },
    sieve,
    (candidate) => candidates.push(candidate),
    (tree) => trees.push(tree),
  );
  const settle = async () => take(await sieve.settle());
  return { candidates, trees, reader, settle };
}

async function readAll(trigger: RegExp) {
  const { reader, settle, ...rest } = readerOf(trigger);
  take(reader.read(document.body));
  await settle();
  return { reader, settle, ...rest };
}

describe('reading', () => {
  test('offers the texts that pass the gate, and only those', async () => {
    show('<p>Your data never <b>leaves</b> Germany.</p><p>Prices per hour.</p>');
    const { candidates } = await readAll(/leaves/);
    expect(candidates.map(({ text }) => text)).toEqual(['Your data never leaves Germany.']);
  });

  test('says what the page knows of a text', async () => {
    show('<h2>Where</h2><div lang="de"><p>a text</p></div><nav><a>another text</a></nav><h3>a text here</h3>');
    const contexts = (await readAll(/text/)).candidates.map(({ context }) => context);
    expect(contexts).toEqual([
      { lang: 'de', heading: 'Where', role: 'text' },
      { heading: 'Where', role: 'navigation' },
      { heading: 'Where', role: 'heading' },
    ]);
  });

  test('enters shadow trees within shadow trees, and tells of each tree once', async () => {
    const outer = show('<div></div>').firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<p>outer text</p><div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = '<p>inner text</p>';
    const { candidates, trees, reader } = await readAll(/./);
    expect(candidates.map(({ text }) => text)).toEqual(['outer text', 'inner text']);
    expect(trees).toEqual([document.body, outer, inner]);
    take(reader.read(document.body));
    expect(trees).toHaveLength(3);
  });

  test('finds shadow trees that came later without reading the others again', async () => {
    show('<p>early text</p><div></div>');
    const { candidates, reader, settle } = await readAll(/./);
    const late = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    late.innerHTML = '<p>late text</p>';
    take(reader.readLate(document.body));
    await settle();
    expect(candidates.map(({ text }) => text)).toEqual(['early text', 'late text']);
  });

  test('counts what it read', async () => {
    show('<p>one</p><p>two</p>');
    const { reader } = await readAll(/(?!)/);
    expect(reader.tally).toEqual({ elements: 2, blocks: 1, characters: 6 });
  });
});

describe('what the page changes while its text is searched', () => {
  const claims = /claim/;

  /** Reads, changes the page before the answer is there, and tells which blocks were offered then. */
  async function offered(html: string, change: (body: HTMLElement) => void): Promise<string[]> {
    const body = show(html);
    const { candidates, reader, settle } = readerOf(claims);
    take(reader.read(document.body));
    change(body);
    await settle();
    return candidates.map(({ text }) => text);
  }

  test('elsewhere in the stretch costs no claim', async () => {
    const found = await offered('<p>before</p><p>a claim</p><p>after</p>', (body) => {
      (body.firstElementChild as Element).textContent = 'something much longer than it was';
    });
    expect(found).toContain('a claim');
  });

  test('by taking a block away takes nothing else', async () => {
    const found = await offered('<p>a claim</p><p>another claim</p>', (body) => body.firstElementChild?.remove());
    expect(found).toEqual(['another claim']);
  });

  test('by putting words in the same place is seen', async () => {
    const found = await offered('<p>a claim</p>', (body) => {
      (body.firstElementChild as Element).textContent = 'other';
    });
    expect(found).not.toContain('a claim');
  });
});

describe('listening', () => {
  const claimOf = (text: string): DetectedClaim => ({
    type: 'label',
    quote: text,
    start: 0,
    end: text.length,
    strength: 'plain',
    lang: 'en',
    detail: {},
  });

  test('keeps each answer where its text stands, however many were asked at once', async () => {
    show(Array.from({ length: 130 }, (_, index) => `<p>text ${index}</p>`).join(''));
    const findings = new Findings();
    const sizes: number[] = [];
    const listener = new Listener(
      async (texts) => {
        sizes.push(texts.length);
        return texts.map(({ text }): Detection => ({ claims: [claimOf(text)], disclosures: [] }));
      },
      findings,
      () => undefined,
    );
    for (const candidate of (await readAll(/./)).candidates) listener.hear(candidate);
    expect(findings.claims()).toEqual([]);
    const steps = await listener.settle();
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(130);
    for (const { claim, range } of findings.claims()) expect(range?.toString()).toBe(claim.quote);
    expect(findings.claims()).toHaveLength(130);
  });

  test('lets go of claims whose words the page has taken away meanwhile', async () => {
    show('<p>text 1</p><p>text 2</p>');
    const findings = new Findings();
    const listener = new Listener(
      async (texts) => texts.map(({ text }) => ({ claims: [claimOf(text)], disclosures: [] })),
      findings,
      () => undefined,
    );
    for (const candidate of (await readAll(/./)).candidates) listener.hear(candidate);
    const settled = listener.settle();
    document.querySelector('p')?.remove();
    const steps = await settled;
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(findings.claims().map(({ claim }) => claim.quote)).toEqual(['text 2']);
  });

  test('has texts that claim judged again for the kind of page, and only those', async () => {
    show('<p>text 1</p><p>text 2</p>');
    const findings = new Findings();
    const asked: (string | undefined)[][] = [];
    const listener = new Listener(
      async (texts) => {
        asked.push(texts.map(({ text, context }) => `${text} ${context.setting ?? '-'}`));
        return texts.map(({ text, context }) => ({
          claims: text === 'text 1' && context.setting !== 'news' ? [claimOf(text)] : [],
          disclosures: [],
        }));
      },
      findings,
      () => 'news',
    );
    for (const candidate of (await readAll(/./)).candidates) listener.hear(candidate);
    const steps = await listener.settle();
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(asked).toEqual([['text 1 -', 'text 2 -'], ['text 1 news']]);
    expect(findings.claims()).toEqual([]);
  });
});
