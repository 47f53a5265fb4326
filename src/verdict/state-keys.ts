/** Who holds the keys, on the ladder of `law.md` 5.6: provider, inside the provider's service, outside it, at the client. */
import type { KeyCustody } from '../vendors/vendor';
import type { Case } from './case';
import type { FactState } from './facts-table';

const outside = ({ custody }: KeyCustody): boolean => custody === 'external' || custody === 'client-side';
const byDefault = ({ custody, mode }: KeyCustody): boolean => custody === 'client-side' && mode === 'default';

/** "Bring or hold your own key"; worded so that only the customer controls it, the key must be out of the provider's service. */
export function keysOptionState({ claim, profile }: Case): FactState<'keys-option'> {
  const { keys } = profile.facts;
  if (keys === undefined) return { state: 'nothing-known', facts: [] };
  const facts = [keys];
  if (keys.value.every(({ custody }) => custody === 'provider')) return { state: 'not-offered', facts };
  if (claim.detail.exclusive && !keys.value.some(outside)) return { state: 'inside-provider', facts };
  return { state: 'offered', facts, ...(keys.value.some(byDefault) ? { total: true } : {}) };
}

/** "We cannot read": only client-side encryption of everything by default says so. */
export function keysAsIsState({ profile }: Case): FactState<'keys-as-is'> {
  const { keys, plaintext } = profile.facts;
  if (keys === undefined) return { state: 'nothing-known', facts: [] };
  if (keys.value.some(byDefault) && plaintext?.value !== true) return { state: 'client-side', facts: [keys], total: true };
  if (keys.value.some(outside)) return { state: 'external-or-option', facts: [keys, plaintext] };
  return { state: 'inside-provider', facts: [keys] };
}
