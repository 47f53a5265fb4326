/** One sentence or badge of a text. Offsets are UTF-16 offsets into that text. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  question: boolean;
  /** Stands between separators such as " · ": how many segments its row has; 1 for a sentence. */
  row: number;
}

/** Longer stretches without an end of sentence are cut here, so that work per segment stays bounded. Characters. */
const LONGEST = 1200;

const BREAK =
  /[.!?;\u037E\u2026]+["'”’»)\]]*(?=\s|$)|\s[·•|>›]+\s|[\n\r\u2028\u2029·•|✓✗✔✘☑✅❌●▪►▶➤★→⇒]+|(?:(?!\p{RI})\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)+/gu;
const ROW = /[·•|>›]/;
const GREEK = /\p{Script=Greek}/u;

/** True when a full stop at `at` ends a sentence: what follows begins one, and what precedes is no initial or abbreviation. */
function endsSentence(text: string, at: number, after: number): boolean {
  const word = /[\p{L}\p{N}.-]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const next = /^\s*(\S{0,2})/u.exec(text.slice(after, after + 4))?.[1] ?? '';
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next) || isDate(word, text.slice(after, after + 5))) return false;
  return !(/^\p{L}$/u.test(word) || /\.\p{L}{1,2}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}

/** "Am 3. Juni": a day and its month, in the languages that write the day so. */
const isDate = (word: string, next: string): boolean =>
  /^\d{1,2}$/.test(word) && /^\s?(?:jan|feb|m[äa]r|apr|ma[ij]|jun|jul|aug|sep|okt|nov|de[zsc])/i.test(next);

/** Abbreviations that stand before a capital or a number. Letters only, any language. */
const ABBREVIATIONS = new Set(
  'art arts no nr nos abs bzw ca vgl inc ltd dr mr mrs st ziff kap ggf inkl evtl cf p pp ex env čl ust str tzv ee'.split(' '),
);

function isBreak(text: string, mark: string, at: number, end: number): boolean {
  if (mark[0] === '.') return mark.length > 1 || endsSentence(text, at, end);
  if (mark[0] === ';') return GREEK.test(text.slice(Math.max(0, at - 40), at));
  return true;
}

const isQuestion = (mark: string): boolean => /[?;\u037E]/.test(mark);

function push(segments: Segment[], text: string, start: number, end: number, mark: string): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end--;
  for (let from = start; from < end; ) {
    const to = cut(text, from, end);
    segments.push({ start: from, end: to, text: text.slice(from, to), question: isQuestion(mark), row: 1 });
    from = to;
  }
}

/** Where a stretch that is too long is cut: at the last space before the limit, and never inside a surrogate pair. */
function cut(text: string, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  const space = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
  if (space > 0) return from + space + 1;
  const hard = from + LONGEST;
  return /[\uDC00-\uDFFF]/.test(text[hard] ?? '') ? hard + 1 : hard;
}

/** Splits a text into sentences and badges, in order. */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let row = 0;
  const closeRow = () => {
    const size = segments.length - row;
    if (size > 1) for (const part of segments.slice(row)) part.row = size;
    row = segments.length;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match.index < start || !isBreak(text, match[0], match.index, end)) continue;
    push(segments, text, start, isQuestion(match[0]) || match[0][0] === '.' ? end : match.index, match[0]);
    if (!ROW.test(match[0])) closeRow();
    start = end;
  }
  push(segments, text, start, text.length, '');
  closeRow();
  return segments;
}
