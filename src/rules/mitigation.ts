/** What lowers likelihood or content exposure without removing it: notes beside an exposure, its level stays. */
import { contentOutOfReach } from './classes';
import type { ExposureLevel, MessageRef, RuleFacts } from './rule';

/** Content the provider cannot read; account data, logs and ciphertext stay within reach. */
export const contentNotes = (facts: RuleFacts, level: ExposureLevel): MessageRef[] =>
  level !== 'not-shown' && level !== 'unknown' && contentOutOfReach(facts) ? [{ key: 'rule_note_content' }] : [];

/** A tested cut-off and a current source copy soften a stop of deliveries. */
export function continuityNotes({ facts: { disconnect, sourceEscrow } }: RuleFacts): MessageRef[] {
  const tested = disconnect && ['documented', 'tested', 'air-gapped'].includes(disconnect.value);
  return [
    ...(tested ? [{ key: 'rule_note_disconnect' }] : []),
    ...(sourceEscrow?.value === 'eu-copy-current' ? [{ key: 'rule_note_source_copy' }] : []),
  ];
}
