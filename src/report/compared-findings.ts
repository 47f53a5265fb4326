/** The findings of one party, each a cell's entry with its row. */
import type { Axis, ExposureLevel } from '../rules/rule';
import type { KnownFact, Source } from '../vendors/fact';
import { ageWords } from './age-words';
import { ceilingLevel, ceilingVersion } from './ceiling-words';
import type { Finding, Party } from './comparison';
import { factWords } from './fact-words';
import { label, type Say } from './labels';
import type { Report, ReportClaim } from './schema';

/** How old a finding is, what goes with it and what it rests on. */
export type Basis = Pick<Finding, 'dated' | 'notes' | 'sources' | 'grounds'>;

const AXES: readonly Axis[] = ['data-access', 'availability', 'technology'];
/** What weighs most first; "not shown" is said of an axis only where nothing is unknown. */
const LEVELS: readonly ExposureLevel[] = ['exposed', 'possible', 'indirect', 'unknown', 'not-shown'];

const snake = (name: string): string => name.replaceAll('-', '_');

export const seen = (date: string, say: Say): string => say({ key: 'drift_seen', params: [{ date }] });

export function classFinding({ name, degree, country }: Report['profile']['classes'][number], basis: Basis, say: Say): Finding {
  const more = country
    ? say({ key: 'fact_listed', params: [{ country }] })
    : degree && say({ key: 'popup_class_degree', params: [{ key: `popup_degree_${snake(degree)}` }] });
  return { row: 'class', head: label(say, 'control'), text: more ? `${name.text} (${more})` : name.text, ...basis };
}

export function linkFinding(link: Report['profile']['chain'][number], basis: Basis, say: Say): Finding {
  const { name, country, role, share } = link;
  const parts = [
    label(say, `role_${role}`),
    ...(country ? [say({ key: 'fact_listed', params: [{ country }] })] : []),
    ...(share === undefined ? [] : [`${share} %`]),
  ];
  return { row: 'chain', head: say({ key: 'popup_chain' }), text: `${name} (${parts.join(', ')})`, ...basis };
}

interface BasedExposure {
  exposure: Report['exposures'][number];
  basis: Basis;
}

export function exposureFindings(all: readonly BasedExposure[], say: Say): Pick<Party['findings'], Axis> {
  const onAxis = (axis: Axis): Finding[] => {
    const own = all.filter(({ exposure }) => exposure.axis === axis);
    const level = LEVELS.find((value) => own.some(({ exposure }) => exposure.level === value));
    const leading = own.find(({ exposure }) => exposure.level === level);
    if (!level || !leading) return [];
    const highest = {
      row: 'highest',
      head: say({ key: 'compare_highest' }),
      text: levelWords(leading.exposure, say),
      ...leading.basis,
    };
    return [highest, ...own.map((item) => exposureFinding(item, say))];
  };
  return Object.fromEntries(AXES.map((axis) => [axis, onAxis(axis)])) as unknown as Pick<Party['findings'], Axis>;
}

const levelWords = ({ level, degree }: BasedExposure['exposure'], say: Say): string => {
  const name = label(say, `level_${snake(level)}`);
  return degree ? say({ key: 'popup_level_degree', params: [name, { key: `popup_degree_${snake(degree)}` }] }) : name;
};

const exposureFinding = ({ exposure, basis }: BasedExposure, say: Say): Finding => ({
  row: exposure.rule,
  head: exposure.name.text,
  text: levelWords(exposure, say),
  why: exposure.why.text,
  ...basis,
  notes: [...exposure.notes.map(({ text }) => text), ...basis.notes],
});

export function ceilingFinding(ceiling: Report['ceilings'][number], basis: Basis, say: Say): Finding {
  const { scheme, name, version, objective, why, conflict } = ceiling;
  return {
    row: `${scheme} ${objective ?? ''}`,
    head: objective === undefined || name.text.includes(objective) ? name.text : `${name.text} ${objective}`,
    ...(name.text.includes(version) ? {} : { variant: ceilingVersion(ceiling, say) }),
    text: ceilingLevel(ceiling, say),
    why: why.text,
    ...basis,
    notes: [...(conflict ? [conflict.text] : []), ...basis.notes],
  };
}

/** An official result stands beside the ceilings as what it is. */
export const officialFinding = (fact: KnownFact, basis: Basis, say: Say): Finding => ({
  row: 'official',
  head: say({ key: 'compare_official' }),
  text: say(factWords(fact)),
  ...basis,
});

interface Column {
  /** Of the party. */
  name: string;
  wanted: (claim: ReportClaim) => boolean;
}

export const claimFindings = (reports: readonly Report[], { name, wanted }: Column, say: Say): Finding[] =>
  reports.flatMap((report) => report.claims.filter(wanted).map((claim) => claimFinding(claim, report, name, say)));

const claimFinding = (claim: ReportClaim, report: Report, party: string, say: Say): Finding => ({
  row: claim.type,
  head: claim.typeName.text,
  text: say({ key: 'compare_claim', params: [claim.quote, claim.verdict.name.text] }),
  why: claim.verdict.because.text,
  dated: seen(report.page.read, say),
  notes: claimNotes(claim, report, party, say),
  sources: [pageSource(report)],
});

/** Who says it, of whom its page is where that is not the party itself, whose answers it is judged by, and what is out of date. */
function claimNotes({ about, verdict }: ReportClaim, { profile }: Report, party: string, say: Say): string[] {
  const answers = verdict.proof.subject?.answers;
  const elsewhere = profile.name !== '' && profile.name !== party;
  return [
    ...(about ? [label(say, 'said_about_vendor', about)] : []),
    ...(elsewhere && !about ? [say({ key: 'compare_about', params: [profile.name] })] : []),
    ...(answers ? [label(say, 'own_answers', answers.host)] : []),
    ...ageWords(verdict.outOfDate, say),
  ];
}

export const pageSource = ({ page, profile }: Report): Source => ({
  url: page.url,
  title: page.title || page.url,
  publisher: profile.name,
  seen: page.read.slice(0, 10),
});
