import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../../src/claims/claim';

interface Sentence {
  id: string;
  lang: string;
  text: string;
  type: string[];
  optTypes?: string[];
  claim: boolean;
  spans: string[];
  strength: string;
  disclosure?: boolean;
  note: string;
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const read = (name: string): Sentence[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const all = files.flatMap(read);
const broken = (isSound: (sentence: Sentence) => boolean) => all.filter((sentence) => !isSound(sentence)).map(({ id }) => id);

describe('labelled sentences', () => {
  it('cover the 24 languages of the Union and Norwegian', () => {
    const covered = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nb nl pl pt ro sk sl sv'.split(' ');
    expect(files).toEqual(expect.arrayContaining(covered.map((lang) => `${lang}.jsonl`)));
  });

  it('have unique ids and texts', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ lang, text }) => `${lang} ${text}`)).size).toBe(all.length);
  });

  it('quote spans exactly', () => expect(broken(({ text, spans }) => spans.every((span) => text.includes(span)))).toEqual([]));

  it('name known types', () => {
    const known = (type: string) => CLAIM_TYPES.some((name) => name === type);
    expect(broken(({ type, optTypes = [] }) => [...type, ...optTypes].every(known))).toEqual([]);
  });

  it('give a claim its type, span and strength, and silence its reason', () => {
    const isClaim = (s: Sentence) => s.type.length > 0 && s.spans.length > 0 && s.strength !== 'none' && !s.disclosure;
    const isSilence = (s: Sentence) => s.type.length === 0 && s.spans.length === 0 && s.strength === 'none' && s.note !== '';
    expect(broken((sentence) => (sentence.claim ? isClaim(sentence) : isSilence(sentence)))).toEqual([]);
  });

  it.each(CLAIM_TYPES)('hold at least two claims of type %s in every language', (type) => {
    const few = files.filter((name) => read(name).filter((sentence) => sentence.type.includes(type)).length < 2);
    expect(few).toEqual([]);
  });
});
