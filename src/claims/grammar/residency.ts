import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isAnswer, isBadge, NONE, placeDetail } from './slots';

const storage = (match: Match, reading: Reading): ClaimDetail => ({
  ...placeDetail(match, reading),
  wording: reading.within(match.from - 2, match.to + 2, 'ONLY', 'STAY') ? 'confinement' : 'storage',
});

const confinement = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), wording: 'confinement' });

/** Where people sit is another claim. */
const PEOPLE = ['STAFF', 'SUPPORT', 'COMPANY', 'PARENT'] as const;

/** What an adjective of place makes a place of: "European servers", not "European customers" or "owned by European firms". */
const PLACED = ['SERVER', 'THING', 'SOIL', 'HOST', 'RESIDENCY', 'ENVIRONMENT', 'COMPANY', 'SUBPROCESSOR'] as const;
const isWhere = ({ hits }: Match, reading: Reading): boolean =>
  hits.every(
    ({ concept, from, to }) =>
      concept !== 'DEMONYM' ||
      (reading.within(from - 2, to + 2, ...PLACED) && !reading.within(from - 3, from - 1, 'OWNED', 'OPERATE')),
  );

/** "Whose entire staff resides in Luxembourg": "entire" is of people. */
const staysThere = (match: Match, reading: Reading): boolean => {
  const [data] = match.hits;
  return isWhere(match, reading) && (data === undefined || !reading.within(data.to + 1, data.to + 2, 'STAFF'));
};

/** "Located in France, operated by Cloud ...": another clause, about another thing. */
const isOneClause = ({ hits: [thing, ...rest] }: Match, reading: Reading): boolean =>
  thing === undefined ||
  rest.some(({ from }) => from > thing.to) ||
  reading.pauseBetween(Math.max(...rest.map(({ to }) => to)), thing.from) === Pause.None;

const isHosted = (match: Match, reading: Reading): boolean => isOneClause(match, reading) && isWhere(match, reading);

/** "Data centres and EU actors": the place is the first half of another word. */
const isSituated = ({ hits: [server, place] }: Match, reading: Reading): boolean =>
  server === undefined || place === undefined || place.from < server.from || !reading.isJoined(place.to);

/** "Servers owned by European companies": whose they are, not where. */
const isNotOfOwner = ({ hits: [server, demonym] }: Match, reading: Reading): boolean =>
  server === undefined || demonym === undefined || !reading.within(server.to + 1, demonym.from - 1, 'OWNED', 'OPERATE');

/** "Not all US providers have data centres" is no denial. */
const isNone = ({ hits: [none] }: Match, reading: Reading): boolean =>
  none === undefined || !reading.within(none.to + 1, none.to + 1, 'ALL');

/** What is American without being there. */
const NO_PLACE = [
  'LAW',
  'LAW_US',
  'AUTHORITY',
  'ACCESS',
  'COMPANY',
  'SUBPROCESSOR',
  'OWNED',
  'PARENT',
  'CUSTOMER',
  'STAFF',
] as const;

/** "Outside the EU" names where; "foreign" alone may be anyone's. */
const isBeyond = ({ hits }: Match): boolean => hits.some(({ concept, from, to }) => concept === 'FOREIGN' && to > from);

/** "Location: France (Paris, Marseille)": a line of a table. */
const leads = ({ from, to, hits: [word] }: Match, reading: Reading): boolean =>
  from === 0 && word !== undefined && reading.pauseBetween(word.to, to) === Pause.Colon && isBadge(reading, 10);

