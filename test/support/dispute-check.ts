/**
 * `npm run dispute:check FILE`: whether a file is a correction or dispute of this version, and what it is about. Exits 1 with one
 * sentence that names the first field that does not fit.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as v from 'valibot';
import { type Disputed, disputeSchema } from '../../src/report/dispute';
import { visibleControls } from '../../src/report/markup';

function outcomeOf(path: string): { fits: boolean; words: string } {
  const result = v.safeParse(disputeSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) {
    const [issue] = result.issues;
    return { fits: false, words: `It does not fit at "${v.getDotPath(issue) ?? ''}": ${issue.message}` };
  }
  const { disputed, subject, by, correction, source, data } = result.output;
  return {
    fits: true,
    words: [
      `It fits: ${nameOf(disputed)}, ${subject.vendor ?? 'unknown vendor'} / ${subject.offering ?? 'no offering'}, data ${data.version}.`,
      `Said by: ${by}. ${correction}`,
      `Source: ${source ? [source.url, source.says ?? ''].join(' ') : 'none'}`,
    ].join('\n'),
  };
}

function nameOf(disputed: Disputed): string {
  if (disputed.kind === 'verdict') return `verdict on "${disputed.quote}"`;
  return disputed.kind === 'fact' ? `fact ${disputed.key}` : `rule ${disputed.id}`;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run dispute:check FILE');
  process.exitCode = 2;
} else {
  try {
    const { fits, words } = outcomeOf(path);
    (fits ? console.log : console.error)(visibleControls(words));
    process.exitCode = fits ? 0 : 1;
  } catch (error) {
    console.error(error instanceof SyntaxError ? 'It is no JSON, or cut off.' : String(error));
    process.exitCode = 1;
  }
}
