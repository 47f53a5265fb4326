import type { Concept } from './concept';

/** Every pattern needs one of these, a place or a scheme: the rarest words of each. */
export const GATE_CONCEPTS = [
  'SOVEREIGN',
  'SOVEREIGNTY',
  'LAW_US',
  'US',
  'FOREIGN',
  'AUTHORITY',
  'BIGTECH',
  'KEY',
  'BYOK',
  'ZERO',
  'NOT_EVEN_WE',
  'ONLY_YOU',
  'AIRGAP',
  'ISOLATED',
  'GDPR',
  'SCHREMS',
  'OPEN_SOURCE',
  'PROPRIETARY',
  'REPORT',
] as const satisfies readonly Exclude<Concept, 'PLACE' | 'DEMONYM' | 'SCHEME'>[];
