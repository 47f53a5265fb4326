// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Painter } from '../../src/page/paint';
import { SEVERITY } from '../../src/verdict/verdict';
import { show } from './dom';

/** Stands in for the browser's class, which happy-dom lacks: a set of ranges with a priority. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

describe('the painter', () => {
  let registry: Map<string, FakeHighlight>;
  let painter: Painter;
  const range = () => {
    const made = document.createRange();
    made.selectNodeContents(show('<p>words</p>').firstElementChild as Element);
    return made;
  };

  beforeEach(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    registry = new Map();
    painter = new Painter(() => registry as unknown as HighlightRegistry);
  });

  test('gives each verdict a name of its own, in which it cannot be read', () => {
    painter.paint(SEVERITY.map((verdict) => ({ range: range(), verdict })));
    expect(registry.size).toBe(SEVERITY.length);
    for (const name of registry.keys()) expect(name).toMatch(/^sovereignty-lens-[a-z]$/);
  });

  test('puts the less favourable verdict on top', () => {
    painter.paint(SEVERITY.map((verdict) => ({ range: range(), verdict })));
    const inOrder = SEVERITY.map((verdict) => {
      painter.paint([{ range: range(), verdict }]);
      return [...registry.values()][0]?.priority ?? 0;
    });
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
    expect(new Set(inOrder).size).toBe(SEVERITY.length);
  });

  test('replaces what it painted before', () => {
    painter.paint([{ range: range(), verdict: 'contradicted' }]);
    const second = range();
    painter.paint([{ range: second, verdict: 'supported' }]);
    expect([...registry.values()].flatMap((highlight) => [...highlight])).toEqual([second]);
  });

  test('puts back what a script of the page took out or emptied', () => {
    const painted = range();
    painter.paint([{ range: painted, verdict: 'contradicted' }]);
    registry.clear();
    painter.restore();
    expect(registry.size).toBe(1);
    for (const highlight of registry.values()) highlight.clear();
    painter.restore();
    expect([...registry.values()].flatMap((highlight) => [...highlight])).toEqual([painted]);
  });

  test('leaves no trace', () => {
    painter.paint([{ range: range(), verdict: 'contradicted' }]);
    painter.point(range());
    painter.clear();
    expect(registry.size).toBe(0);
  });

  test('leaves highlights of the page alone', () => {
    registry.set('search', new FakeHighlight());
    painter.paint([{ range: range(), verdict: 'contradicted' }]);
    painter.clear();
    expect([...registry.keys()]).toEqual(['search']);
  });
});
