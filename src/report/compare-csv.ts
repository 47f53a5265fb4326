/** A comparison as a table for a spreadsheet: RFC 4180, a criterion a row, a party a column, the sources by number below. */
import type { Comparison, Entry } from './comparison';
import { csvRow } from './csv-row';
import { named, type Say } from './labels';

export function comparisonCsv({ parties, sections, sources, created, data }: Comparison, say: Say): string {
  const lines = [
    ['section', 'criterion', ...parties.map(({ name, by }) => [name, by].filter(Boolean).join('\n'))],
    ...sections.flatMap(({ title, rows }) =>
      rows.map(({ head, sources: grounds, cells }) => [
        title,
        [head, ...grounds.map(cited)].join(' '),
        ...cells.map((entries) => entries.map((entry) => entryText(entry, say)).join('\n')),
      ]),
    ),
    [],
    ['source', 'title', 'publisher', 'url', 'seen'],
    ...sources.map(({ title, publisher, url, seen }, index) => [String(index + 1), title, publisher, url, seen]),
    [],
    ['created', created],
    ['data_version', data.version, data.date],
  ];
  return lines.map((line) => `${csvRow(line)}\r\n`).join('');
}

const entryText = ({ text, why, dated, notes, sources }: Entry, say: Say): string =>
  [...(why === undefined ? [text] : [named(say, text), why]), `(${dated})`, ...notes, ...sources.map(cited)].join(' ');

const cited = (number: number): string => `[${number}]`;
