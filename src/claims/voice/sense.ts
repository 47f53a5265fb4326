import type { Concept } from '../concept';
import { Pause, type Reading } from '../reading';
import { about, firstIn, inSpan, type Situation, type Voice } from './situation';

/** The word "sovereign" stands with one of these: another sense of it. */
const besideWord = (situation: Situation, reach: number, ...senses: readonly Concept[]): boolean => {
  const word = firstIn(situation, 'SOVEREIGN', 'SOVEREIGNTY');
  return word !== undefined && situation.reading.within(word.from - reach, word.to + reach, ...senses);
};

const sense = (reason: Voice['reason'], reach: number, ...senses: readonly Concept[]): Voice => ({
  reason,
  types: ['label'],
  holds: (situation) => besideWord(situation, reach, ...senses),
});

/** Whose hands sovereign debt is in says nothing of a vendor. */
const speaksOfDebt = (reading: Reading): boolean =>
  reading.all('SOVEREIGN').some(({ from, to }) => reading.within(from - 1, to + 1, 'FINANCE'));

/** What a sentence about computing has at least one of. */
const COMPUTING = [
  'THING',
  'SERVER',
  'HOST',
  'DATA',
  'SUPPORT',
  'WE',
  'CUSTOMER',
  'ADMIN',
  'SOVEREIGN',
  'SOVEREIGNTY',
  'KEY',
  'BIGTECH',
  'LAW_US',
  'OPEN_SOURCE',
  'SCHEME',
  'GDPR',
  'TECHNOLOGY',
  'NETWORK',
  'ALTERNATIVE',
  'SURVIVE',
  'HUNDRED',
] as const;
/** A text of so few words is about what its page is about. */
const BADGE = 8;

/** Nothing says that the sentence is about computing: not its own words, nor its neighbours or the heading above it. */
const isElsewhere = ({ reading, beside }: Situation): boolean =>
  reading.words.length > BADGE && !reading.has(...COMPUTING) && !beside(...COMPUTING);

/** Who works where, under whose law or as whose citizens, is said of services; of a ferry it is said who runs it. */
const PLEDGED = ['RESIDENT', 'CITIZEN', 'ONLY', 'UNDER', 'SUBJECT', 'ACCESS', 'SELF'] as const;
const pledgesStaff = ({ candidate, reading }: Situation): boolean =>
  candidate.type === 'operations' &&
  reading.has(...PLEDGED) &&
  (reading.has('STAFF', 'COMPANY') || (reading.has('ONLY') && reading.has('RESIDENT', 'CITIZEN')));

/** "With no foreign investors" is said of no goods. */
const deniesOwners = (situation: Situation): boolean =>
  inSpan(situation, 'OWNED', 'PARENT', 'SUPPLIER') &&
  inSpan(situation, 'US', 'FOREIGN', 'OUTSIDE') &&
  inSpan(situation, 'NO', 'NOT', 'NEVER');

/** Cut off from more than one thing, or as an environment: not a house without a grid. */
const isNetworked = ({ reading }: Situation): boolean =>
  reading.has('ENVIRONMENT', 'CONNECTION', 'ISOLATED', 'LICENSED') || reading.all('AIRGAP').length > 1;

/** What a vendor says of itself as a company. */
const OF_ITSELF = [...COMPUTING, 'INDEPENDENT', 'PARENT', 'LAW', 'OWNED', 'COPULA', 'UNDER', 'SUBJECT', 'TOTAL', 'ONLY'] as const;

/** "The Spanish company presented its results": the subject of a sentence about its doings. */
function isNewsOfCompany({ candidate: { detail, from, to }, reading }: Situation): boolean {
  const next = reading.words[to + 1];
  return detail.wording === 'company' && from <= 1 && next?.pause === Pause.None && !reading.has(...OF_ITSELF);
}

/** "Wine stored in France"; but "hosted in France on renewable energy" is said of a service. */
const isOfGoods = ({ candidate, reading }: Situation): boolean =>
  reading.within(0, candidate.to + 1, 'GOODS') || (reading.has('GOODS') && !reading.has('HOST', 'SERVER', 'DATA', 'THING'));

