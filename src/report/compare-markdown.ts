/** A comparison as Markdown tables. Every text is escaped: it cannot become markup, a link or another column. */
import type { Comparison, Entry } from './comparison';
import { label, named, REMARKS, type Say } from './labels';
import { madeWith } from './made-with';
import { address, plain } from './markdown-text';
import { dayWords, momentWords } from './moment';

export function comparisonMarkdown(comparison: Comparison, say: Say): string {
  const { title, parties, sections, sources, data, tool, created } = comparison;
  const head = ['', ...parties.map(({ name, by }) => plain([name, by].filter(Boolean).join(', ')))];
  return [
    `# ${plain(title)}`,
    '',
    ...sections.flatMap(({ title: heading, rows }) => [
      `## ${plain(heading)}`,
      '',
      tableLine(head),
      tableLine(head.map(() => '---')),
      ...rows.map((row) =>
        tableLine([
          [plain(row.head), ...row.sources.map(cited)].join(' '),
          ...row.cells.map((entries) => entries.map((entry) => entryText(entry, say)).join(' · ')),
        ]),
      ),
      '',
    ]),
    `## ${plain(say({ key: 'compare_sources' }))}`,
    '',
    ...sources.map(
      (source, index) =>
        `${index + 1}. ${plain(`${source.title}, ${source.publisher}, ${dayWords(source.seen, say)}`)} ${address(source.url)}`,
    ),
    '',
    ...REMARKS.map((remark) => `- ${plain(label(say, remark))}`),
    `- ${plain(named(say, label(say, 'created')))} ${plain(momentWords(created, say))}`,
    `- ${plain(named(say, label(say, 'data')))} ${plain(madeWith({ data, tool }, say))}`,
    '',
  ].join('\n');
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const entryText = ({ text, why, dated, notes, sources }: Entry, say: Say): string =>
  [
    ...(why === undefined ? [text] : [named(say, text), why]).map(plain),
    `(${plain(dated)})`,
    ...notes.map(plain),
    ...sources.map(cited),
  ].join(' ');

const cited = (number: number): string => `\\[${number}\\]`;
