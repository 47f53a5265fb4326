/**
 * What the user answered about owners of hosts that are nobody's in the registry. Kept on this device; from a private window only
 * in memory. Stored answers that no longer fit are ignored.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isAnswered } from '../vendors/answer-choices';
import { type Answers, answersSchema, type HostAnswers, hostOfPage } from '../vendors/answers';

const AREAS = ['session', 'local'] as const;
const keyOf = (host: string): string => `answers:${host}`;

/** What was answered about the host of an address; those of a private window first. */
export async function answersAbout(url: string): Promise<HostAnswers | undefined> {
  const host = hostOfPage(url);
  if (host === undefined) return undefined;
  const key = keyOf(host);
  const stored = await Promise.all(AREAS.map(async (area) => (await browser.storage[area].get(key))[key]));
  const answers = v.safeParse(
    answersSchema,
    stored.find((value) => value !== undefined),
  );
  return answers.success && isAnswered(answers.output) ? { host, ...answers.output } : undefined;
}

/** Keeps answers about the host of an address, or forgets them when nothing is answered any more. */
export async function keepAnswers(url: string, given: Answers, inPrivate: boolean): Promise<void> {
  const host = hostOfPage(url);
  if (host === undefined) return;
  const answers = v.parse(answersSchema, given);
  const area = browser.storage[inPrivate ? 'session' : 'local'];
  await (isAnswered(answers) ? area.set({ [keyOf(host)]: answers }) : area.remove(keyOf(host)));
}
