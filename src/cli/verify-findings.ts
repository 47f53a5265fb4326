/** What a saved report says of the page as a whole: who speaks and who controls it, exposures and ceilings, derived again. */
import * as v from 'valibot';
import { reportedCeiling, reportedExposure, reportedProfile } from '../report/findings';
import type { MessageRef } from '../rules/rule';
import { answeredProfile, profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import type { Profile } from '../vendors/profile';
import { findingsFor } from '../verdict/findings';
import type { Say } from './check-result';
import { asJson, evenSpaces, firstDifference } from './first-difference';
import type { Grounds } from './verify-input';

/** What a report says beside its claims. */
export interface ReportedFindings {
  language: string;
  data: unknown;
  speaker: unknown;
  profile: unknown;
  exposures: unknown;
  ceilings: unknown;
}

export function profileOfSubject({ vendor, offering, answers }: Grounds['subject'], on: string): Profile {
  return answers
    ? answeredProfile(answers, bundledRegistry, on)
    : profileOf({ vendor, offering, by: 'none' }, bundledRegistry, on);
}

const speakerOf = v.looseObject({ vendor: v.nullable(v.string()), offering: v.nullable(v.string()) });
const ownAnswers = v.looseObject({ answersAbout: v.string() });

/**
 * The first field that does not follow; undefined when all of it does.
 * @param claims what the report's claims are derived from: their day, and the reporter's own answers.
 */
export function findingsDifference(given: ReportedFindings, claims: readonly Grounds[], say?: Say): string | undefined {
  const { language: _, data: __, speaker, ...parts } = given;
  const [first] = claims;
  if (!say) return 'language';
  if (!v.is(speakerOf, speaker)) return 'speaker';
  if (!first) return 'claims.0.verdict.proof.on';
  const answers = speaker.vendor === null ? claims.find(({ subject }) => subject.answers)?.subject.answers : undefined;
  if (!answers && v.is(ownAnswers, parts.profile)) return 'profile.answersAbout';
  const said = (message: MessageRef) => ({ key: message.key, text: say(message) });
  const { vendor, offering } = speaker;
  const { profile, exposures, ceilings } = findingsFor(profileOfSubject({ vendor, offering, answers }, first.on), first.on);
  const expected = {
    profile: reportedProfile(profile, said),
    exposures: exposures.map((exposure) => reportedExposure(exposure, said)),
    ceilings: ceilings.map((ceiling) => reportedCeiling(ceiling, said)),
  };
  return firstDifference(evenSpaces(asJson(expected)), evenSpaces(asJson(parts)));
}
