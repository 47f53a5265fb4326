import type { SilenceReason, TextContext } from '../claim';
import { type Hit, Pause, type Reading } from '../reading';
import { firstIn, type Situation, type Voice } from './situation';

const SETTINGS: Partial<Record<NonNullable<TextContext['setting']>, SilenceReason>> = {
  news: 'news',
  job: 'job',
  'foreign-clouds': 'foreign-clouds',
  comparison: 'other-party',
  topic: 'topic',
};

/** Where the page says the text stands, when that alone decides. */
export function silencedBySetting({ setting, role }: TextContext): SilenceReason | undefined {
  if (role === 'navigation') return 'navigation';
  return setting && SETTINGS[setting];
}

/** Nothing but the bare words, as an entry of a menu has them. */
function isBare({ candidate, reading }: Situation): boolean {
  const rest = reading.words.length - (candidate.to - candidate.from + 1);
  return (
    rest === 0 &&
    !reading.segment.text.endsWith('.') &&
    reading.words.length <= 3 &&
    !reading.has('WE', 'CUSTOMER', 'DEMONYM', 'PLACE', 'TOTAL', 'HUNDRED', 'BY_DESIGN', 'GIVE', 'ALTERNATIVE', 'HOST', 'HEART')
  );
}

/** "Digital sovereignty for schools: PDF". */
const DOCUMENT = /\b(PDF|DOCX?|ODT|PPTX?|ODP)\)?$/;

/** A line of copyright, the title of a document, or the name of a repository: nobody is told anything. */
export const imprint: Voice = {
  reason: 'navigation',
  holds: ({ candidate, reading }) => {
    const { text, start } = reading.segment;
    const before = text.slice(0, reading.span(candidate.from, candidate.to).start - start);
    return text.startsWith('©') || DOCUMENT.test(text) || /\w\/$/.test(before);
  },
};

/** "For example Germany and France", "together with France": the first place stands right behind, the others behind it. */
function areAside(places: readonly Hit[], reading: Reading): boolean {
  return places.every(
    ({ from }, index) => reading.within(from - 2, from - 1, 'ASIDE') || (index > 0 && from - (places[index - 1]?.to ?? 0) <= 2),
  );
}

/** Not where it is, if no other place is named. */
export const aside: Voice = {
  reason: 'other-sense',
  types: ['residency', 'operations', 'technology'],
  holds: ({ candidate, reading }) => {
    const places = reading.all('PLACE', 'DEMONYM').filter(({ from }) => from <= candidate.to);
    const named = places.filter(({ to }) => to >= candidate.from);
    return named.length > 0 && areAside(places, reading);
  },
};

/** Who and what may be American beside a place without being one: "in Germany, no US access". */
const AMERICAN = ['AUTHORITY', 'LAW', 'ACCESS', 'COMPANY', 'SUBPROCESSOR', 'THING', 'CUSTOMER', 'STAFF', 'PARENT'] as const;
const DENIALS = ['NO', 'NOT', 'NEVER', 'NO_ONE', 'FREE', 'ONLY', 'UNLIKE', 'SHIELD', 'OUTSIDE'] as const;

const COUNT = /^\p{N}{2,}$/u;

/** "Servers in 94 countries, among them Germany": counted places, none of which is where the data is. */
export const counted: Voice = {
  reason: 'other-sense',
  types: ['residency', 'operations'],
  holds: ({ reading }) =>
    !reading.has('NEVER', 'ONLY') &&
    reading
      .all('COUNTRIES')
      .some(
        ({ from }) =>
          [from - 2, from - 1].some((index) => COUNT.test(reading.words[index]?.text ?? '')) &&
          !reading.within(from - 1, from - 1, 'PLACE', 'DEMONYM'),
      ),
};

/** "In Germany and the USA": one of several places, one of them across the ocean. */
export const everywhere: Voice = {
  reason: 'other-sense',
  types: ['residency', 'technology'],
  holds: ({ candidate, reading }) =>
    !reading.has(...DENIALS) &&
    reading
      .all('US')
      .some(
        ({ from, to }) =>
          from >= candidate.from &&
          to <= candidate.to + 4 &&
          !reading.within(to + 1, to + 1, ...AMERICAN) &&
          reading.within(from - 4, to + 3, 'PLACE') &&
          reading.pauseBetween(Math.min(from, candidate.to), Math.max(to, candidate.to)) < Pause.Colon,
      ),
};

/** What makes an offer of a way of working. */
const OFFERED = ['WE', 'HEDGE', 'GIVE', 'SOVEREIGN', 'SURVIVE', 'CONNECTION'] as const;

/** In documentation an air-gapped network is mostly where the reader works: one configures for it. */
export const surroundings: Voice = {
  reason: 'topic',
  types: ['isolation'],
  holds: ({ candidate, context, reading }) =>
    context.setting === 'docs' &&
    reading.within(candidate.from, candidate.to, 'AIRGAP') &&
    reading.all('AIRGAP').length === 1 &&
    !reading.has(...OFFERED),
};

/** "Trends 2027: sovereign cloud, ...", "Sovereign hosting: our whitepaper": a list of subjects, or something to read about one. */
const announces = ({ from, to }: Hit, word: Hit, reading: Reading): boolean =>
  to < word.from
    ? from <= 3 && reading.pauseBetween(to, word.from) === Pause.Colon
    : from > word.to && reading.words.length - from <= 4 && reading.pauseBetween(word.to, from) === Pause.Colon;

/** "Our whitepaper on digital sovereignty", "learn more about sovereign clouds": a subject to read about, unless it is ours. */
export const teaser: Voice = {
  reason: 'navigation',
  types: ['label', 'ownership', 'keys', 'isolation'],
  holds: (situation) => {
    const word = firstIn(situation, 'SOVEREIGN', 'SOVEREIGNTY', 'DEMONYM', 'BYOK', 'ZERO', 'AIRGAP');
    const { reading } = situation;
    return (
      word !== undefined &&
      !reading.within(word.from - 2, word.from - 1, 'WE') &&
      reading
        .all('TEASER')
        .some((teaser) => announces(teaser, word, reading) || (teaser.to < word.from && word.from - teaser.to <= 5))
    );
  },
};

export const menu: Voice = {
  reason: 'navigation',
  types: ['label'],
  holds: (situation) => isBare(situation) || (situation.menuEntries > 1 && situation.reading.words.length <= 4),
};
