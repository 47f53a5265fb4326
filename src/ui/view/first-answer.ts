/** The first answer about a tab, asked for while the view's own code is still being loaded. */
import type { ViewAnswer } from '../../background/protocol';
import { ask } from '../ask';

let early: { tab: number; answer: Promise<ViewAnswer> } | undefined;

export function askEarly(tab: number): void {
  early = { tab, answer: ask('view', { tab }) };
}

/** What was asked for early about that tab, once; after that, and of other tabs, what is so now. */
export function nextAnswer(tab: number): Promise<ViewAnswer> {
  const waiting = early?.tab === tab ? early.answer : undefined;
  early = undefined;
  return waiting ?? ask('view', { tab });
}
