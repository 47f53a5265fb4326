/** A drift as Markdown. Page text is escaped: it cannot become markup, a link or an image. */
import type { Drift, DriftChange } from './drift-schema';
import { causeWords, kindMeaning, kindName, limitWords, seenOn, textWords, unchangedWords, wordings } from './drift-words';
import { label, REMARKS, type Say } from './labels';
import { address, plain } from './markdown-text';
import { dayWords, momentWords } from './moment';

export function driftMarkdown(drift: Drift, say: Say): string {
  const { before, after, url, data, tool } = { ...drift, data: drift.after.data };
  const notes = [textWords(drift, say), unchangedWords(drift, say), ...limitWords(drift, say)];
  return [
    `# ${plain(say({ key: 'drift_heading', params: [after.title || url] }))}`,
    '',
    `- ${plain(label(say, 'address'))}: ${address(url)}`,
    ...([before, after] as const).map((side, index) => `- ${readingLine(side, index === 0 ? 'before' : 'after', say)}`),
    ...notes.flatMap((note) => (note === undefined ? [] : [`- ${plain(note)}`])),
    '',
    ...drift.changes.flatMap((change) => section(change, drift, say)),
    ...REMARKS.map((remark) => `- ${plain(label(say, remark))}`),
    `- ${plain(label(say, 'data'))}: ${plain(`${data.version}, ${dayWords(data.date, say)}; ${tool.name} ${tool.version}`)}`,
    '',
  ].join('\n');
}

const readingLine = ({ read, report, textHash, data }: Drift['before'], when: 'before' | 'after', say: Say): string =>
  [
    `${plain(say({ key: `drift_${when}` }))}: ${plain(momentWords(read, say))}`,
    ...(report ? [report] : []),
    ...(textHash ? [`SHA-256 ${textHash}`] : []),
    plain(data.version),
  ].join(', ');

function section(change: DriftChange, drift: Drift, say: Say): string[] {
  const causes = causeWords(change, say);
  return [
    `## ${plain(kindName(change.kind, say))}: ${plain((change.before ?? change.after)?.quote ?? '')}`,
    '',
    plain(kindMeaning(change.kind, say)),
    '',
    ...wordings(change, drift).flatMap(({ read, claim }) => [
      `- ${plain(seenOn(read, say))}: “${plain(claim.quote)}”, ${plain(claim.verdict.name.text)}\\. ${plain(claim.verdict.because.text)} ${address(claim.link)}`,
      `  > ${plain(claim.context)}`,
    ]),
    ...(causes ? [`- ${plain(causes)}`] : []),
    '',
  ];
}
