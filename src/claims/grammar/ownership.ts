import type { ClaimDetail } from '../claim';
import type { Match } from '../pattern';
import { across, near, sequence } from '../pattern';
import { Pause, type Reading } from '../reading';
import type { Grammar } from '../rule';
import { ABROAD, HERE, isBadge, NONE, placeDetail } from './slots';

const total = (match: Match, reading: Reading): boolean => reading.within(match.from - 1, match.to, 'TOTAL', 'HUNDRED');

const owned = (match: Match, reading: Reading): ClaimDetail => ({
  ...placeDetail(match, reading),
  wording: 'owned',
  ...(total(match, reading) && { total: true }),
});

const company = (match: Match, reading: Reading): ClaimDetail => ({ ...placeDetail(match, reading), wording: 'company' });

/** A customer, not the vendor, when "for" or "to" leads to the adjective. */
function isVendor(match: Match, reading: Reading): boolean {
  const [demonym] = match.hits;
  return demonym !== undefined && !reading.within(demonym.from - 1, demonym.from - 1, 'FOR', 'OTHERS');
}

/** "In the EU on servers owned by ...", "servers of our own in Milan": the place is that of the servers. */
const isNotOfServers = ({ hits }: Match, reading: Reading): boolean => {
  const [place, owner] = hits;
  if (!place || !owner) return true;
  return place.to > owner.from
    ? place.concept !== 'PLACE' || !reading.within(owner.from - 2, owner.from - 1, 'SERVER')
    : !reading.within(place.to + 1, owner.from - 1, 'SERVER');
};

/** "No US service in the data path": what the data passes through, not on whom the vendor depends. */
const isParty = ({ to }: Match, reading: Reading): boolean =>
  !reading.within(to, to, 'THING') || !reading.within(to + 1, to + 3, 'DATA');

const NOT_REFUSED = ['LICENSED', 'AUTHORITY', 'LAW', 'COMPEL', 'COMPANY', 'COPULA', 'ALL', 'SUPPORT', 'CUSTOMER'] as const;

/** Others of them follow: "AWS, Azure and Google". */
const namesMore = ({ to }: Match, reading: Reading): boolean =>
  reading.all('BIGTECH').some(({ from }) => from > to && from <= to + 3);

/** "We do not use AWS, Azure or Google": one of them alone may be any product of theirs. */
const namesSeveral = (match: Match, reading: Reading): boolean =>
  !reading.within(0, match.to, ...NOT_REFUSED) && namesMore(match, reading);

/** "We do not use US sub-processors" begins with the denial; later it may be of anything. */
const isRefusal = ({ from, to }: Match, reading: Reading): boolean =>
  from <= 2 && reading.has('WE') && !reading.within(0, to, ...NOT_REFUSED);

/** "US parent: none"; but "foreign services without a contract" denies the contract. */
const endsClause = ({ to }: Match, reading: Reading): boolean =>
  reading.words.length - to <= 2 || reading.words[to + 1]?.pause !== Pause.None;

const FOREIGNERS = ['SUBPROCESSOR', 'PARENT', 'OWNED', 'COMPANY'] as const;
/** Whom one is free of by other means than ownership. */
const NOT_FOREIGNERS = ['AUTHORITY', 'LAW', 'ACCESS', 'TECHNOLOGY'] as const;
/** "Our support is based in Nantes" tells of the support. */
const isOfCompany = ({ from }: Match, reading: Reading): boolean => !reading.within(from - 4, from - 1, 'SUPPORT', 'STAFF');

/** Nothing joins the word at `index` to the match, or it is a word of the trade: "100 % Irish butter" is about butter. */
const isEdge = (index: number, second: number, reading: Reading): boolean =>
  reading.words[index] === undefined || reading.words[second]?.pause !== Pause.None || reading.isKnown(index);

/** A badge, or the head of one: "100 % Finnish – data stays in Finland". */
const standsAlone = ({ from, to }: Match, reading: Reading): boolean =>
  (isBadge(reading, 5) && isEdge(from - 1, from, reading) && isEdge(to + 1, to + 1, reading)) ||
  (from === 0 && reading.words[to + 1]?.pause === Pause.Colon);

const NOT_OF_OWNERS = ['TECHNOLOGY', 'SUPPORT', 'TONGUE', 'LICENSED'] as const;

/** "All suppliers are Dutch", not "all suppliers host our data in Ireland" or "subject to Dutch law". */
const isOfSuppliers = ({ from, to }: Match, reading: Reading): boolean =>
  !reading.within(from, to, 'HOST', 'STAY', 'LAW', 'DATA', 'SERVER', 'SUPPORT', 'CERTIFIED');

/** "Owned by its members in Denmark"; "owned" and "hands" may be of anything else that members have. */
const ownedByHolders = ({ hits: [owned, holders] }: Match, reading: Reading): boolean =>
  owned !== undefined &&
  holders !== undefined &&
  owned.from !== holders.from &&
  (owned.from <= 1 || reading.has('WE', 'COMPANY'));

/** "We answer to Dutch judges" is no answer to anyone else's product. */
const isAlternative = ({ hits: [demonym, other] }: Match, reading: Reading): boolean =>
  demonym === undefined || other === undefined || demonym.from < other.from || !reading.within(other.from, other.to, 'SUBJECT');

