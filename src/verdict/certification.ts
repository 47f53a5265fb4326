/** `design.md` section 3, "Certification": an ordered list, first match decides, whatever the class. */
import type { Scheme } from '../claims/claim';
import type { KnownFact } from '../vendors/fact';
import type { Certification, OfficialResult } from '../vendors/vendor';
import type { Case, Outcome } from './case';
import { RULE_OF_SCHEME, SCHEME_NAMES } from './scheme';
import { barredBy } from './scheme-ownership';
import { leastFavourable } from './severity';
import type { VerdictValue } from './verdict';

/** One scheme that the words name, with what is known of it for this offering and for the vendor's others. */
interface Named extends Case {
  scheme: Scheme;
  own: readonly KnownFact<Certification>[];
  others: readonly KnownFact<Certification>[];
  award?: KnownFact<OfficialResult>;
}

interface Entry {
  cell: string;
  value: VerdictValue;
  /** The facts that make it match, possibly none; undefined when it does not match. */
  matches(named: Named): readonly KnownFact[] | undefined;
}

const NO_CERTIFICATE: readonly Scheme[] = ['eucs', 'cada', 'seal'];
const SECURITY_OR_TRANSFER: readonly Scheme[] = [
  'c5',
  'iso-27001',
  'soc-2',
  'ens',
  'nis2',
  'dora',
  'hds',
  'dpf',
  'tisax',
  'it-grundschutz',
];

const statement = (holds: boolean): readonly KnownFact[] | undefined => (holds ? [] : undefined);
const some = (facts: readonly (KnownFact | undefined)[]): readonly KnownFact[] | undefined => {
  const known = facts.filter((fact) => fact !== undefined);
  return known.length > 0 ? known : undefined;
};

/** "Aligned with" a draft scheme claims no certificate of it. */
const isAlignment = ({ scheme, claim }: Named): boolean => scheme === 'eucs' && claim.detail.status === 'aligned';

const isAward = ({ scheme, claim }: Named): boolean => scheme === 'seal' && claim.detail.status === 'rated';
const saysDone = ({ claim }: Named): boolean => claim.detail.status !== 'in-progress';
const digit = (level: string | undefined): number => Number(/\d+(?:\.\d+)?/.exec(level ?? '')?.[0] ?? Number.NaN);

/** A level or version as claimed is held when the fact names none, the same, or a higher one. */
const reaches = (held: Certification, claimed: string | undefined): boolean => {
  const have = digit(held.level ?? held.version);
  return Number.isNaN(have) || Number.isNaN(digit(claimed)) || have >= digit(claimed);
};

const withStatus = (facts: readonly KnownFact<Certification>[], status: Certification['status']) =>
  facts.filter(({ value }) => value.status === status);
const heldHere = ({ own, claim }: Named) =>
  withStatus(own, 'held').filter(({ value }) => value.basis !== 'host' && reaches(value, claim.detail.level));
const inherited = ({ own }: Named) => withStatus(own, 'held').filter(({ value }) => value.basis === 'host');

/** The words say less than or as much as the tender gave; words without a level say no more than that there was one. */
const awardReaches = ({ award, claim }: Named): boolean => !(digit(award?.value.level) < digit(claim.detail.level));

const awardAs = (role: OfficialResult['role'], reached: boolean) => (named: Named) =>
  isAward(named) && named.award?.value.role === role && awardReaches(named) === reached ? [named.award] : undefined;

/** The list as the design words it. */
export const CERTIFICATION_LIST: readonly Entry[] = [
  {
    cell: 'no-such-certificate',
    value: 'contradicted',
    matches: (named) =>
      statement(
        NO_CERTIFICATE.includes(named.scheme) &&
          !isAlignment(named) &&
          (!isAward(named) || digit(named.claim.detail.level) === 4),
      ),
  },
  {
    cell: 'transfer-tool-as-shield',
    value: 'contradicted',
    matches: ({ scheme, claim }) =>
      statement(scheme === 'dpf' && (claim.detail.compliance === 'shield' || claim.detail.law !== undefined)),
  },
  { cell: 'security-or-transfer', value: 'off-point', matches: ({ scheme }) => statement(SECURITY_OR_TRANSFER.includes(scheme)) },
  {
    cell: 'membership',
    value: 'off-point',
    matches: ({ scheme, claim }) => statement(scheme === 'gaia-x' && claim.detail.status === 'member'),
  },
  { cell: 'held', value: 'supported', matches: (named) => some(heldHere(named)) },
  { cell: 'rated-in-tender', value: 'supported', matches: awardAs('awardee', true) },
  {
    cell: 'in-progress-worded-as-held',
    value: 'contradicted',
    matches: (named) => (saysDone(named) ? some(withStatus(named.own, 'in-progress')) : undefined),
  },
  { cell: 'in-progress', value: 'needs-qualification', matches: (named) => some(withStatus(named.own, 'in-progress')) },
  { cell: 'inherited', value: 'needs-qualification', matches: (named) => some(inherited(named)) },
  { cell: 'held-by-another-offering', value: 'needs-qualification', matches: ({ others }) => some(withStatus(others, 'held')) },
  { cell: 'rated-as-partner', value: 'needs-qualification', matches: awardAs('partner', true) },
  { cell: 'rated-lower', value: 'contradicted', matches: awardAs('awardee', false) },
  { cell: 'barred-by-ownership-test', value: 'contradicted', matches: (named) => barredBy(named.scheme, named) },
  {
    cell: 'known-not-held',
    value: 'contradicted',
    matches: ({ own }) => some([...withStatus(own, 'not-held'), ...withStatus(own, 'lapsed')]),
  },
];

/** One outcome for the claim: of several schemes named, the least favourable. */
export function byScheme(of: Case): Outcome {
  const schemes = of.claim.detail.schemes?.length ? of.claim.detail.schemes : (['other'] as const);
  return leastFavourable(schemes.map((scheme) => decideScheme(scheme, of)));
}

function decideScheme(scheme: Scheme, of: Case): Outcome {
  const { certifications, otherCertifications, results } = of.profile;
  const covers = ({ value }: KnownFact<Certification>): boolean => value.scheme === scheme && scheme !== 'other';
  const named: Named = {
    ...of,
    scheme,
    own: certifications.filter(covers),
    others: otherCertifications.filter(covers),
    award: results[0],
  };
  for (const { cell, value, matches } of CERTIFICATION_LIST) {
    const facts = matches(named);
    if (facts) return outcome(scheme, cell, value, facts);
  }
  return outcome(scheme, 'not-known', 'unproven', []);
}

const outcome = (scheme: Scheme, cell: string, value: VerdictValue, facts: readonly KnownFact[]): Outcome => ({
  value,
  reason: `certification-${cell}`,
  cell,
  params: [SCHEME_NAMES[scheme]],
  facts,
  rules: [RULE_OF_SCHEME[scheme]],
});
