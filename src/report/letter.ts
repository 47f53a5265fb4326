/**
 * A letter that asks a vendor what its statements rest on: the words, a question for each, and what published sources say. It
 * names no verdict and draws no conclusion; the user signs.
 */
import { askedAbout, known, letterWords, oneLine, spokenAbout, statements, textOf } from './asked';
import type { Say } from './labels';
import type { Report } from './schema';

/** Plain text in the language of `say`; the facts are in the report's, unless they were said again (`said-again.ts`). */
export function letterText(report: Report, say: Say): string {
  const { page, created } = report;
  const words = letterWords(say);
  const asked = askedAbout(report);
  const about = spokenAbout(report);
  return textOf([
    words('subject', oneLine(page.title || page.url)),
    words('greeting'),
    words('intro', { date: page.read }, oneLine(page.url)),
    about === undefined || about === '' ? undefined : words('about', oneLine(about)),
    ...statements(asked, say),
    known(asked, say),
    words('close'),
    words('remark', { date: created }),
    words('regards'),
    words('signature'),
  ]);
}