/** What is said of data centres in general says nothing of data, nor of whose they are. */
const OF_DATA = [
  'RESIDENCY',
  'SCHEME',
  'GDPR',
  'DATA',
  'WE',
  'CUSTOMER',
  'HOST',
  'STAY',
  'ALL',
  'ONLY',
  'THING',
  'SOVEREIGN',
  'SOVEREIGNTY',
  'NO',
  'NOT',
  'NEVER',
] as const;
const FEW_WORDS = 7;
const isOfServers = ({ candidate, reading, beside }: Situation): boolean =>
  reading.words.length > FEW_WORDS &&
  candidate.from <= 3 &&
  reading.words[candidate.to + 1]?.pause === Pause.None &&
  !reading.has(...OF_DATA) &&
  !beside(...OF_DATA);

/** "Our servers in Amsterdam answer in 20 milliseconds": where they stand is why they are fast. */
const isFast = ({ reading }: Situation): boolean =>
  reading.has('SPEED') && !reading.has('DATA', 'HOST', 'STAY', 'ALL', 'ONLY', 'SOVEREIGN');

/** "The key is made in your browser and never sent to our servers": the vendor is told of, not only the device. */
const keepsFrom = (situation: Situation): boolean => inSpan(situation, 'NEVER', 'NOT') && inSpan(situation, 'SERVER', 'WE');

/** The words are there, and mean something else. */
export const SENSES: readonly Voice[] = [
  sense('finance', 3, 'FINANCE'),
  { reason: 'finance', types: ['ownership'], holds: ({ reading }) => speaksOfDebt(reading) },
  sense('politics', 2, 'POLITICS'),
  sense('self-sovereign', 3, 'IDENTITY'),
  sense('other-sense', 5, 'MANNER'),
  {
    reason: 'foreign-clouds',
    types: ['label', 'residency', 'isolation', 'operations'],
    holds: ({ reading }) => reading.has('CHINA', 'DOCS'),
  },
  { reason: 'topic', types: ['label'], holds: ({ reading }) => reading.has('STYLE') },
  { reason: 'job', holds: ({ reading }) => reading.has('JOB') },
  {
    reason: 'other-sense',
    types: ['ownership', 'technology', 'isolation', 'operations'],
    holds: ({ reading }) => reading.has('GOODS'),
  },
  { reason: 'other-sense', types: ['residency'], holds: (situation) => isOfGoods(situation) || isOfServers(situation) },
  { reason: 'other-sense', types: ['ownership', 'operations'], holds: ({ reading }) => reading.has('TONGUE') },
  {
    reason: 'other-sense',
    types: ['residency'],
    holds: (situation) => about(situation, 3, 'TONGUE', 'SPEED') || isFast(situation),
  },
  { reason: 'local-first', types: ['residency'], holds: ({ reading }) => reading.has('DEVICE') },
  {
    reason: 'local-first',
    types: ['keys'],
    holds: (situation) =>
      situation.reading.has('DEVICE') && !inSpan(situation, 'CANNOT_READ', 'NOT_EVEN_WE', 'PASSPHRASE') && !keepsFrom(situation),
  },
  {
    reason: 'local-first',
    types: ['isolation'],
    holds: ({ reading }) => reading.has('DEVICE') && !reading.has('SURVIVE', 'EMBARGO', 'CONNECTION'),
  },
  {
    reason: 'other-sense',
    types: ['operations', 'ownership'],
    holds: (situation) => isElsewhere(situation) && !pledgesStaff(situation) && !deniesOwners(situation),
  },
  {
    reason: 'other-sense',
    types: ['isolation'],
    holds: (situation) => isElsewhere(situation) && !isNetworked(situation),
  },
  { reason: 'news', types: ['ownership'], holds: isNewsOfCompany },
  {
    reason: 'other-sense',
    types: ['keys'],
    holds: (situation) => situation.reading.has('PASSWORD') && !inSpan(situation, 'PASSPHRASE'),
  },
];
