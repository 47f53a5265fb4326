// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DetectedClaim, Detection, TextContext } from '../../src/claims/claim';
import { Findings } from '../../src/page/findings';
import { Listener } from '../../src/page/listener';
import type { HeardText } from '../../src/page/protocol';
import type { Candidate } from '../../src/page/reader';

const claim = (type: DetectedClaim['type'], start: number): DetectedClaim => ({
  type,
  start,
  end: start + 4,
  quote: 'text',
  strength: 'plain',
  lang: 'en',
  detail: {},
});

/** Two claims in every text, of which documentation keeps the first. */
const judge = ({ context: { setting } }: HeardText): Detection => {
  const claims = [claim('label', 0), claim('isolation', 5)];
  return { claims: setting === 'news' ? [] : setting === 'docs' ? claims.slice(0, 1) : claims, disclosures: [] };
};

const text = (words: string): Candidate => ({
  text: words,
  context: {},
  see: () => ({ context: words, surroundings: {}, place: 'text' }),
});

async function heard(setting: TextContext['setting']): Promise<Findings> {
  const findings = new Findings();
  const listener = new Listener(
    async (texts) => texts.map(judge),
    findings,
    () => setting,
  );
  listener.hear(text('one'));
  listener.hear(text('two'));
  const steps = await listener.settle();
  while (!steps.next().done);
  return findings;
}

describe('what the kind of page takes away', () => {
  it.each([
    [undefined, 4, 0],
    ['docs', 2, 2],
    ['news', 0, 4],
  ] as const)('%s: %i claims, %i not counted', async (setting, claims, uncounted) => {
    const findings = await heard(setting);
    expect(findings.claims()).toHaveLength(claims);
    expect(findings.uncounted).toBe(uncounted);
  });

  it('is forgotten with the words it stood on', async () => {
    const findings = await heard('news');
    findings.drop(document);
    expect(findings.uncounted).toBe(0);
  });
});
