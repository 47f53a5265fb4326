import type { ClaimType, DetectedClaim, Setting, Strength } from '../claims/claim';
import type { Param } from '../rules/rule';
import type { AssessedClaim, Assessment } from '../verdict/assessment';
import type { Proof, VerdictValue } from '../verdict/verdict';
import type { SavedPageReading } from './html';

/** One page as `check` prints it: plain data, stable field names, described in the README. */
export interface CheckResult {
  url: string;
  title: string;
  lang: string;
  /** The kind of place the page is, when its signs tell: it decides between claim and silence. */
  setting?: SavedPageReading['setting'];
  /** Machine-translated text is not the vendor's words: its claims have no verdict. */
  translated?: true;
  vendor: string | null;
  offering: string | null;
  speaker: Assessment['speaker'];
  controlClass: string[];
  exposures: { rule: string; axis: string; level: string; degree?: string }[];
  /** `conflict`: an official result lies above the ceiling. */
  ceilings: { scheme: string; version: string; objective?: string; level: string; why: string; conflict?: string }[];
  claims: CheckedClaim[];
  disclosures: { quote: string; type: ClaimType }[];
  /** Words of sovereignty that are no claim, and why. */
  silences: SavedPageReading['silences'];
  outOfDate: Assessment['outOfDate'];
  data: Assessment['data'];
}

export interface CheckedClaim {
  type: ClaimType;
  quote: string;
  context: string;
  strength: Strength;
  lang: string;
  detail: DetectedClaim['detail'];
  place: string;
  setting?: Setting;
  speaker?: Assessment['speaker'];
  verdict?: VerdictValue;
  reason?: string;
  /** The reason in one sentence, in the language asked for. */
  sentence?: string;
  proof?: Proof;
}

export type Say = (message: { key: string; params?: readonly Param[] }) => string;

/** What was read and how it was judged, as `check` prints it; `say` turns messages into sentences. */
export function checkResult(
  { setting, translated, silences }: Pick<SavedPageReading, 'setting' | 'translated' | 'silences'>,
  assessment: Assessment,
  say: Say,
): CheckResult {
  return {
    url: assessment.url,
    title: assessment.title,
    lang: assessment.lang,
    ...(setting && { setting }),
    ...(translated && { translated }),
    vendor: assessment.speaker.vendor,
    offering: assessment.speaker.offering,
    speaker: assessment.speaker,
    controlClass: assessment.profile.classes.map((finding) => finding.class),
    exposures: assessment.exposures.map(({ rule, axis, level, degree }) => ({ rule, axis, level, ...(degree && { degree }) })),
    ceilings: assessment.ceilings.map(({ scheme, version, objective, level, why, conflict }) => ({
      scheme,
      version,
      ...(objective && { objective }),
      level,
      why: say(why),
      ...(conflict && { conflict: say(conflict) }),
    })),
    claims: assessment.claims.map((assessed) => checkedClaim(assessed, assessment.speaker, say)),
    disclosures: assessment.disclosures.map(({ quote, type }) => ({ quote, type })),
    silences,
    outOfDate: assessment.outOfDate,
    data: assessment.data,
  };
}

function checkedClaim({ claim, speaker, verdict }: AssessedClaim, page: Assessment['speaker'], say: Say): CheckedClaim {
  const own = speaker.vendor !== page.vendor || speaker.offering !== page.offering || speaker.saidAbout;
  return {
    type: claim.type,
    quote: claim.quote,
    context: claim.context,
    strength: claim.strength,
    lang: claim.lang,
    detail: claim.detail,
    place: claim.place,
    ...(claim.setting && { setting: claim.setting }),
    ...(own && { speaker }),
    ...(verdict && { verdict: verdict.value, reason: verdict.reason, sentence: say(verdict.because), proof: verdict.proof }),
  };
}
