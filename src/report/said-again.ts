/**
 * A report's facts in another language. A fact is said again only where its stored words are what its value says in the report's
 * own language; anything else, such as a fact in the words of an older version, stays as it was stored.
 */
import { nameOf } from '../verdict/name';
import { askedAbout, publishedFacts } from './asked';
import { factWords } from './fact-words';
import type { Say } from './labels';
import type { Report, ReportClaim, ReportFact } from './schema';

export interface SaidAgain {
  report: Report;
  /** A fact that a letter names stays in the report's language. */
  left: boolean;
}

/** @param own says messages in the report's language; undefined where there are no texts in it. */
export function saidAgain(report: Report, own: Say | undefined, other: Say): SaidAgain {
  const left = new Set<ReportFact>();
  const factAgain = (fact: ReportFact): ReportFact => {
    const spoken = own && isSaidBy(fact, own) ? said(fact, other) : undefined;
    if (spoken) return { ...fact, about: withText(fact.about, spoken.about), words: withText(fact.words, spoken.words) };
    left.add(fact);
    return fact;
  };
  const claims = report.claims.map((claim) => withFacts(claim, claim.verdict.proof.facts.map(factAgain)));
  const again = { ...report, claims };
  return { report: again, left: publishedFacts(askedAbout(again)).some((fact) => left.has(fact)) };
}

function isSaidBy(fact: ReportFact, say: Say): boolean {
  const spoken = said(fact, say);
  return spoken?.about === fact.about.text && spoken.words === fact.words.text;
}

const withText = <S extends { text: string }>(said: S, text: string): S => ({ ...said, text });

const withFacts = (claim: ReportClaim, facts: ReportFact[]): ReportClaim => ({
  ...claim,
  verdict: { ...claim.verdict, proof: { ...claim.verdict.proof, facts } },
});

/** Nothing where the value is not of its key's kind: a report from a file may hold any value under any key. */
function said(fact: ReportFact, say: Say): Record<'about' | 'words', string> | undefined {
  try {
    return { about: say(nameOf(fact.key)), words: say(factWords(fact)) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
