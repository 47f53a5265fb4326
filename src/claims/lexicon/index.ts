import type { Lexicon } from '../notation';
import { en } from './en';
import { shared } from './shared';

/** Every lexicon, `shared` first. A new language is one file and one line here. */
export const LEXICONS: readonly Lexicon[] = [shared, en];
