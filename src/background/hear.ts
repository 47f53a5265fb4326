/** What the page's content script says, and what it is answered. */
import browser from 'webextension-polyfill';
import type { Detection } from '../claims/claim';
import { detect } from '../claims/detect';
import { findTriggers } from '../claims/gate';
import type { CardText, FromPage, ToPage } from '../page/protocol';
import type { Answers } from '../vendors/answers';
import type { Assessment } from '../verdict/assessment';
import type { VerdictValue } from '../verdict/verdict';
import { keepAnswers } from './answers';
import { showButton } from './badge';
import { cardText } from './card';
import { addressOf, judge } from './judge';
import { openPopup } from './popup';
import { addStyles, tell } from './scan';
import { readSettings } from './settings';
import { isShown } from './shown';
import { entryOf, forgetTab, isReading, keepEntry, keepFocus, readTabs, type TabReading } from './tabs';

type FromPageKind = FromPage['kind'];
const KINDS: readonly FromPageKind[] = ['search', 'texts', 'reading', 'card', 'styles', 'open-proof', 'report'];

export const isFromPage = (message: { kind?: unknown }): message is FromPage => KINDS.includes(message.kind as FromPageKind);

/** Answers a search with what it found, texts with the claims in them, a reading with its marks, a card request with its texts. */
export async function hearPage(
  tab: number,
  message: FromPage,
): Promise<number[][] | Detection[] | ToPage | CardText | undefined> {
  if (message.kind === 'search') return message.texts.map(findTriggers);
  if (message.kind === 'texts') return message.texts.map(({ text, context }) => detect(text, context));
  if (message.kind === 'reading') return takeReading(tab, message);
  if (message.kind === 'card') return cardOf(tab, message.claim);
  await carryOut(tab, message);
  return undefined;
}

async function carryOut(tab: number, message: Extract<FromPage, { kind: 'styles' | 'open-proof' | 'report' }>): Promise<void> {
  if (message.kind === 'styles') return addStyles(tab);
  if (message.kind === 'open-proof') return openPopup(tab, keepFocus(tab, message.claim));
  const query = new URLSearchParams({ tab: String(tab), claim: message.claim });
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/report/index.html?${query}`) });
}

async function takeReading(tab: number, { kind: _, ...said }: Extract<FromPage, { kind: 'reading' }>): Promise<ToPage> {
  const at = new Date().toISOString();
  await keepEntry(tab, { ...said, at }).catch(() => keepEntry(tab, { unreadable: 'too-large', at }));
  const assessment = await judge(said.reading);
  await showResult(tab, assessment, said.coverage.done);
  if (!(await readSettings()).settings.marks) await tell(tab, { kind: 'show', on: false }).catch(() => undefined);
  return marksOf(assessment);
}

const marksOf = ({ claims }: Assessment): ToPage => ({
  kind: 'marks',
  marks: Object.fromEntries(
    claims.flatMap(({ claim, verdict }): [string, VerdictValue][] => (verdict ? [[claim.id, verdict.value]] : [])),
  ),
});

async function showResult(tab: number, { claims, speaker }: Assessment, done: boolean): Promise<void> {
  const shown = claims.filter(({ claim }) => isShown(claim)).length;
  const found = speaker.vendor === null ? 'unknown' : 'active';
  await showButton(tab, shown > 0 ? found : done ? 'nothing' : 'idle', shown);
}

async function cardOf(tab: number, id: string): Promise<CardText | undefined> {
  const reading = await readingOf(tab);
  const judged = reading && (await judge(reading.reading));
  const verdict = judged?.claims.find(({ claim }) => claim.id === id)?.verdict;
  return verdict && cardText(verdict);
}

async function readingOf(tab: number): Promise<TabReading | undefined> {
  const entry = await entryOf(tab);
  return isReading(entry) ? entry : undefined;
}

/** A page that starts to load was neither read nor found unreadable yet. */
export async function forgetUnread(tab: number): Promise<void> {
  if (!(await readingOf(tab))) await forgetTab(tab);
}

/** A tab shows another document when the page we read no longer answers: the marks are sent again, and who does not listen is forgotten. */
export async function checkStillThere(tab: number): Promise<void> {
  const reading = await readingOf(tab);
  if (!reading) return;
  await tell(tab, marksOf(await judge(reading.reading))).catch(() => forgetTab(tab));
}

/** What the user answered about a page's owner is kept, its marks change with it, and who looks at the tab is told. */
export async function takeAnswers(tab: number, answers: Answers, inPrivate: boolean): Promise<void> {
  const reading = await readingOf(tab);
  if (!reading) return;
  await keepAnswers(addressOf(reading.reading), answers, inPrivate);
  await keepEntry(tab, { ...reading, answered: new Date().toISOString() });
  await checkStillThere(tab);
}

/** Shows or hides the marks of every page read so far, as the settings say. */
export async function applyMarks(): Promise<void> {
  const { settings } = await readSettings();
  const tabs = await readTabs();
  await Promise.allSettled(tabs.map(({ tab }) => tell(tab, { kind: 'show', on: settings.marks })));
}
