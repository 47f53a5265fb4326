import { expect, it } from 'vitest';
import type { MessageTable } from '../../src/verdict/text';
import { filesBelow, readJson, readText } from '../support/files';

/** A counted message is kept once for each form of the language's plural. */
const COUNTED = /_(zero|one|two|few|many|other)$/;
const english = Object.keys(readJson<MessageTable>('assets/_locales/en/messages.json'));

const sources = [
  'manifest.json',
  ...filesBelow('src').filter((path) => /\.(tsx?|json)$/.test(path) && !path.startsWith('src/claims/')),
].map(readText);
/** Without comments: prose would make every word one of the code. */
const code = sources.join('\n').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const words = new Set([...code.matchAll(/[a-z0-9][a-z0-9_-]*/gi)].map(([word]) => word.replaceAll('-', '_').toLowerCase()));
const quoted = new Set([...code.matchAll(/'([a-z0-9]+_[a-z0-9_]+)'/g)].map(([, literal = '']) => literal));
const declared = new Set([...code.matchAll(/__MSG_([a-z0-9_]+)__/g)].map(([, key = '']) => key));

/** Keys put together in the code, such as `rule_${id}_name`; what stands first is a literal somewhere. */
const templates = new Set([...code.matchAll(/`([^`\s]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template));
const patterns = [...templates]
  .map((template) => template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*'))
  .filter((template) => /^[a-z0-9_*]+$/.test(template) && template.includes('_'))
  .flatMap((template) => (template.startsWith('*') ? [...quoted].map((literal) => template.replace('*', literal)) : [template]))
  .map((template) => new RegExp(`^${template.replaceAll('*', '([a-z0-9_]+)')}$`));

const parts = new Set([...words].flatMap((word) => word.split('_')));
const isKnown = (part: string): boolean => part.split('_').every((word) => parts.has(word) || /^\d+$/.test(word));

const isPutTogether = (key: string): boolean => patterns.some((form) => form.exec(key)?.slice(1).every(isKnown) ?? false);
const isAskedFor = (key: string): boolean => words.has(key) || declared.has(key) || isPutTogether(key);

it('no text is kept that nothing asks for', () => {
  expect(english.filter((key) => !isAskedFor(key) && !isAskedFor(key.replace(COUNTED, '')))).toEqual([]);
});
