/** What goes with a verdict beside its steps: limits of a supported value, and the axes it does not touch. */

import type { MessageRef, Param } from '../rules/rule';
import type { ClassFinding, ControlClass, Profile } from '../vendors/profile';
import { actorOf, platform } from './actor';
import type { Decision } from './decide';
import { partyName } from './party-name';
import { finalValue } from './steps';

const find = ({ classes }: Profile, wanted: ControlClass): ClassFinding | undefined =>
  classes.find((finding) => finding.class === wanted);

const note = (key: string, ...params: readonly Param[]): MessageRef => ({ key: `note_${key}`, params });

type Notes = (decision: Decision) => readonly MessageRef[];

/** Location does not decide US reach, nor do the people who operate, while the control or the infrastructure is American. */
const usReach: Notes = ({ row, steps, of: { profile } }) => {
  const decisive = find(profile, 'us-controlled') ?? find(profile, 'us-hosted');
  if (finalValue(steps) !== 'supported' || decisive === undefined) return [];
  const name = partyName(actorOf(profile, decisive));
  if (row.startsWith('residency')) return [note('location', name)];
  if (row === 'operations') return [note('operations', name)];
  return row.startsWith('keys') ? [note('keys')] : [];
};

/** Beside a finding that supports immunity: what it did not examine. */
const besideFinding: Notes = ({ row, finding, of: { profile } }) => {
  if (row !== 'immunity' || finding === undefined) return [];
  const name = partyName(platform(profile));
  return [
    ...(profile.presence.length > 0 ? [note('presence')] : []),
    ...(find(profile, 'us-technology') ? [note('technology', name)] : []),
  ];
};

const tenderResult: Notes = ({ row, of: { profile } }) => {
  const [result] = profile.results;
  if (row !== 'label' || result === undefined) return [];
  return [note(`result_${result.value.levelBasis.replace('-', '_')}`, result.value.level, { list: result.value.consortium })];
};

/** A certificate says what its scope says. */
const scope: Notes = ({ row, outcome, steps }) => {
  if (row !== 'certification' || finalValue(steps) !== 'supported') return [];
  return outcome.rules.includes('it.acn') ? [note('acn_scope')] : outcome.rules.includes('eu.csf') ? [note('seal_offer')] : [];
};

const absoluteReach: Notes = ({ row, of: { claim } }) =>
  row === 'immunity' && claim.strength === 'absolute' ? [note('no_absolute')] : [];

const NOTES: readonly Notes[] = [usReach, besideFinding, tenderResult, scope, absoluteReach];

export const notesFor = (decision: Decision): MessageRef[] => NOTES.flatMap((notes) => notes(decision));
