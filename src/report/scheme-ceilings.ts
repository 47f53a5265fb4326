/**
 * The ceilings of a report as they are read: editions of a scheme that say the same stand together, and in a scheme the objectives
 * that end at the same level for the same reason.
 */
import { ceilingLevel, schemeTitle } from './ceiling-words';
import type { Say } from './labels';
import type { Report } from './schema';

type Ceiling = Report['ceilings'][number];

export interface SchemeCeilings {
  title: string;
  limits: Limit[];
}

export interface Limit {
  /** Which objectives it is of; absent where the scheme has one level and no objectives. */
  objectives?: string;
  level: string;
  why: string;
  conflict?: string;
}

const groupsOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] =>
  [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key));

const sentences = ({ level, why, conflict }: Ceiling): string => JSON.stringify([level, why.text, conflict?.text]);
const editionOf = ({ scheme, name, version }: Ceiling): string => JSON.stringify([scheme, name.text, version]);
const contentOf = (edition: readonly Ceiling[]): string =>
  JSON.stringify(edition.map((ceiling) => [ceiling.scheme, ceiling.name.text, ceiling.objective, sentences(ceiling)]));

export function schemeCeilings(ceilings: readonly Ceiling[], say: Say): SchemeCeilings[] {
  return groupsOf(groupsOf(ceilings, editionOf), contentOf).map((editions) => ({
    title: schemeTitle(editions.flat(), say),
    limits: groupsOf(editions[0] ?? [], sentences).map((same) => limitOf(same, editions[0]?.length === 1, say)),
  }));
}

function limitOf(same: readonly Ceiling[], isAlone: boolean, say: Say): Limit {
  const [{ name, why, conflict, ...first }] = same as [Ceiling, ...Ceiling[]];
  const names = same.map(({ objective }) => objective ?? { key: 'popup_ceiling_overall' });
  const isNamed = isAlone && (first.objective === undefined || name.text.includes(first.objective));
  return {
    ...(isNamed ? {} : { objectives: say({ key: 'fact_listed', params: [{ list: names }] }) }),
    level: ceilingLevel(first, say),
    why: why.text,
    ...(conflict ? { conflict: conflict.text } : {}),
  };
}
