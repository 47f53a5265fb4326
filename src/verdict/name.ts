/** How a fact or a rule is called in a sentence: a message for each kind, chosen by its key or id. */
import type { MessageRef } from '../rules/rule';

/** The kinds of facts a profile holds, as the last part of a fact's key spells them. */
const FACT_KINDS = {
  seat: 'seat',
  operator: 'operator',
  controlledFrom: 'control',
  control: 'control',
  ownership: 'ownership',
  hosts: 'hosts',
  customerData: 'customer_data',
  metadata: 'metadata',
  telemetry: 'telemetry',
  operation: 'operation',
  support: 'support',
  administration: 'administration',
  keys: 'keys',
  plaintext: 'plaintext',
  suppliers: 'suppliers',
  disconnect: 'disconnect',
  sourceEscrow: 'source_escrow',
  transparencyReport: 'transparency_report',
  presence: 'presence',
  certification: 'certification',
  certifications: 'certification',
  results: 'result',
} as const;

const isKind = (part: string): part is keyof typeof FACT_KINDS => Object.hasOwn(FACT_KINDS, part);

/** @param what a fact's key (`offering.keys`, `ownership.a>b`) or a rule's id (`us.cloud-act`). */
export function nameOf(what: string): MessageRef {
  const kind = what.split('.').find(isKind);
  return { key: kind ? `verdict_fact_${FACT_KINDS[kind]}` : `rule_${what.replace(/[^a-z0-9]+/gi, '_')}_name` };
}