/** Where data is kept, and that it stays there. */
export const residency: Grammar = {
  type: 'residency',
  rules: [
    { pattern: near(9, NONE, 'LEAVE', HERE), needs: ['DATA', 'SERVER', 'HOST', 'STAY'], detail: confinement },
    { pattern: across(near(6, NONE, 'LEAVE', ['SOVEREIGN', 'US']), Pause.None), detail: confinement },
    {
      pattern: across(near(8, NONE, 'LEAVE', 'FOREIGN'), Pause.None),
      needs: ['DATA'],
      detail: confinement,
    },
    { pattern: near(9, 'DATA', 'STAY', HERE), when: staysThere, detail: confinement },
    { pattern: near(10, ['DATA', 'SERVER'], 'HOST', HERE), when: isWhere, detail: storage },
    { pattern: near(10, 'THING', 'HOST', HERE), unless: ['HUNDRED', ...PEOPLE], when: isHosted, detail: storage },
    { pattern: near(4, 'SERVER', 'PLACE'), when: isSituated, detail: storage },
    {
      pattern: across(sequence(1, ['SERVER', 'RESIDENCY', 'HOST'], HERE), Pause.Colon),
      when: (_, reading) => isBadge(reading, 6),
      detail: storage,
    },
    { pattern: across(near(2, 'SERVER', 'DEMONYM'), Pause.None), when: isNotOfOwner, detail: storage },
    { pattern: across(near(4, 'HOST', 'PLACE'), Pause.None), unless: PEOPLE, detail: storage },
    { pattern: across(near(6, ['HOST', 'SERVER'], ['ALL', 'ONLY'], 'PLACE'), Pause.Colon), unless: PEOPLE, detail: confinement },
    { pattern: across(near(2, 'HOST', 'DEMONYM'), Pause.None), unless: ['HUNDRED', 'ALTERNATIVE'], detail: storage },
    { pattern: across(sequence(6, 'DATA', 'STAY', 'PLACE'), Pause.Colon), when: staysThere, detail: confinement },
    { pattern: near(4, ['HOST', 'DATA', 'STAY'], 'SOIL', HERE), unless: PEOPLE, detail: storage },
    { pattern: across(near(3, 'RESIDENCY', HERE), Pause.Colon), detail: storage },
    { pattern: across(sequence(3, ['RESIDENCY', 'HOST'], 'PLACE'), Pause.Colon), when: leads, detail: storage },
    { pattern: sequence(6, ['HOST', 'STAY'], ['ENVIRONMENT', 'SERVER'], 'PLACE'), unless: PEOPLE, detail: storage },
    { pattern: sequence(6, 'WHERE', ['DATA', 'SERVER', 'HOST'], 'PLACE'), unless: PEOPLE, when: isAnswer, detail: storage },
    {
      pattern: near(3, 'ONLY', HERE),
      needs: ['DATA', 'HOST', 'SERVER', 'RESIDENCY'],
      unless: ['STAFF', 'SUPPORT', 'LAW', 'OWNED'],
      detail: confinement,
    },
    { pattern: near(6, 'ONLY', 'DATA', 'PLACE'), unless: ['STAFF', 'SUPPORT', 'LAW', 'OWNED'], detail: confinement },
    { pattern: near(4, 'DATA', 'PLACE'), when: (_, reading) => isBadge(reading, 7), detail: storage },
    { pattern: sequence(3, NONE, ABROAD, ['SERVER', 'RESIDENCY']), when: isNone, detail: confinement },
    { pattern: sequence(3, NONE, ['SERVER', 'RESIDENCY'], ABROAD), detail: confinement },
    {
      pattern: near(8, NONE, 'TRANSFER', ABROAD),
      needs: ['DATA', 'HOST', 'TRANSFER'],
      unless: ['AUTHORITY', 'COMPEL'],
      detail: confinement,
    },
    {
      pattern: near(8, NONE, ['DATA', 'HOST', 'TRANSFER'], 'OUTSIDE', HERE),
      unless: ['AUTHORITY', 'NO_ONE'],
      detail: confinement,
    },
    { pattern: across(near(7, NONE, 'HOST', 'US'), Pause.None), unless: NO_PLACE, detail: confinement },
    { pattern: near(6, NONE, 'HOST', 'FOREIGN'), needs: ['DATA', 'SERVER'], when: isBeyond, detail: confinement },
  ],
};
