/** A report as Markdown, to paste into a file or a ticket. Page text is escaped: it cannot become markup, a link or an image. */
import { ageWords } from './age-words';
import { contextOf } from './context';
import { extentWords } from './extent-words';
import { label, named, REMARKS, type Say } from './labels';
import { madeWith } from './made-with';
import { address, plain } from './markdown-text';
import { dayWords, momentWords } from './moment';
import { pictureWords } from './picture-words';
import type { Report, ReportClaim, ReportFact } from './schema';

export function reportMarkdown(report: Report, say: Say): string {
  return [...head(report, say), ...report.claims.flatMap((claim) => section(claim, say)), ...foot(report, say)].join('\n');
}

/** A label with its value. */
const line = (say: Say, name: string, value: string): string => `- ${plain(named(say, name))} ${value}`;

function head({ page, profile, created, createdLocal, picture }: Report, say: Say): string[] {
  return [
    `# ${plain(label(say, 'heading', page.title || page.url))}`,
    '',
    line(say, label(say, 'address'), address(page.url)),
    line(say, label(say, 'read'), plain(momentWords(page.read, say))),
    ...(page.reading ? [line(say, label(say, 'reading'), plain(extentWords(page.reading, say)))] : []),
    line(say, label(say, 'created'), plain(label(say, 'moment', createdLocal, created))),
    line(say, label(say, 'text_hash'), page.textHash ?? plain(label(say, 'no_text_hash'))),
    ...(picture
      ? [line(say, label(say, 'picture'), `${plain(pictureWords(page.url, picture, say))}, SHA-256 ${picture.hash}`)]
      : []),
    line(say, label(say, 'vendor'), plain(profile.name)),
    line(
      say,
      label(say, 'control'),
      plain(say({ key: 'fact_listed', params: [{ list: profile.classes.map(({ name }) => name.text) }] })),
    ),
    '',
  ];
}

function section(claim: ReportClaim, say: Say): string[] {
  const { quote, link, typeName, verdict, about } = claim;
  const context = contextOf(claim);
  const answersAbout = verdict.proof.subject?.answers?.host;
  return [
    `## ${plain(named(say, verdict.name.text))} ${plain(quote)}`,
    '',
    ...(context === undefined ? [] : [`> ${plain(context)}`, '']),
    line(say, label(say, 'type'), plain(typeName.text)),
    line(say, label(say, 'place'), address(link)),
    line(say, label(say, 'because'), plain(verdict.because.text)),
    ...(about ? [`- ${plain(label(say, 'said_about_vendor', about))}`] : []),
    ...(answersAbout ? [`- ${plain(label(say, 'own_answers', answersAbout))}`] : []),
    ...ageWords(verdict.outOfDate, say).map((words) => `- ${plain(words)}`),
    ...verdict.proof.rules.map((rule) => line(say, label(say, 'rule'), plain(`${rule.citation} (${dayWords(rule.asOf, say)})`))),
    ...verdict.proof.facts.map((fact) => line(say, fact.about.text, factLine(fact, say))),
    ...(verdict.reply ? [line(say, label(say, 'reply'), plain(verdict.reply.text))] : []),
    line(say, label(say, 'question'), plain(verdict.question.text)),
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
  line(say, label(say, 'data'), plain(madeWith({ data, tool }, say))),
  '',
];
