import { TRIGGER_CONCEPTS } from './concept';
import { fold } from './normalise';
import { type Lexicon, parseEntries, type WordTest } from './notation';

/** One spelling of a word or phrase as the gate looks for it: UTF-8, words of a phrase divided by one space. */
export interface Needle {
  bytes: Uint8Array;
  /** Nothing, or something, may stand before or after it in the same word. */
  openStart: boolean;
  openEnd: boolean;
  /** Written in capitals and digits only, as EU, AWS and C5 are. */
  acronym: boolean;
}

const encoder = new TextEncoder();
const ACRONYM = /^[A-Z][A-Z0-9]{1,4}$/;
const LATIN_1 = /^[\0-\u00FF]*$/;

/** As far as an entry can be written down: up to its first gap or open word. */
function written(entry: readonly WordTest[]): { text: string; openStart: boolean; openEnd: boolean } {
  const words: string[] = [];
  let openEnd = false;
  for (const { text, kind } of entry) {
    if (kind === 'gap' || openEnd || (words.length > 0 && (kind === 'suffix' || kind === 'inner'))) break;
    words.push(text);
    openEnd = kind === 'prefix' || kind === 'inner';
  }
  const first = entry[0]?.kind;
  return { text: words.join(' '), openStart: first === 'suffix' || first === 'inner', openEnd };
}

/** With accents, without, with combining ones; where one bit does not tell capitals from small letters, in both. */
function spellings(text: string): Set<string> {
  const forms = new Set([text, fold(text), text.normalize('NFD')]);
  for (const form of [...forms]) {
    if (LATIN_1.test(form)) continue;
    forms.add(form.toUpperCase());
    forms.add((form[0] ?? '').toUpperCase() + form.slice(1));
  }
  return forms;
}

const TRIGGERS: ReadonlySet<string> = new Set(TRIGGER_CONCEPTS);

function* sources({ words, places = {}, demonyms = {}, schemes = {} }: Lexicon): Generator<string> {
  for (const [concept, entries] of Object.entries(words)) if (TRIGGERS.has(concept)) yield entries;
  for (const table of [places, demonyms, schemes]) yield* Object.values(table);
}

/** Every spelling of every trigger word and place of a lexicon. */
export function* needlesOf(lexicon: Lexicon): Generator<Needle> {
  for (const source of sources(lexicon)) {
    for (const entry of parseEntries(source, (word) => word.toLowerCase())) {
      const { text, openStart, openEnd } = written(entry);
      const acronym = ACRONYM.test(entry[0]?.cased ?? '');
      const forms = acronym ? [text.toUpperCase()] : spellings(text);
      for (const form of forms) if (form !== '') yield { bytes: encoder.encode(form), openStart, openEnd, acronym };
    }
  }
}
