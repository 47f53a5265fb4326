/** Answers popup, panel, options and report. The verdicts are derived from the stored reading each time: the rules live here only. */
import browser, { type Tabs } from 'webextension-polyfill';
import { LANGUAGES } from '../claims/lexicon';
import { RULES } from '../rules';
import { hostOfPage, proposalOf } from '../vendors/answers';
import { bundledRegistry } from '../vendors/bundled';
import type { Assessment } from '../verdict/assessment';
import { DATA_VERSION } from '../verdict/data-version';
import { knownHosts } from './access';
import { answersAbout } from './answers';
import { citationsOf } from './citations';
import { dependenciesOf, NO_DEPENDENCIES } from './dependencies';
import { DELIVERY_ANSWERS } from './endpoint/answers';
import { takeAnswers } from './hear';
import { addressOf, judge, judgeText, today } from './judge';
import { pack } from './pack';
import type { Result, ViewAnswer, ViewExchange, ViewKind, ViewReply, ViewRequest, ViewState } from './protocol';
import { scanTab, tell } from './scan';
import { offeringNames, standingOf } from './standing';
import { comparedStatements } from './statements';
import {
  entryOf,
  forgetSelection,
  isReading,
  type Selection,
  selectionOf,
  type TabEntry,
  type TabReading,
  takeFocus,
} from './tabs';

type Answers = { [K in ViewKind]: (ask: ViewExchange[K]['ask']) => Promise<ViewReply<K>> };

const ANSWERS: Answers = {
  view: async ({ tab }) => view(tab),
  'first-view': async ({ tab }) => pack(await view(tab)),
  scan: ({ tab, rest }) => scanTab(tab, rest).then(async () => pageState(await entryOf(tab))),
  'whole-page': ({ tab }) => forgetSelection(tab).then(() => null),
  'go-to': ({ tab, claim }) =>
    tell(tab, { kind: 'go-to', claim }).then(
      () => true,
      () => false,
    ),
  'page-text': async ({ tab }) => {
    const answer = await tell(tab, { kind: 'text' }).catch(() => null);
    return typeof answer === 'string' ? answer : null;
  },
  answers: async ({ tab, answers }) => {
    const info = await browser.tabs.get(tab).catch(() => undefined);
    await takeAnswers(tab, answers, info?.incognito ?? false);
    return null;
  },
  proposal: ({ tab }) => proposalFor(tab),
  check: async ({ text, vendor }) => resultOfText(text, vendor),
  vendors: async () => ({
    vendors: bundledRegistry.vendors.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name)),
    hosts: knownHosts(),
    data: DATA_VERSION,
    rules: RULES.length,
    languages: [...LANGUAGES],
  }),
  offerings: async () => offeringNames(),
  standing: async ({ vendor, offering }) => standingOf(vendor, offering),
  ...DELIVERY_ANSWERS,
};

export const isViewRequest = (message: { kind?: unknown }): message is ViewRequest =>
  typeof message.kind === 'string' && Object.hasOwn(ANSWERS, message.kind);

export function answerView<K extends ViewKind>(request: { kind: K } & ViewExchange[K]['ask']): Promise<ViewReply<K>> {
  return ANSWERS[request.kind](request);
}

async function view(tab: number): Promise<ViewAnswer> {
  const [selection, entry, info, focus] = await Promise.all([
    selectionOf(tab),
    entryOf(tab),
    browser.tabs.get(tab).catch(() => undefined),
    takeFocus(tab),
  ]);
  const state = await (selection ? selectionState(selection, info) : pageState(entry, info?.url));
  return { state, private: info?.incognito ?? false, ...(focus ? { focus } : {}) };
}

async function pageState(entry: TabEntry | undefined, url?: string): Promise<ViewState> {
  if (!entry) return { kind: 'unscanned' };
  if (isReading(entry)) return isLeft(entry, url) ? { kind: 'unscanned' } : { kind: 'result', result: await resultOf(entry) };
  return 'unreadable' in entry ? { kind: 'unreadable', why: entry.unreadable } : { kind: 'scanning' };
}

async function resultOf({ reading, coverage, hosts, art28, states, at }: TabReading): Promise<Result> {
  const assessment = await judge(reading);
  return {
    ...judged(assessment),
    coverage,
    dependencies: dependenciesOf(hosts, { url: reading.url, vendor: assessment.speaker.vendor }, today()),
    states: comparedStatements(states, assessment.speaker.vendor),
    ...sheetOf(assessment, addressOf(reading)),
    at,
    ...(art28 ? { art28 } : {}),
    ...(reading.archive ? { archive: reading.archive } : {}),
  };
}

/** An assessment with what a view shows beside it and must not carry itself: the vendor's name, the rules' citations. */
function judged(assessment: Assessment): Pick<Result, 'assessment' | 'vendorName' | 'rules'> {
  const { speaker, exposures, ceilings } = assessment;
  const vendorName = speaker.vendor === null ? undefined : bundledRegistry.find(speaker.vendor)?.name;
  return { assessment, rules: citationsOf([...exposures, ...ceilings]), ...(vendorName ? { vendorName } : {}) };
}

/** Only about an owner whom the registry does not know. */
function sheetOf({ speaker, profile }: Assessment, url: string): Pick<Result, 'sheet'> {
  const host = speaker.vendor === null ? hostOfPage(url) : undefined;
  const { host: _, ...answers } = profile.answers ?? { host };
  return host ? { sheet: { host, answers } } : {};
}

async function proposalFor(tab: number): Promise<string | null> {
  const entry = await entryOf(tab);
  const answers = isReading(entry) ? await answersAbout(addressOf(entry.reading)) : undefined;
  return answers ? proposalOf(answers, bundledRegistry) : null;
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? '';

/** The tab has moved on and its page has not spoken yet. Its address is known where we were invoked or granted. */
const isLeft = ({ reading }: TabReading, url: string | undefined): boolean =>
  url !== undefined && withoutFragment(url) !== withoutFragment(reading.url);

/** A selection is judged as words of the page it was made on. */
async function selectionState({ text, at }: Selection, info: Tabs.Tab | undefined): Promise<ViewState> {
  const page = { url: info?.url ?? '', title: info?.title ?? '' };
  return {
    kind: 'result',
    selection: true,
    result: { ...judged(await judgeText(text, page)), dependencies: NO_DEPENDENCIES, at },
  };
}

/** Pasted words are judged as if they stood on the front page of the chosen vendor, or on a page that is nobody's. */
async function resultOfText(text: string, vendor: string | null): Promise<Result> {
  const host = vendor === null ? undefined : bundledRegistry.find(vendor)?.hosts[0];
  const assessment = await judgeText(text, { url: host ? `https://${host}/` : '', title: '' });
  return { ...judged(assessment), dependencies: NO_DEPENDENCIES, at: new Date().toISOString() };
}
