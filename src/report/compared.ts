/** What a comparison takes from the registry and from saved reports, as parties with findings. */
import type { Ceiling, Exposure } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { Profile } from '../vendors/profile';
import type { RuleCitation } from '../verdict/verdict';
import { factAge } from './age-words';
import {
  type Basis,
  ceilingFinding,
  claimFindings,
  classFinding,
  exposureFindings,
  linkFinding,
  officialFinding,
  pageSource,
  seen,
} from './compared-findings';
import type { Party } from './comparison';
import { reportedCeiling, reportedExposure, reportedProfile, type Sayer } from './findings';
import { label, type Say } from './labels';
import type { Report, ReportClaim } from './schema';

/** A vendor or an offering as judged without a page. */
export interface Judged {
  profile: Profile;
  vendorName: string;
  exposures: readonly Exposure[];
  ceilings: readonly Ceiling[];
  rules: Readonly<Record<string, RuleCitation>>;
}

/** `reports`: saved ones that hold claims about the same. */
export function judgedParty(judged: Judged, reports: readonly Report[], say: Say): Party {
  const { profile, vendorName, exposures, ceilings, rules } = judged;
  const said: Sayer = (message) => ({ key: message.key, text: say(message) });
  const basis = (facts: readonly KnownFact[], rule?: string): Basis => basisOf(facts, rule ? rules[rule] : undefined, say);
  const { classes, chain } = reportedProfile(profile, said);
  return {
    id: `${profile.vendor}/${profile.offering}`,
    name: profile.name,
    by: vendorName === profile.name ? '' : say({ key: 'popup_offered_by', params: [vendorName] }),
    findings: {
      control: [
        ...classes.map((item, index) => classFinding(item, basis(profile.classes[index]?.because ?? []), say)),
        ...chain.map((link, index) => linkFinding(link, basis(factsOf(profile.chain[index]?.fact)), say)),
      ],
      ...exposureFindings(
        exposures.map((exposure) => ({
          exposure: reportedExposure(exposure, said),
          basis: basis(exposure.because, exposure.rule),
        })),
        say,
      ),
      yardsticks: [
        ...[...profile.results, ...profile.certifications].map((fact) => officialFinding(fact, basis([fact]), say)),
        ...ceilings.map((ceiling) => ceilingFinding(reportedCeiling(ceiling, said), basis(ceiling.because, ceiling.rule), say)),
      ],
      claims: claimFindings(reports, { name: profile.name, wanted: (claim) => isAbout(claim, profile) }, say),
    },
  };
}

/** What one report says, as it said it: for a page whose vendor is in no list. */
export function reportParty(report: Report, say: Say): Party {
  const { profile, exposures, ceilings, page } = report;
  const basis: Basis = { dated: seen(page.read, say), notes: [], sources: [pageSource(report)] };
  return {
    id: report.id,
    name: profile.name || label(say, 'unknown_vendor'),
    by: page.title || page.url,
    findings: {
      control: [
        ...profile.classes.map((item) => classFinding(item, basis, say)),
        ...profile.chain.map((link) => linkFinding(link, basis, say)),
      ],
      ...exposureFindings(
        exposures.map((exposure) => ({ exposure, basis })),
        say,
      ),
      yardsticks: ceilings.map((ceiling) => ceilingFinding(ceiling, basis, say)),
      claims: claimFindings([report], { name: profile.name, wanted: () => true }, say),
    },
  };
}

const factsOf = (fact: KnownFact | undefined): KnownFact[] => (fact ? [fact] : []);

/** As old as its oldest fact; a finding without a dated fact is as old as its rule. */
function basisOf(facts: readonly KnownFact[], rule: RuleCitation | undefined, say: Say): Basis {
  const [oldest = rule?.asOf] = facts.flatMap(({ asOf }) => asOf ?? []).sort();
  const old = facts.flatMap(({ outOfDateSince }) => outOfDateSince ?? []).sort();
  const unsourced = facts.some(({ source }) => source === undefined);
  const dated = oldest === undefined ? label(say, 'undated') : say({ key: 'popup_fact_as_of', params: [{ date: oldest }] });
  return {
    dated,
    notes: [
      ...(unsourced ? [say({ key: 'popup_no_source_vendor' })] : []),
      ...(old[0] === undefined ? [] : [factAge(old[0], say)]),
    ],
    sources: facts.flatMap(({ source }) => source ?? []),
    ...(rule ? { grounds: rule.sources } : {}),
  };
}

/** The column of an offering has the claims about it, that of a vendor those about all that it offers. */
const isAbout = ({ speaker }: ReportClaim, { vendor, offering }: Profile): boolean =>
  speaker.vendor === vendor && (offering === null || speaker.offering === offering);
