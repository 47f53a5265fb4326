/** The parts of a report that come from rules and facts, with their messages said. */
import type { Ceiling, Exposure, MessageRef } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { Profile } from '../vendors/profile';
import { nameOf } from '../verdict/name';
import { partyName } from '../verdict/party-name';
import type { OutOfDate } from '../verdict/verdict';
import { factWords } from './fact-words';
import type { Report, ReportFact, Said } from './schema';

export type Sayer = (message: MessageRef) => Said;

export const outOfDateOf = ({ what, since }: OutOfDate, said: Sayer): Report['outOfDate'][number] => ({
  what: said(nameOf(what)),
  since,
});

const since = (date: string | undefined): { outOfDateSince?: string } => (date ? { outOfDateSince: date } : {});

export const reportedExposure = (exposure: Exposure, said: Sayer): Report['exposures'][number] => ({
  rule: exposure.rule,
  name: said(nameOf(exposure.rule)),
  axis: exposure.axis,
  level: exposure.level,
  ...(exposure.degree ? { degree: exposure.degree } : {}),
  why: said(exposure.why),
  notes: exposure.notes.map(said),
  ...since(exposure.outOfDateSince),
});

export const reportedCeiling = (ceiling: Ceiling, said: Sayer): Report['ceilings'][number] => ({
  scheme: ceiling.scheme,
  name: said(nameOf(ceiling.rule)),
  version: ceiling.version,
  ...(ceiling.objective ? { objective: ceiling.objective } : {}),
  level: ceiling.level,
  why: said(ceiling.why),
  ...(ceiling.conflict ? { conflict: said(ceiling.conflict) } : {}),
  ...since(ceiling.outOfDateSince),
});

/** Who controls it, from the last known owner down; parties are called in the reporter's language. */
export const reportedProfile = ({ name, answers, classes, chain }: Profile, said: Sayer): Report['profile'] => ({
  name,
  ...(answers ? { answersAbout: answers.host } : {}),
  classes: classes.map(({ class: value, degree, country }) => ({
    class: value,
    name: said({ key: `class_${value.replaceAll('-', '_')}` }),
    ...(degree ? { degree } : {}),
    ...(country ? { country } : {}),
  })),
  chain: chain.map(({ fact: _, kind, ...link }) => ({
    ...link,
    name: said({ key: 'fact_listed', params: [partyName({ name: link.name, kind })] }).text,
  })),
});

export const reportedFact = (fact: KnownFact, said: Sayer): ReportFact => ({
  ...fact,
  about: said(nameOf(fact.key)),
  words: said(factWords(fact)),
});
