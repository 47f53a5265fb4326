import type { Lexicon } from '../notation';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { shared } from './shared';

/** Every lexicon, `shared` first. A new language is one file and one line here. */
export const LEXICONS: readonly Lexicon[] = [shared, de, en, fr, nl];
