/** Whether the service runs cut off, and how that is known. A promise in marketing alone proves nothing. */
import type { Case } from './case';
import type { FactState } from './facts-table';

const STATES = {
  'air-gapped': 'tested',
  tested: 'tested',
  documented: 'documented',
  claimed: 'only-claimed',
  none: 'nothing-known',
  'live-dependency': 'live-dependency',
} as const;

export function isolationState({ profile }: Case): FactState<'isolation'> {
  const { disconnect } = profile.facts;
  return { state: disconnect ? STATES[disconnect.value] : 'nothing-known', facts: [disconnect] };
}
