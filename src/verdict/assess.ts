/** A page as it was read in; speaker, exposures, ceilings and a verdict for each claim out. Called by the background and the command line. */
import type { HostAnswers } from '../vendors/answers';
import { answeredProfile, profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import { identify } from '../vendors/identify';
import type { Profile } from '../vendors/profile';
import type { Registry } from '../vendors/registry';
import type { Speaker } from '../vendors/speaker';
import { exposureAge, unique } from './age';
import type { AssessedClaim, Assessment, PageReading } from './assessment';
import type { Findings } from './case';
import { DATA_VERSION } from './data-version';
import { decide } from './decide';
import { findingsFor } from './findings';

/**
 * `on`: the day to judge by, ISO date. `vendors`: the registry to look in, the bundled one when absent. `answers`: what the user
 * answered about the page's owner, for a page that is nobody's.
 */
export interface AssessOptions {
  on: string;
  vendors?: Registry;
  answers?: HostAnswers;
}

export function assess(reading: PageReading, { on, vendors = bundledRegistry, answers }: AssessOptions): Assessment {
  const page = { url: reading.archive?.url ?? reading.url, title: reading.title, headings: reading.headings };
  const judge = judgeOnce((speaker) => profileOfSpeaker(speaker, vendors, on, answers), on);
  const speaker = identify(page, vendors);
  const findings = judge(speaker);
  const claims = reading.claims.map((claim): AssessedClaim => {
    const own = identify({ ...page, quote: claim.quote, words: claim.context }, vendors);
    const found = judge(own);
    return {
      claim,
      speaker: own,
      ...(own.saidAbout && { about: found.profile.name }),
      ...(reading.translated ? {} : { verdict: decide(claim, found) }),
    };
  });
  return {
    url: reading.url,
    title: reading.title,
    lang: reading.lang,
    speaker,
    profile: findings.profile,
    exposures: [...findings.exposures],
    ceilings: [...findings.ceilings],
    claims,
    disclosures: reading.disclosures,
    outOfDate: unique([...exposureAge(findings.exposures), ...claims.flatMap(({ verdict }) => verdict?.outOfDate ?? [])]),
    data: DATA_VERSION,
  };
}

function profileOfSpeaker(speaker: Speaker, vendors: Registry, on: string, answers?: HostAnswers): Profile {
  return answers && speaker.vendor === null ? answeredProfile(answers, vendors, on) : profileOf(speaker, vendors, on);
}

/** A page of many claims has few speakers: each is judged once. */
function judgeOnce(profileFor: (speaker: Speaker) => Profile, on: string): (speaker: Speaker) => Findings {
  const known = new Map<string, Findings>();
  return (speaker) => {
    const key = JSON.stringify([speaker.vendor, speaker.offering]);
    const findings = known.get(key) ?? findingsFor(profileFor(speaker), on);
    known.set(key, findings);
    return findings;
  };
}
