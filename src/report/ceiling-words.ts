/** A ceiling of a report in words: which scheme and edition it is of, and its level. Steps of a scale are called the same everywhere. */
import { FRAMEWORKS } from '../rules/eu/csf-weights';
import type { Param } from '../rules/rule';
import type { Say } from './labels';
import type { Report } from './schema';

type Ceiling = Report['ceilings'][number];

export const ceilingLevel = ({ level }: Pick<Ceiling, 'level'>, say: Say): string =>
  /^(SEAL-|L)\d$/.test(level) ? level : say({ key: `popup_ceiling_${level.replaceAll('-', '_')}` });

/** Versions of the framework stand with the date on which they were published. */
export function ceilingVersion({ scheme, version }: Pick<Ceiling, 'scheme' | 'version'>, say: Say): string {
  const published = FRAMEWORKS.find((known) => known.version === version)?.published;
  if (scheme !== 'eu.csf' || published === undefined) return version;
  const date: Param = { date: published };
  return version === 'guidance'
    ? say({ key: 'popup_framework_guidance', params: [date] })
    : say({ key: 'popup_framework_version', params: [version, date] });
}

/** The name of a scheme may say its version and its section already. */
export function ceilingHead(ceiling: Ceiling, say: Say): string {
  const { name, version, objective } = ceiling;
  const edition = name.text.includes(version) ? undefined : ceilingVersion(ceiling, say);
  const part = objective !== undefined && name.text.includes(objective) ? undefined : objective;
  return [name.text, edition, part].filter(Boolean).join(' ');
}
