import type { Lexicon } from '../notation';
import { triggers as bg } from './bg';
import { triggers as cs } from './cs';
import { triggers as da } from './da';
import { triggers as de } from './de';
import { triggers as el } from './el';
import { triggers as en } from './en';
import { triggers as es } from './es';
import { triggers as et } from './et';
import { triggers as fi } from './fi';
import { triggers as fr } from './fr';
import { triggers as ga } from './ga';
import { triggers as hr } from './hr';
import { triggers as hu } from './hu';
import { triggers as it } from './it';
import { triggers as lt } from './lt';
import { triggers as lv } from './lv';
import { triggers as mt } from './mt';
import { triggers as nb } from './nb';
import { triggers as nl } from './nl';
import { triggers as pl } from './pl';
import { triggers as pt } from './pt';
import { triggers as ro } from './ro';
import { triggers as shared } from './shared';
import { triggers as sk } from './sk';
import { triggers as sl } from './sl';
import { triggers as sv } from './sv';

/** The half of every lexicon that the gate looks for. */
export const TRIGGERS: readonly Lexicon[] = [
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
