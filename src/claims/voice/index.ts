import type { SilenceReason } from '../claim';
import { advised, appealed, demanded, instructed, planned, required, statute, supposed } from './advice';
import { definition } from './definition';
import { name } from './name';
import { insufficient, negated, noProtection, notThere, unpromised, unprotected, withoutOwner } from './negation';
import { aside, counted, everywhere, imprint, menu, surroundings, teaser } from './place';
import { question } from './question';
import { expansion, explained, exposed, others, press, reached, reported } from './reported';
import { SENSES } from './sense';
import type { Situation, Voice } from './situation';

/** In this order: the first that holds names the reason. */
const VOICES: readonly Voice[] = [
  question,
  ...SENSES,
  name,
  reported,
  press,
  definition,
  unpromised,
  insufficient,
  negated,
  unprotected,
  noProtection,
  notThere,
  withoutOwner,
  demanded,
  required,
  appealed,
  supposed,
  advised,
  planned,
  statute,
  others,
  exposed,
  explained,
  reached,
  expansion,
  aside,
  everywhere,
  counted,
  imprint,
  surroundings,
  teaser,
  instructed,
  menu,
];

/** Why a candidate is no claim of the page's own, or undefined when it is one. */
export function silenceOf(situation: Situation): SilenceReason | undefined {
  const { type } = situation.candidate;
  return VOICES.find((voice) => (!voice.types || voice.types.includes(type)) && voice.holds(situation))?.reason;
}
