/** The findings of one party, each a cell's entry with its row. */
import type { Axis, ExposureLevel } from '../rules/rule';
import type { KnownFact, Source } from '../vendors/fact';
import type { Finding, Party } from './comparison';
import { factWords } from './fact-words';
import { label, type Say } from './labels';
import type { Report, ReportClaim } from './schema';

/** How old a finding is, what goes with it and what it rests on. */
export type Basis = Pick<Finding, 'dated' | 'notes' | 'sources'>;

const AXES: readonly Axis[] = ['data-access', 'availability', 'technology'];
/** What weighs most first; "not shown" is said of an axis only where nothing is unknown. */
const LEVELS: readonly ExposureLevel[] = ['exposed', 'possible', 'indirect', 'unknown', 'not-shown'];

const snake = (name: string): string => name.replaceAll('-', '_');

export const seen = (date: string, say: Say): string => say({ key: 'drift_seen', params: [{ date }] });

export function classFinding({ name, degree, country }: Report['profile']['classes'][number], basis: Basis, say: Say): Finding {
  const more = country
    ? [{ country }]
    : degree
      ? [{ key: 'popup_class_degree', params: [{ key: `popup_degree_${snake(degree)}` }] }]
      : [];
  return {
    row: 'class',
    head: label(say, 'control'),
    text: say({ key: 'fact_listed', params: [{ list: [name.text, ...more] }] }),
    ...basis,
  };
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
  const { scheme, name, version, objective, level, why, conflict } = ceiling;
  const isStep = /^(SEAL-|L)\d$/.test(level);
  return {
    row: `${scheme} ${version} ${objective ?? ''}`,
    head: [name.text, version, ...(objective ? [objective] : [])].join(' '),
    text: isStep ? level : say({ key: `popup_ceiling_${snake(level)}` }),
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

export const claimFindings = (reports: readonly Report[], wanted: (claim: ReportClaim) => boolean, say: Say): Finding[] =>
  reports.flatMap((report) => report.claims.filter(wanted).map((claim) => claimFinding(claim, report, say)));

const claimFinding = ({ type, typeName, quote, verdict }: ReportClaim, report: Report, say: Say): Finding => ({
  row: type,
  head: typeName.text,
  text: say({ key: 'compare_claim', params: [quote, verdict.name.text] }),
  why: verdict.because.text,
  dated: seen(report.page.read, say),
  notes: verdict.outOfDate.map(({ what, since }) =>
    say({ key: 'popup_out_of_date_since', params: [what.text, { date: since }] }),
  ),
  sources: [pageSource(report)],
});

export const pageSource = ({ page, profile }: Report): Source => ({
  url: page.url,
  title: page.title || page.url,
  publisher: profile.name,
  seen: page.read.slice(0, 10),
});
