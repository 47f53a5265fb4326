/**
 * A letter that asks a vendor what its statements rest on: the words, a question for each, and what published sources say. It
 * names no verdict and draws no conclusion; what has no source, and what the reporter answered, is not in it. The user signs.
 */
import type { MessageRef, Param } from '../rules/rule';
import type { Say } from './labels';
import { visibleControls } from './markup';
import type { Report, ReportClaim, ReportFact, Said } from './schema';

type SourcedFact = ReportFact & { source: NonNullable<ReportFact['source']> };

/** What the known facts bear out needs no question. */
export const askedAbout = ({ claims }: Report): ReportClaim[] => claims.filter(({ verdict }) => verdict.value !== 'supported');

/** Plain text in the language of `say`; a report said in another language keeps its facts in that one. */
export function letterText(report: Report, say: Say): string {
  const { page, created } = report;
  const asked = askedAbout(report);
  const words = (name: string, ...params: Param[]): string => say({ key: `letter_${name}`, params });
  const paragraphs = [
    words('subject', oneLine(page.title || page.url)),
    words('greeting'),
    words('intro', { date: page.read }, page.url),
    aboutOf(report, words),
    ...asked.map((claim, index) => statement(claim, index + 1, words, say)),
    known(asked, words),
    words('close'),
    words('remark', { date: created }),
    words('regards'),
    words('signature'),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
}

type Words = (name: string, ...params: Param[]) => string;

function aboutOf({ claims, speaker, profile }: Report, words: Words): string | undefined {
  const name = claims.find(({ about }) => about !== undefined)?.about ?? (speaker.saidAbout ? profile.name : undefined);
  return name && words('about', name);
}

const statement = ({ quote, verdict }: ReportClaim, number: number, words: Words, say: Say): string =>
  [words('statement', String(number), oneLine(quote)), words('question', questionOf(verdict.question, say))].join('\n');

/** Each fact once, however many statements it bears on. */
function known(claims: readonly ReportClaim[], words: Words): string | undefined {
  const facts = claims.flatMap(({ verdict }) => verdict.proof.facts).filter(isPublished);
  const lines = new Set(facts.map((fact) => factLine(fact, words)));
  return lines.size === 0 ? undefined : [words('known'), ...lines].join('\n');
}

const isPublished = (fact: ReportFact): fact is SourcedFact => fact.source !== undefined && fact.origin !== 'user';

/** Undated facts are dated by the day on which their source was read. */
const factLine = ({ about, words: value, asOf, source }: SourcedFact, words: Words): string =>
  words('fact', about.text, value.text, { date: asOf ?? source.seen }, source.title, source.url);

/** A question has no placeholders, so it can be asked in the reader's language whatever the report's. */
function questionOf({ key, text }: Said, say: Say): string {
  const message: MessageRef = { key };
  const spoken = /^question_[a-z_]+$/.test(key) ? say(message) : key;
  return spoken === key ? text : spoken;
}

const oneLine = (text: string): string => visibleControls(text).replace(/\s+/g, ' ').trim();
