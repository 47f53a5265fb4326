/** The scheme that a picture's alternative text names, as pages write it on marks. */
import type { Certification } from './vendor';

const SCHEMES = {
  secnumcloud: /sec\s?num\s?cloud/i,
  c5: /\bC5\b/,
  'iso-27001': /\b27001\b/,
  'soc-2': /\bSOC[\s-]?2\b/i,
  'gaia-x': /\bgaia[\s-]?x\b/i,
  cispe: /\bCISPE\b/i,
  ens: /\bENS\b|esquema nacional de seguridad/i,
  hds: /\bHDS\b|hébergeurs? de données de santé/i,
  tisax: /\bTISAX\b/i,
  eucs: /\bEUCS\b/i,
} as const satisfies Partial<Record<Certification['scheme'], RegExp>>;

export type MarkScheme = keyof typeof SCHEMES;

export const markScheme = (text: string): MarkScheme | undefined =>
  (Object.keys(SCHEMES) as MarkScheme[]).find((scheme) => SCHEMES[scheme].test(text));
