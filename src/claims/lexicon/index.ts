import type { Lexicon } from '../notation';
import { companions as bg } from './bg';
import { companions as cs } from './cs';
import { companions as da } from './da';
import { companions as de } from './de';
import { companions as el } from './el';
import { companions as en } from './en';
import { companions as es } from './es';
import { companions as et } from './et';
import { companions as fi } from './fi';
import { companions as fr } from './fr';
import { companions as ga } from './ga';
import { companions as hr } from './hr';
import { companions as hu } from './hu';
import { companions as it } from './it';
import { companions as lt } from './lt';
import { companions as lv } from './lv';
import { companions as mt } from './mt';
import { companions as nb } from './nb';
import { companions as nl } from './nl';
import { companions as pl } from './pl';
import { companions as pt } from './pt';
import { companions as ro } from './ro';
import { companions as shared } from './shared';
import { companions as sk } from './sk';
import { companions as sl } from './sl';
import { companions as sv } from './sv';
import { TRIGGERS } from './triggers';

/** Both halves of every lexicon. A new language is one file, one line here and one line in `triggers.ts`. */
export const LEXICONS: readonly Lexicon[] = [
  ...TRIGGERS,
  shared,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];

/** The languages, in the order of their bits in a mask. */
export const LANGUAGES: readonly string[] = TRIGGERS.map(({ lang }) => lang).filter((lang) => lang !== '*');
