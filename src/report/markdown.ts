/** A report as Markdown, to paste into a file or a ticket. Page text is escaped: it cannot become markup, a link or an image. */
import { extentWords } from './extent-words';
import { label, REMARKS, type Say } from './labels';
import { address, plain } from './markdown-text';
import { dayWords, momentWords } from './moment';
import { pictureWords } from './picture-words';
import type { Report, ReportClaim, ReportFact } from './schema';

export function reportMarkdown(report: Report, say: Say): string {
  return [...head(report, say), ...report.claims.flatMap((claim) => section(claim, say)), ...foot(report, say)].join('\n');
}

const line = (name: string, value: string): string => `- ${plain(name)}: ${value}`;

function head({ page, profile, created, createdLocal, picture }: Report, say: Say): string[] {
  return [
    `# ${plain(label(say, 'heading', page.title || page.url))}`,
    '',
    line(label(say, 'address'), address(page.url)),
    line(label(say, 'read'), plain(momentWords(page.read, say))),
    ...(page.reading ? [line(label(say, 'reading'), plain(extentWords(page.reading, say)))] : []),
    line(label(say, 'created'), plain(label(say, 'moment', createdLocal, created))),
    line(label(say, 'text_hash'), page.textHash ?? plain(label(say, 'no_text_hash'))),
    ...(picture ? [line(label(say, 'picture'), `${plain(pictureWords(page.url, picture, say))}, SHA-256 ${picture.hash}`)] : []),
    line(label(say, 'vendor'), plain(profile.name)),
    line(label(say, 'control'), plain(profile.classes.map(({ name }) => name.text).join('; '))),
    '',
  ];
}

function section({ quote, context, link, typeName, verdict, about }: ReportClaim, say: Say): string[] {
  const answersAbout = verdict.proof.subject?.answers?.host;
  return [
    `## ${plain(verdict.name.text)}: ${plain(quote)}`,
    '',
    `> ${plain(context)}`,
    '',
    line(label(say, 'type'), plain(typeName.text)),
    line(label(say, 'place'), address(link)),
    line(label(say, 'because'), plain(verdict.because.text)),
    ...(about ? [`- ${plain(label(say, 'said_about_vendor', about))}`] : []),
    ...(answersAbout ? [`- ${plain(label(say, 'own_answers', answersAbout))}`] : []),
    ...verdict.outOfDate.map(({ what, since }) =>
      line(label(say, 'out_of_date'), plain(`${what.text}, ${dayWords(since, say)}`)),
    ),
    ...verdict.proof.rules.map((rule) => line(label(say, 'rule'), plain(`${rule.citation} (${dayWords(rule.asOf, say)})`))),
    ...verdict.proof.facts.map((fact) => line(fact.about.text, factLine(fact, say))),
    ...(verdict.reply ? [line(label(say, 'reply'), plain(verdict.reply.text))] : []),
    line(label(say, 'question'), plain(verdict.question.text)),
    '',
  ];
}

function factLine({ words, source, asOf, origin }: ReportFact, say: Say): string {
  const from = source ? address(source.url) : plain(label(say, origin === 'user' ? 'own_answer' : 'no_source'));
  return `${plain(`${words.text} (${asOf ? dayWords(asOf, say) : label(say, 'undated')})`)}, ${from}`;
}

const foot = ({ data, tool, note }: Report, say: Say): string[] => [
  ...(note ? [`## ${plain(label(say, 'remarks'))}`, '', plain(note), ''] : []),
  ...REMARKS.map((remark) => `- ${plain(label(say, remark))}`),
  line(label(say, 'data'), plain(`${data.version}, ${dayWords(data.date, say)}; ${tool.name} ${tool.version}`)),
  '',
];
