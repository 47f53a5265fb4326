/** A drift as Markdown. Page text is escaped: it cannot become markup, a link or an image. */
import { contextOf } from './context';
import type { Drift, DriftChange } from './drift-schema';
import { causeWords, kindMeaning, kindName, limitWords, seenOn, textWords, unchangedWords, wordings } from './drift-words';
import { label, named, REMARKS, type Say } from './labels';
import { madeWith } from './made-with';
import { address, plain } from './markdown-text';
import { momentWords } from './moment';

export function driftMarkdown(drift: Drift, say: Say): string {
  const { before, after, url, data, tool } = { ...drift, data: drift.after.data };
  const notes = [textWords(drift, say), unchangedWords(drift, say), ...limitWords(drift, say)];
  return [
    `# ${plain(say({ key: 'drift_heading', params: [after.title || url] }))}`,
    '',
    `- ${plain(named(say, label(say, 'address')))} ${address(url)}`,
    ...([before, after] as const).map((side, index) => `- ${readingLine(side, index === 0 ? 'before' : 'after', say)}`),
    ...notes.flatMap((note) => (note === undefined ? [] : [`- ${plain(note)}`])),
    '',
    ...drift.changes.flatMap((change) => section(change, drift, say)),
    ...REMARKS.map((remark) => `- ${plain(label(say, remark))}`),
    `- ${plain(named(say, label(say, 'data')))} ${plain(madeWith({ data, tool }, say))}`,
    '',
  ].join('\n');
}

const readingLine = ({ read, report, textHash, data }: Drift['before'], when: 'before' | 'after', say: Say): string =>
  [
    `${plain(named(say, say({ key: `drift_${when}` })))} ${plain(momentWords(read, say))}`,
    ...(report ? [report] : []),
    ...(textHash ? [`SHA-256 ${textHash}`] : []),
    plain(data.version),
  ].join(', ');

function section(change: DriftChange, drift: Drift, say: Say): string[] {
  const causes = causeWords(change, say);
  return [
    `## ${plain(named(say, kindName(change.kind, say)))} ${plain((change.before ?? change.after)?.quote ?? '')}`,
    '',
    plain(kindMeaning(change.kind, say)),
    '',
    ...wordings(change, drift).flatMap(({ read, claim }) => [
      `- ${plain(named(say, seenOn(read, say)))} ${plain(say({ key: 'compare_claim', params: [claim.quote, claim.verdict.name.text] }))}\\. ${plain(claim.verdict.because.text)} ${address(claim.link)}`,
      ...(contextOf(claim) === undefined ? [] : [`  > ${plain(claim.context)}`]),
    ]),
    ...(causes ? [`- ${plain(causes)}`] : []),
    '',
  ];
}
