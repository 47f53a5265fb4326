/**
 * A complaint to a body that takes reports about statements to the market: facts, sources and questions, and a request to look at
 * them. It accuses nobody, names no verdict and draws no conclusion; the user signs, and nothing is sent.
 */
import { countriesOf } from '../places';
import type { Param } from '../rules/rule';
import { askedAbout, known, letterWords, oneLine, spokenAbout, statements, textOf, type Words } from './asked';
import { audienceOf, type Complainant, type ComplaintBody } from './complaint-bodies';
import { label, type Say } from './labels';
import { momentWords } from './moment';
import type { Report, ReportClaim } from './schema';

export interface Complaint {
  report: Report;
  who: Complainant;
  body: ComplaintBody;
}

/** What says nothing about sovereignty is a question to the vendor, and no matter for a complaint. */
export const complainedAbout = (report: Report): ReportClaim[] =>
  askedAbout(report).filter(({ verdict }) => verdict.value !== 'off-point');

/** Plain text in the language of `say`; the facts are in the report's, unless they were said again (`said-again.ts`). */
export function complaintText({ report, who, body }: Complaint, say: Say): string {
  const { page, profile, created } = report;
  const words: Words = (name, ...params) => say({ key: `complaint_${name}`, params });
  const letter = letterWords(say);
  const asked = complainedAbout(report);
  const vendor = oneLine(spokenAbout(report) ?? (profile.answersAbout ? '' : profile.name));
  return textOf([
    words('subject', oneLine(page.title || page.url)),
    words('to', body.body, { country: body.country }),
    letter('greeting'),
    words(`intro_${who.replaceAll('-', '_')}`, { date: page.read }, oneLine(page.url)),
    vendor === '' ? undefined : words(spokenAbout(report) ? 'about_elsewhere' : 'about', vendor),
    words('request', lawOf(who, body, words)),
    ...statements(asked, say, words),
    known(asked, say),
    evidence(report, words, say),
    words('close', { date: created }),
    letter('regards'),
    letter('signature'),
  ]);
}

/** A directive binds within the European Economic Area. */
function lawOf(who: Complainant, { instrument, country }: ComplaintBody, words: Words): Param {
  const directive = words(`directive_${audienceOf(who)}`);
  const isNamed = /\b20\d\d\/\d+\/E[CU]\b/.test(instrument);
  return countriesOf('EEA').includes(country) && !isNamed ? { list: [instrument, directive] } : instrument;
}

/** What lets the body check that the page said so; the rest is in the report, which the user can hand over. */
function evidence({ id, page, contentHash }: Report, words: Words, say: Say): string {
  const rows: [string, string | undefined][] = [
    [label(say, 'read'), momentWords(page.read, say)],
    [label(say, 'archive'), page.archive?.url],
    [label(say, 'text_hash'), page.textHash],
    [words('report_hash'), contentHash],
  ];
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [words('row', name, oneLine(value))]));
  return [words('evidence', id), ...lines].join('\n');
}
