import type { ClaimDetail, Scheme } from '../claim';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';

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
  const shield = named.some((hit) => hit.scheme === 'dpf') && reading.within(match.to, match.to + 8, 'SHIELD', 'FREE');
  return {
    ...(shield && { compliance: 'shield' as const }),
    schemes: [...new Set(named.flatMap((hit) => hit.scheme ?? []))],
    status: status(reading),
    ...(level !== undefined && { level }),
  };
}

/** Laws one complies with; nobody is certified for them. */
const LAWS: ReadonlySet<Scheme | undefined> = new Set<Scheme>(['nis2', 'dora']);

const names = ({ hits }: Match, of: ReadonlySet<Scheme | undefined>): boolean => hits.some((hit) => of.has(hit.scheme));

/** Schemes with levels; those that no one holds as a badge; those whose bare name is worn as a mark. */
const GRADED: ReadonlySet<Scheme | undefined> = new Set<Scheme>(['seal', 'gaia-x', 'acn', 'cada', 'c3a']);
const FRAMEWORKS: ReadonlySet<Scheme | undefined> = new Set<Scheme>(['seal', 'cada', 'eucs', 'dpf']);
const MARKS: ReadonlySet<Scheme | undefined> = new Set<Scheme>(['secnumcloud', 'hds']);
/** Bodies that grant schemes, and a law's baseline: "in line with the BSI" names no certificate. */
const BODIES = /^(BSI|ANSSI|NBV|BIO)$/;

const isGraded = (match: Match): boolean => names(match, GRADED);
const isMark = (match: Match): boolean => names(match, MARKS);
/** Beside a body that grants schemes, the scheme itself is named. */
const isNamed = (match: Match, reading: Reading): boolean =>
  isScheme(match) &&
  (!match.hits.some(({ scheme, from, to }) => scheme === 'other' && BODIES.test(reading.written(from, to))) ||
    reading.all('SCHEME').some(({ scheme, from }) => scheme !== 'other' && from >= match.from && from <= match.to + 2));
const isScheme = ({ hits }: Match): boolean => hits.some((hit) => hit.concept === 'SCHEME' && !LAWS.has(hit.scheme));

/** "This certification has been renewed ... with HDS 2.0": the sentence is about the certificate. */
const isLead = (match: Match, reading: Reading): boolean =>
  isScheme(match) && match.from <= 1 && reading.all('CERTIFIED').filter(({ to }) => to < match.to).length > 1;

/** "GAIA-X: this initiative ...": what follows the colon tells of the scheme, unless it says who holds it. */
const isStatement = (from: number, reading: Reading): boolean =>
  reading.words.length - from > 8 && !reading.has('CERTIFIED', 'WE', 'CUSTOMER');

/** Nothing but names of schemes and their numbers up to the next pause, as a badge or an answer has them. */
function isList(match: Match, reading: Reading): boolean {
  if (!isScheme(match) || names(match, FRAMEWORKS) || (reading.all('SCHEME')[0]?.from ?? 0) > 1) return false;
  const end = reading.words.findIndex(({ pause }, index) => index > match.to && pause === Pause.Colon);
  if (reading.has('NOTION') || (end >= 0 && isStatement(end, reading))) return false;
  const clause = end < 0 ? reading.words.length : end;
  const covered = reading.all('SCHEME').reduce((sum, hit) => (hit.to < clause ? sum + hit.to - hit.from + 1 : sum), 0);
  return clause - covered <= 3;
}

/** A scheme the vendor says it holds, belongs to, was rated by or works towards. */
export const certification: Grammar = {
  type: 'certification',
  rules: [
    { pattern: across(near(8, 'SCHEME', 'CERTIFIED'), Pause.Colon), when: isScheme, detail: schemes },
    { pattern: sequence(18, 'CERTIFIED', 'SCHEME'), when: isLead, detail: schemes },
    { pattern: near(4, 'SCHEME', 'MEMBER'), when: isScheme, detail: schemes },
    { pattern: near(5, 'SCHEME', 'RATED'), when: isGraded, detail: schemes },
    { pattern: near(2, 'SCHEME', ['ENVIRONMENT', 'THING', 'HUNDRED', 'HOST', 'SERVER']), when: isMark, detail: schemes },
    { pattern: across(near(6, 'SCHEME', 'PROGRESS'), Pause.Colon), when: isScheme, detail: schemes, hedged: true },
    { pattern: near(4, 'SCHEME', 'COMPLIANT'), when: isNamed, detail: schemes },
    { pattern: near(3, 'SCHEME', 'SUBJECT'), when: isMark, detail: schemes },
    { pattern: near(1, 'SCHEME'), when: isList, detail: schemes },
  ],
};
