import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { near } from '../pattern';
import type { Reading } from '../reading';
import type { Grammar } from '../rule';

function status(reading: Reading): ClaimDetail['status'] {
  if (reading.has('PROGRESS')) return 'in-progress';
  if (reading.has('MEMBER')) return 'member';
  return reading.has('RATED') && !reading.has('CERTIFIED') ? 'rated' : 'held';
}

const LEVEL = /\b(?:SEAL[- ]?\d|L\d|QC\d|Level \d)\b/i;

function schemes(match: Match, reading: Reading): ClaimDetail {
  const named = reading.all('SCHEME').filter((hit) => hit.from >= match.from - 8 && hit.to <= match.to + 8);
  const level = LEVEL.exec(reading.segment.text)?.[0];
  return {
    schemes: [...new Set(named.flatMap((hit) => hit.scheme ?? []))],
    status: status(reading) ?? 'held',
    ...(level !== undefined && { level }),
  };
}

/** A scheme the vendor says it holds, belongs to, was rated by or works towards. */
export const certification: Grammar = {
  type: 'certification',
  rules: [
    { pattern: near(8, 'SCHEME', ['CERTIFIED', 'MEMBER', 'RATED']), detail: schemes },
    { pattern: near(6, 'SCHEME', 'PROGRESS'), detail: schemes, hedged: true },
  ],
};
