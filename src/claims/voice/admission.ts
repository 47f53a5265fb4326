import type { ClaimType } from '../claim';
import { across, find, near, type Pattern } from '../pattern';
import { Pause, type Reading } from '../reading';

/** An admission against interest, in words. */
export interface Admission {
  type: ClaimType;
  from: number;
  to: number;
}

interface AdmissionRule {
  type: ClaimType;
  pattern: Pattern;
  when?: (reading: Reading) => boolean;
}

const affirms = (reading: Reading): boolean => !reading.has('NO', 'NOT', 'NEVER', 'NO_ONE', 'FREE');

/** Each names its own speaker: an admission is made by "we", or it is a report. */
const RULES: readonly AdmissionRule[] = [
  { type: 'immunity', pattern: near(14, 'CANNOT_PROMISE', ['AUTHORITY', 'LAW_US', 'US', 'FOREIGN', 'LAW']) },
  { type: 'residency', pattern: near(14, 'CANNOT_PROMISE', ['PLACE', 'SERVER', 'OUTSIDE', 'TRANSFER']) },
  { type: 'label', pattern: near(14, 'CANNOT_PROMISE', ['SOVEREIGNTY', 'SOVEREIGN']) },
  { type: 'immunity', pattern: across(near(8, ['SUBJECT', 'UNDER'], ['LAW_US', 'US']), Pause.None), when: affirms },
  { type: 'operations', pattern: near(8, ['STAFF', 'SUPPORT'], 'OUTSIDE', ['PLACE', 'DEMONYM']), when: affirms },
  { type: 'operations', pattern: near(4, 'STAFF', 'FOREIGN'), when: affirms },
  { type: 'immunity', pattern: near(10, 'WE', 'COMPEL', ['AUTHORITY', 'US', 'LAW_US']), when: affirms },
  { type: 'certification', pattern: near(8, 'NOT', ['CERTIFIED', 'HOLD'], 'SCHEME') },
  { type: 'residency', pattern: near(10, ['TRANSFER', 'LEAVE', 'HOST'], 'OUTSIDE', ['PLACE', 'DEMONYM']), when: affirms },
];

/** What the vendor admits of itself in a reading; at most one. */
export function admissionOf(reading: Reading): Admission | undefined {
  if (!reading.has('WE') || reading.segment.question || reading.has('OTHERS', 'UNLIKE', 'SAID')) return undefined;
  for (const { type, pattern, when } of RULES) {
    const [match] = find(reading, pattern);
    if (match && (when?.(reading) ?? true)) return { type, from: match.from, to: match.to };
  }
  return undefined;
}
