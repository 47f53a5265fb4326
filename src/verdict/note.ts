/** What goes with a verdict: what the table said before a later step, limits of a supported value, and the axes it does not touch. */

import type { MessageRef, Param } from '../rules/rule';
import type { ControlClass, Profile } from '../vendors/profile';
import { actorOf, platform } from './actor';
import type { Decision } from './decide';
import { finalValue } from './steps';

const has = ({ classes }: Profile, ...wanted: readonly ControlClass[]): boolean =>
  classes.some((finding) => wanted.includes(finding.class));

const note = (key: string, ...params: readonly Param[]): MessageRef => ({ key: `note_${key}`, params });

type Notes = (decision: Decision) => readonly MessageRef[];

const earlierSteps: Notes = ({ steps }) => steps.slice(0, -1).map(({ why }) => why);

/** Location does not decide US reach, nor do the people who operate, while the control or the infrastructure is American. */
const usReach: Notes = ({ row, steps, of: { profile } }) => {
  if (finalValue(steps) !== 'supported' || !has(profile, 'us-controlled', 'us-hosted')) return [];
  const decisive: ControlClass = has(profile, 'us-controlled') ? 'us-controlled' : 'us-hosted';
  const { name } = actorOf(profile, decisive);
  if (row.startsWith('residency')) return [note('location', name)];
  if (row === 'operations') return [note('operations', name)];
  return row.startsWith('keys') ? [note('keys')] : [];
};

/** Beside a finding that supports immunity: what it did not examine. */
const besideFinding: Notes = ({ row, finding, of: { profile } }) => {
  if (row !== 'immunity' || finding === undefined) return [];
  const { name } = platform(profile);
  return [
    ...(profile.presence.length > 0 ? [note('presence')] : []),
    ...(has(profile, 'us-technology') ? [note('technology', name)] : []),
  ];
};

const tenderResult: Notes = ({ row, of: { profile } }) => {
  const [result] = profile.results;
  if (row !== 'label' || result === undefined) return [];
  return [note(`result_${result.value.levelBasis.replace('-', '_')}`, result.value.level, result.value.consortium)];
};

/** A certificate says what its scope says. */
const scope: Notes = ({ row, outcome, steps }) => {
  if (row !== 'certification' || finalValue(steps) !== 'supported') return [];
  return outcome.rules.includes('it.acn') ? [note('acn_scope')] : outcome.rules.includes('eu.csf') ? [note('seal_offer')] : [];
};

const absoluteReach: Notes = ({ row, of: { claim } }) =>
  row === 'immunity' && claim.strength === 'absolute' ? [note('no_absolute')] : [];

const NOTES: readonly Notes[] = [earlierSteps, usReach, besideFinding, tenderResult, scope, absoluteReach];

export const notesFor = (decision: Decision): MessageRef[] => NOTES.flatMap((notes) => notes(decision));
