/** The first answer about a tab, which the popup asks for while its own code is still being loaded. */
import type { ViewAnswer } from '../../background/protocol';
import { ask } from '../ask';

interface Expected {
  tab: Promise<number | undefined>;
  answer: Promise<ViewAnswer | undefined>;
}

let expected: Expected | undefined;

export function expectAnswer(tab: Expected['tab'], answer: Expected['answer']): void {
  expected = { tab, answer };
}

/** What was asked for early about that tab, once; after that, and of other tabs, what is so now. */
export async function nextAnswer(tab: number): Promise<ViewAnswer> {
  const early = expected;
  expected = undefined;
  const answer = early && (await early.tab) === tab ? await early.answer : undefined;
  return answer ?? ask('view', { tab });
}
