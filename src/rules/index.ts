/** The rules, and what they find for one profile on one day. */
import { acn } from './eu/acn';
import { c3a } from './eu/c3a';
import { c5 } from './eu/c5';
import { cada } from './eu/cada';
import { cispe } from './eu/cispe';
import { csf } from './eu/csf';
import { dataAct } from './eu/data-act';
import { dora } from './eu/dora';
import { ens } from './eu/ens';
import { eucs } from './eu/eucs';
import { frPolicy } from './eu/fr-policy';
import { gaiaX } from './eu/gaia-x';
import { gdprTransfers } from './eu/gdpr-transfers';
import { mcad } from './eu/mcad';
import { nis2 } from './eu/nis2';
import { nlPolicy } from './eu/nl-policy';
import { secnumcloud } from './eu/secnumcloud';
import { securitySchemes } from './eu/security-schemes';
import { ucpd } from './eu/ucpd';
import { zendis } from './eu/zendis';
import type { Ceiling, Exposure, Rule, RuleFacts } from './rule';
import { assistance } from './us/assistance';
import { cloudAct } from './us/cloud-act';
import { dpf } from './us/dpf';
import { eo12333 } from './us/eo-12333';
import { exportControls } from './us/export-controls';
import { fisa702 } from './us/fisa-702';
import { fisaTitleI } from './us/fisa-title-i';
import { nsl } from './us/nsl';
import { presenceNexus } from './us/presence-nexus';
import { sanctions } from './us/sanctions';
import { subpoena } from './us/subpoena';
import { technology } from './us/technology';

export const RULES: readonly Rule[] = [
  cloudAct,
  fisa702,
  fisaTitleI,
  eo12333,
  nsl,
  subpoena,
  presenceNexus,
  dpf,
  sanctions,
  exportControls,
  technology,
  assistance,
  csf,
  cada,
  eucs,
  secnumcloud,
  c5,
  c3a,
  zendis,
  gaiaX,
  cispe,
  acn,
  ens,
  securitySchemes,
  nlPolicy,
  frPolicy,
  gdprTransfers,
  dataAct,
  nis2,
  dora,
  ucpd,
  mcad,
];

/** One finding of every exposure rule, in the order of the list. `on` is an ISO date. */
export const exposures = (facts: RuleFacts, on: string): Exposure[] =>
  RULES.flatMap((rule) => (rule.kind === 'exposure' ? [rule.evaluate(facts, on)] : []));

/** What every ceiling rule leaves as the highest level, in the order of the list. */
export const ceilings = (facts: RuleFacts, on: string): Ceiling[] =>
  RULES.flatMap((rule) => (rule.kind === 'ceiling' ? rule.evaluate(facts, on) : []));

/** Throws for an id that no rule has: a verdict must not cite what does not exist. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule "${id}"`);
  return rule;
}

export const rulesNamed = (ids: readonly string[]): Rule[] => ids.map(ruleNamed);
