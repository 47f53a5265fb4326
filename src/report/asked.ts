/**
 * What a letter and a complaint have in common: the statements with a question for each, and what published sources say. No verdict
 * is named; what has no source, and what the reporter answered, is left out.
 */
import type { MessageRef, Param } from '../rules/rule';
import type { Say } from './labels';
import { oneSpace, visibleControls } from './markup';
import type { Report, ReportClaim, ReportFact, Said } from './schema';

type SourcedFact = ReportFact & { source: NonNullable<ReportFact['source']> };

export type Words = (name: string, ...params: Param[]) => string;

export const letterWords =
  (say: Say): Words =>
  (name, ...params) =>
    say({ key: `letter_${name}`, params });

/** What the known facts bear out needs no question. */
export const askedAbout = ({ claims }: Report): ReportClaim[] => claims.filter(({ verdict }) => verdict.value !== 'supported');

/** A paragraph a question, in the words of the letter or of the one who asks, below the statements it is put to; each is there once. */
export function statements(asked: readonly ReportClaim[], say: Say, asking: Words = letterWords(say)): string[] {
  const words = letterWords(say);
  const pairs = asked.map(({ quote, verdict }) => ({ quote: oneLine(quote), question: questionOf(verdict.question, say) }));
  const questions = [...new Set(pairs.map(({ question }) => question))];
  const quotes = questions.map((asks) => [...new Set(pairs.flatMap(({ quote, question }) => (question === asks ? quote : [])))]);
  return questions.map((question, index) => {
    const before = quotes.slice(0, index).flat().length;
    const own = quotes[index] ?? [];
    return [...own.map((quote, at) => words('statement', String(before + at + 1), quote)), asking('question', question)].join(
      '\n',
    );
  });
}

export const publishedFacts = (claims: readonly ReportClaim[]): SourcedFact[] =>
  claims.flatMap(({ verdict }) => verdict.proof.facts).filter(isPublished);

/** Each fact once, however many statements it bears on; undefined where there is none. */
export function known(asked: readonly ReportClaim[], say: Say): string | undefined {
  const words = letterWords(say);
  const lines = new Set(publishedFacts(asked).map((fact) => factLine(fact, words)));
  return lines.size === 0 ? undefined : [words('known'), ...lines].join('\n');
}

const isPublished = (fact: ReportFact): fact is SourcedFact => fact.source !== undefined && fact.origin !== 'user';

/** Undated facts are dated by the day on which their source was read. */
const factLine = ({ about, words: value, asOf, outOfDateSince: old, source }: SourcedFact, words: Words): string =>
  words(
    old === undefined ? 'fact' : 'fact_old',
    ...[about.text, value.text].map(oneLine),
    { date: oneLine(asOf ?? source.seen) },
    ...(old === undefined ? [] : [{ date: oneLine(old) }]),
    ...[source.title, source.url].map(oneLine),
  );

/** A question has no placeholders, so it can be asked in the reader's language whatever the report's. */
function questionOf({ key, text }: Said, say: Say): string {
  const message: MessageRef = { key };
  const spoken = /^question_[a-z_]+$/.test(key) ? say(message) : key;
  return spoken === key ? oneLine(text) : spoken;
}

/** Whom the page's statements are about, where somebody else makes them. */
export const spokenAbout = ({ claims, speaker, profile }: Report): string | undefined =>
  claims.find(({ about }) => about !== undefined)?.about ?? (speaker.saidAbout ? profile.name : undefined);

/** Whatever a page or a file holds stays in its line, and shows what would turn its direction. */
export const oneLine = (text: string): string => oneSpace(visibleControls(text)).trim();

/** What is there, as plain text. */
export const textOf = (paragraphs: readonly (string | undefined)[]): string =>
  `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
