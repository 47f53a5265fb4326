import type { ClaimDetail, ClaimType } from './claim';
import type { Concept } from './concept';
import { find, type Match, type Pattern } from './pattern';
import { Pause, type Reading } from './reading';

/** One way of making a claim of a type. All conditions must hold. */
export interface Rule {
  pattern: Pattern;
  /** One of these stands somewhere in the segment. */
  needs?: readonly Concept[];
  /** None of these stands inside the match or touching it. */
  unless?: readonly Concept[];
  when?: (match: Match, reading: Reading) => boolean;
  detail?: (match: Match, reading: Reading) => ClaimDetail;
  /** The wording itself promises less than the whole. */
  hedged?: true;
}

export interface Grammar {
  type: ClaimType;
  rules: readonly Rule[];
}

/** A claim by its words alone, before anyone asks who speaks and how. `from` and `to` are words, both included. */
export interface Candidate {
  type: ClaimType;
  from: number;
  to: number;
  detail: ClaimDetail;
  hedged: boolean;
}

/** Words that belong to the claim they lead into. */
const LEAD: readonly Concept[] = ['ONLY', 'TOTAL', 'HUNDRED', 'ALL', 'NO', 'NEVER', 'NOT', 'NO_ONE', 'NOT_EVEN_WE', 'ONLY_YOU'];

function holds(rule: Rule, match: Match, reading: Reading): boolean {
  if (rule.needs && !reading.has(...rule.needs)) return false;
  if (rule.unless && reading.within(match.from - 1, match.to + 1, ...rule.unless)) return false;
  return rule.when?.(match, reading) ?? true;
}

function candidate(type: ClaimType, rule: Rule, match: Match, reading: Reading): Candidate {
  let { from } = match;
  while (from > 0 && reading.words[from]?.pause === 0 && reading.within(from - 1, from - 1, ...LEAD)) from--;
  return { type, from, to: match.to, detail: rule.detail?.(match, reading) ?? {}, hedged: rule.hedged ?? false };
}

/** The claim without a verb at its end that only carries the sentence on, and what stands unknown before it: "Our cloud (OC) is". */
function trimmed(claim: Candidate, reading: Reading): Candidate {
  if (!reading.within(claim.to, claim.to, 'COPULA', 'HEDGE') || reading.within(claim.to, claim.to, ...SOLD)) return claim;
  const known = [...reading.hits()].filter(({ from, to, concept }) => from >= claim.from && to < claim.to && concept !== 'STOP');
  const to = Math.max(...known.map((hit) => hit.to));
  return known.some(({ concept }) => concept === 'SOVEREIGN' || concept === 'SOVEREIGNTY') ? { ...claim, to } : claim;
}

/** What is sold may be named by several nouns in a row: "sovereign cloud infrastructure". */
const SOLD: readonly Concept[] = ['THING', 'ENVIRONMENT', 'SERVER', 'TECHNOLOGY', 'HOST'];

function rounded(claim: Candidate, reading: Reading): Candidate {
  let { to } = claim;
  const goesOn = (index: number) => reading.words[index]?.pause === Pause.None && reading.within(index, index, ...SOLD);
  while (reading.within(to, to, ...SOLD) && goesOn(to + 1)) to++;
  return { ...claim, to };
}

/** What two overlapping matches say together: the earlier rule of a grammar is the more telling one. */
function unite(a: Candidate, b: Candidate): Candidate {
  return {
    type: a.type,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    detail: { ...b.detail, ...a.detail },
    hedged: a.hedged || b.hedged,
  };
}

/** Matches of one type that overlap or touch are one claim. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const next of candidates) {
    const touching = merged.filter((other) => other.from <= next.to + 1 && next.from <= other.to + 1);
    const rest = merged.filter((other) => !touching.includes(other));
    merged.splice(
      0,
      merged.length,
      ...rest,
      touching.reduce((sum, other) => unite(other, sum), next),
    );
  }
  return merged;
}

/** The candidates of one type in a reading, in the order of the text. */
export function candidatesOf({ type, rules }: Grammar, reading: Reading): Candidate[] {
  const found = rules.flatMap((rule) =>
    find(reading, rule.pattern)
      .filter((match) => holds(rule, match, reading))
      .map((match) => candidate(type, rule, match, reading)),
  );
  const claims = merge(found).map((claim) => (type === 'label' ? rounded(trimmed(claim, reading), reading) : claim));
  return claims.sort((a, b) => a.from - b.from);
}
