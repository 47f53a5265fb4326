/** A report and the words for a text in a language of the reader's choice. */
import { language, say, valueText } from '../../background/text';
import type { Say } from '../../report/labels';
import { type SaidAgain, saidAgain } from '../../report/said-again';
import type { Report } from '../../report/schema';
import { localeOf, speechIn, speechOfBrowser } from '../../speech';

export interface Spoken extends SaidAgain {
  say: Say;
}

/** The interface's own. */
export const ownLocale = (): string => localeOf(language());

/** @param locale one of those there are texts in. */
export async function spokenIn(locale: string, report: Report): Promise<Spoken> {
  const chosen = locale === ownLocale() ? say : ((await speechIn(locale)) ?? say);
  if (primary(report.language) === primary(locale)) return { report, left: false, say: chosen };
  return { ...saidAgain(report, await speechOfBrowser(report.language), chosen), say: chosen };
}

const primary = (code: string): string => code.split(/[-_]/)[0] ?? code;

/** A language by its name in the interface's; the code itself where it is none. */
export const languageName = (code: string): string => valueText({ language: code });
