/** A ceiling of a report in words: which scheme and editions it is of, and its level. Steps of a scale are called the same everywhere. */
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

/** A scheme with its editions. Its name may say the version already. */
export function schemeTitle(editions: readonly Ceiling[], say: Say): string {
  const [first] = editions;
  if (first === undefined) return '';
  const { name, version } = first;
  const list: Param = { list: [...new Set(editions.map((ceiling) => ceilingVersion(ceiling, say)))] };
  return name.text.includes(version) ? name.text : `${name.text} ${say({ key: 'fact_listed', params: [list] })}`;
}
