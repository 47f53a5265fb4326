import { find, near } from '../pattern';
import { type Hit, Pause, type Reading } from '../reading';
import type { Situation, Voice } from './situation';

/** Someone else is speaking: "according to the company", "Microsoft promised", or verb forms that only report. */
function reports({ reading }: Situation): boolean {
  if (reading.has('CONJUNCTIVE') && !reading.has('WE')) return true;
  return reading
    .all('SAID')
    .some(
      (said) =>
        !isContrast(said, reading) &&
        !reading.within(said.from - 4, said.to + 1, 'WE') &&
        !reading.within(said.to + 1, said.to + 2, 'SCHEME'),
    );
}

/** "Unlike providers that only claim so, ...": what is told of others is what the vendor is not. */
const isContrast = ({ from }: Hit, reading: Reading): boolean => reading.all('UNLIKE').some((unlike) => unlike.from < from);

export const reported: Voice = {
  reason: 'reported',
  holds: reports,
};

/** Politics and the press write about clouds too; "each ministry" is a customer. */
export const press: Voice = {
  reason: 'politics',
  types: [
    'label',
    'residency',
    'immunity',
    'operations',
    'ownership',
    'keys',
    'isolation',
    'compliance',
    'technology',
    'recourse',
  ],
  holds: ({ candidate, reading }) =>
    !reading.has('WE', 'CUSTOMER') &&
    reading
      .all('PRESS')
      .some((hit) => (hit.to < candidate.from || hit.from > candidate.to) && !reading.within(hit.from - 1, hit.from - 1, 'ALL')),
};

const isCustomer = ({ from, to }: Hit, reading: Reading): boolean =>
  from === to && reading.within(from - 1, from - 1, 'FOR') && !reading.within(from - 2, to + 1, 'US', 'BIGTECH');

/** "Some customer contracts include ...": contracts are the vendor's own. */
const isContract = ({ to }: Hit, reading: Reading): boolean => reading.within(to + 1, to + 2, 'CONTRACT');

/** "A customer runs its servers in Frankfurt." */
const isOneCustomer = (reading: Reading): boolean => reading.within(0, 0, 'INDEFINITE') && reading.within(1, 1, 'CUSTOMER');

/** "US vendors try to ...": the subject is others, and "we" do not appear. "For cities that ..." names customers. */
export const others: Voice = {
  reason: 'other-party',
  types: ['label', 'residency', 'operations', 'ownership', 'certification', 'keys', 'isolation'],
  holds: ({ reading, candidate }) =>
    !reading.has('WE') &&
    (isOneCustomer(reading) ||
      reading
        .all('OTHERS')
        .some(
          (hit) =>
            hit.from <= 3 &&
            hit.to < candidate.from &&
            !isContrast(hit, reading) &&
            !isCustomer(hit, reading) &&
            !isContract(hit, reading),
        )),
};

/** "Google Ireland Limited", "Microsoft Italia": the place is part of the name. */
const namesBranch = (reading: Reading): boolean =>
  reading
    .all('BIGTECH')
    .some(({ to }) => reading.pauseBetween(to, to + 1) === Pause.None && reading.within(to + 1, to + 1, 'PLACE'));

/** "Google opened a data centre in the Netherlands": news of a company, as long as nobody's data is in it. */
export const expansion: Voice = {
  reason: 'news',
  types: ['residency', 'ownership'],
  holds: ({ candidate, reading }) =>
    namesBranch(reading) ||
    (candidate.type === 'residency' &&
      !reading.has('WE', 'CUSTOMER', 'DATA', 'NO', 'NOT', 'NEVER') &&
      reading.all('BIGTECH').some((hit) => hit.from === 0)),
};

const UNDER_US_LAW = near(6, ['SUBJECT', 'UNDER'], 'LAW_US');

/** What keeps a law out, or makes it one's own business. */
const GUARDS = ['WE', 'UNLIKE', 'NO', 'NOT', 'NEVER', 'NO_ONE', 'FREE', 'PROOF', 'SHIELD', 'REDUCE'] as const;

/** A law of the United States, an authority abroad, or someone there who demands. */
const isAbroad = ({ concept, from, to }: Hit, reading: Reading): boolean =>
  concept === 'LAW_US' || reading.within(concept === 'COMPEL' ? from - 4 : from - 1, to + 1, 'US', 'FOREIGN');

/** "The CLOUD Act lets US authorities demand data stored in Europe": what the law reaches, not where the vendor keeps it. */
export const reached: Voice = {
  reason: 'law-text',
  types: ['residency'],
  holds: ({ candidate, reading }) =>
    !reading.has(...GUARDS) &&
    (find(reading, UNDER_US_LAW).length > 0 ||
      reading
        .all('LAW_US', 'AUTHORITY', 'COMPEL')
        .some(
          (law) =>
            law.to < candidate.from && isAbroad(law, reading) && reading.pauseBetween(law.to, candidate.from) < Pause.Colon,
        )),
};

/** "The act does not apply to companies without ...": whom a law reaches, told of all of them. */
export const explained: Voice = {
  reason: 'law-text',
  types: ['immunity'],
  holds: ({ candidate, reading }) =>
    !reading.has('WE', 'CUSTOMER') &&
    reading.within(0, 1, 'LAW', 'LAW_US') &&
    reading.all('OTHERS').some(({ from, to }) => from > candidate.from && reading.within(from, to, 'SUBPROCESSOR')),
};

/** "US clouds fall under the CLOUD Act, even where their servers stand in Sweden": told of others, whatever else it says. */
export const exposed: Voice = {
  reason: 'other-party',
  holds: ({ reading }) =>
    !reading.has('WE', 'UNLIKE', 'NO', 'NOT', 'NEVER', 'NO_ONE', 'FREE') &&
    reading.all('US', 'BIGTECH').some((hit) => hit.from <= 3) &&
    find(reading, UNDER_US_LAW).length > 0,
};
