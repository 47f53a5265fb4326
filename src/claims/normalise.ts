/**
 * Folding: the form in which words are compared. Lower case, no accents, no soft hyphens or zero-width characters, one kind
 * of space, quote and dash. Each character of the folded text knows which UTF-16 units of the source it came from.
 */
export interface Folded {
  text: string;
  /** Source offset at which folded character i begins, and the offset after it (with its combining marks). */
  starts: number[];
  ends: number[];
}

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const COMBINING = /\p{M}/u;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** Letters whose base is not their canonical decomposition. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '–',
  '—': '–',
  '−': '-',
};

function foldCharacter(character: string): string {
  if (SPACES.test(character)) return ' ';
  if (INVISIBLE.test(character) || COMBINING.test(character)) return '';
  const lower = character.toLowerCase();
  const special = SPECIAL[lower];
  if (special !== undefined) return special;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return SPECIAL[bare] ?? bare;
}

const known = new Map<string, string>();

function folded(character: string): string {
  let form = known.get(character);
  if (form === undefined) {
    form = foldCharacter(character);
    known.set(character, form);
  }
  return form;
}

/** Folds `source`. Offsets are UTF-16, relative to `source`. */
export function normalise(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of source) {
    const form = folded(character);
    const end = at + character.length;
    if (form === '' && ends.length > 0 && COMBINING.test(character)) ends[ends.length - 1] = end;
    for (let i = 0; i < form.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    text += form;
    at = end;
  }
  return { text, starts, ends };
}

/** The folded form of a word of a lexicon. */
export function fold(word: string): string {
  let text = '';
  for (const character of word) text += folded(character);
  return text;
}
