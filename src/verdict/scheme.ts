/** The schemes that a claim can name: how they are written, and the rule that says what each is worth. */
import type { Scheme } from '../claims/claim';
import type { Param } from '../rules/rule';

/** Proper names stay as they are in every language; the rest is a message. */
export const SCHEME_NAMES: Readonly<Record<Scheme, Param>> = {
  secnumcloud: 'SecNumCloud',
  eucs: 'EUCS',
  cada: 'CADA',
  seal: 'SEAL',
  c3a: 'C3A',
  c5: 'C5',
  cispe: 'CISPE',
  'gaia-x': 'Gaia-X',
  acn: 'ACN',
  ens: 'ENS',
  'iso-27001': 'ISO/IEC 27001',
  'soc-2': 'SOC 2',
  hds: 'HDS',
  dpf: { key: 'scheme_dpf' },
  nis2: 'NIS2',
  dora: 'DORA',
  tisax: 'TISAX',
  'it-grundschutz': 'IT-Grundschutz',
  other: { key: 'verdict_other_scheme' },
};

export const RULE_OF_SCHEME: Readonly<Record<Scheme, string>> = {
  secnumcloud: 'fr.secnumcloud',
  eucs: 'eu.eucs',
  cada: 'eu.cada',
  seal: 'eu.csf',
  c3a: 'de.c3a',
  c5: 'de.c5',
  cispe: 'eu.cispe',
  'gaia-x': 'eu.gaia-x',
  acn: 'it.acn',
  ens: 'es.ens',
  'iso-27001': 'eu.security-schemes',
  'soc-2': 'eu.security-schemes',
  hds: 'eu.security-schemes',
  dpf: 'us.dpf',
  nis2: 'eu.nis2',
  dora: 'eu.dora',
  tisax: 'eu.security-schemes',
  'it-grundschutz': 'eu.security-schemes',
  other: 'eu.security-schemes',
};