/** Who owns the vendor, and on whom it depends. */
export const ownership: Grammar = {
  type: 'ownership',
  rules: [
    {
      pattern: across(sequence(3, 'OWNED', 'DEMONYM', ['COMPANY', 'SUBPROCESSOR']), Pause.None),
      unless: ['STAFF'],
      detail: owned,
    },
    { pattern: across(near(3, HERE, 'OWNED'), Pause.None), unless: ['DATA', 'STAFF'], when: isNotOfServers, detail: owned },
    { pattern: across(near(5, NONE, 'OWNED', ABROAD), Pause.None), detail: owned },
    { pattern: across(near(6, 'OWNED', 'ALL', HERE), Pause.None), when: isOfSuppliers, detail: owned },
    {
      pattern: across(near(9, 'OWNED', 'HOLDERS', HERE), Pause.Colon),
      unless: ['DATA', 'SERVER', 'OPERATE', 'ACCESS'],
      when: ownedByHolders,
      detail: owned,
    },
    { pattern: near(7, 'SUPPLIER', ['ALL', 'ONLY', 'HUNDRED', 'TOTAL'], HERE), when: isOfSuppliers, detail: owned },
    { pattern: across(near(6, NONE, 'SUPPLIER', 'OUTSIDE', HERE), Pause.None), detail: owned },
    { pattern: across(near(4, 'INDEPENDENT', ABROAD, FOREIGNERS), Pause.None), unless: NOT_FOREIGNERS, detail: owned },
    {
      pattern: near(2, 'HUNDRED', 'DEMONYM', ['THING', 'COMPANY', 'HOST', 'STAFF', 'ALTERNATIVE']),
      unless: NOT_OF_OWNERS,
      detail: owned,
    },
    { pattern: across(near(6, 'OWNED', 'HUNDRED', HERE), Pause.None), unless: NOT_OF_OWNERS, detail: owned },
    { pattern: near(1, 'HUNDRED', 'DEMONYM'), unless: NOT_OF_OWNERS, when: standsAlone, detail: owned },
    { pattern: near(2, 'HUNDRED', 'MADE', HERE), unless: NOT_OF_OWNERS, detail: owned },
    { pattern: near(3, 'DEMONYM', 'ALTERNATIVE'), when: isAlternative, detail: company },
    { pattern: across(near(2, 'DEMONYM', 'COMPANY'), Pause.None), when: isVendor, detail: company },
    { pattern: across(near(5, 'COMPANY', ['LAW', 'PARENT'], HERE), Pause.None), unless: ['COMPEL'], detail: company },
    { pattern: across(near(4, 'PARENT', HERE), Pause.None), when: isOfCompany, detail: company },
    { pattern: across(sequence(2, 'COMPANY', 'RESIDENT', 'PLACE'), Pause.None), unless: ['STAFF'], detail: company },
    {
      pattern: across(sequence(1, 'INDEFINITE', 'COMPANY', 'PLACE'), Pause.None),
      when: (_, reading) => isBadge(reading, 6),
      detail: company,
    },
    {
      pattern: across(sequence(2, 'NO', [...ABROAD, 'BIGTECH'], FOREIGNERS), Pause.None),
      unless: ['LICENSED'],
      when: isParty,
      detail: owned,
    },
    { pattern: across(sequence(3, 'NO', FOREIGNERS, ABROAD), Pause.None), unless: ['LICENSED', 'LAW'], detail: owned },
    {
      pattern: across(sequence(1, ABROAD, FOREIGNERS, 'NO'), Pause.None),
      unless: ['LICENSED', 'AUTHORITY'],
      when: endsClause,
      detail: owned,
    },
    {
      pattern: across(sequence(2, 'FREE', ABROAD, [...FOREIGNERS, 'BIGTECH']), Pause.None),
      unless: NOT_FOREIGNERS,
      detail: owned,
    },
    { pattern: across(near(2, 'INDEPENDENT', 'BIGTECH'), Pause.None), unless: NOT_FOREIGNERS, detail: owned },
    { pattern: across(near(5, ['NO', 'NOT'], 'CONNECTION', 'BIGTECH'), Pause.None), unless: ['LICENSED'], detail: owned },
    { pattern: across(sequence(3, ['NO', 'NOT'], 'CONNECTION', ABROAD, FOREIGNERS), Pause.None), needs: ['WE'], detail: owned },
    { pattern: sequence(3, 'NO', 'BIGTECH'), when: namesMore, detail: owned },
    { pattern: across(sequence(3, 'NOT', ABROAD, 'SUBPROCESSOR'), Pause.None), when: isRefusal, detail: owned },
    { pattern: across(sequence(3, 'NOT', 'SUBPROCESSOR', ABROAD), Pause.None), when: isRefusal, detail: owned },
    { pattern: sequence(2, 'WE', 'NOT', 'BIGTECH'), when: namesSeveral, detail: owned },
    { pattern: sequence(1, 'NO', 'BIGTECH'), unless: ['LICENSED', 'TECHNOLOGY'], detail: owned },
    { pattern: near(14, 'NO', 'PARENT', 'US'), detail: owned },
  ],
};
