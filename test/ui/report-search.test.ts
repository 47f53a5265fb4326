import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { type Entry, entryOf } from '../../src/ui/report/entry';
import { passes, type Search, tagsOf } from '../../src/ui/report/search';
import { material, tools } from '../report/sample';

const report = await buildReport(material, tools);
const saved = entryOf({
  id: report.id,
  saved: '2026-11-24T09:00:00.000Z',
  notes: 'Für die Vergabe in Århus',
  tags: ['tender'],
  report,
});
const damaged = entryOf({ id: 'broken', saved: saved.saved, notes: '', tags: [], report: { any: 'thing' } });
const found = (search: Partial<Search>, of: Entry = saved): boolean => passes(of, { words: '', ...search });

describe('the search among saved reports', () => {
  it.each(['', '  ', 'acme', 'CLOUD act', 'acme.example', 'vergabe', 'VERGABE arhus', 'tender', 'Seen in a tender'])(
    'finds by %j',
    (words) => expect(found({ words })).toBe(true),
  );

  it.each(['nothing of the kind', 'acme elsewhere'])('does not find by %j', (words) => expect(found({ words })).toBe(false));

  it('keeps to the vendor, verdict and tag chosen', () => {
    expect(found({ vendor: 'Acme Cloud', verdict: 'contradicted', tag: 'tender' })).toBe(true);
    expect(found({ vendor: 'Other' })).toBe(false);
    expect(found({ verdict: 'supported' })).toBe(false);
    expect(found({ tag: 'other' })).toBe(false);
  });

  it('finds a damaged report by its number, and by no vendor', () => {
    expect(found({ words: 'broken' }, damaged)).toBe(true);
    expect(found({ vendor: 'Acme Cloud' }, damaged)).toBe(false);
  });
});

it('tags are what stands between commas, each once', () => {
  expect(tagsOf(' tender, , aws ,tender')).toEqual(['tender', 'aws']);
});
