import type { ClaimDetail, Scheme } from '../claim';
import type { Match } from '../pattern';
import { across, near } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { isBadge } from './slots';

function status(reading: Reading): NonNullable<ClaimDetail['status']> {
  if (reading.has('PROGRESS')) return 'in-progress';
  if (reading.has('CERTIFIED')) return 'held';
  if (reading.has('MEMBER')) return 'member';
  if (reading.has('RATED')) return 'rated';
  return reading.has('COMPLIANT') ? 'aligned' : 'held';
}

const LEVEL = /\b(?:SEAL[- ]?\d|L\d|QC\d|Level \d)\b/i;

function schemes(match: Match, reading: Reading): ClaimDetail {
  const named = reading.all('SCHEME').filter((hit) => hit.from >= match.from - 8 && hit.to <= match.to + 8);
  const level = LEVEL.exec(reading.segment.text)?.[0];
  return {
    schemes: [...new Set(named.flatMap((hit) => hit.scheme ?? []))],
    status: status(reading),
    ...(level !== undefined && { level }),
  };
}

/** Laws one complies with; nobody is certified for them. */
const LAWS: ReadonlySet<Scheme | undefined> = new Set<Scheme>(['nis2', 'dora']);

const isScheme = ({ hits }: Match): boolean => hits.some((hit) => hit.concept === 'SCHEME' && !LAWS.has(hit.scheme));

/** Nothing but names of schemes and their numbers, as a badge has them. */
const isList = (match: Match, reading: Reading): boolean =>
  isScheme(match) && isBadge(reading, 8) && reading.words.length - match.hits.length <= 3 && match.from <= 1;

/** A scheme the vendor says it holds, belongs to, was rated by or works towards. */
export const certification: Grammar = {
  type: 'certification',
  rules: [
    { pattern: across(near(8, 'SCHEME', ['CERTIFIED', 'MEMBER', 'RATED']), Pause.Colon), when: isScheme, detail: schemes },
    { pattern: near(6, 'SCHEME', 'PROGRESS'), when: isScheme, detail: schemes, hedged: true },
    { pattern: near(4, 'SCHEME', 'COMPLIANT'), when: isScheme, detail: schemes },
    { pattern: near(1, 'SCHEME'), when: isList, detail: schemes },
  ],
};
