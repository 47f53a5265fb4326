/**
 * Five plain questions about a vendor that no file of the registry describes, and what a user answers. Answers become facts without
 * a source: rules judge by them as by any others, and nothing is contradicted on them alone.
 */
import * as v from 'valibot';
import { DATA_PLACES, KEY_HOLDERS, OWN_INFRASTRUCTURE, SOFTWARE } from './answer-choices';
import { coreOf } from './company-name';
import { partyOf } from './ownership';
import type { Registry } from './registry';
import type { InfrastructureHost, Supplier, Vendor } from './vendor';

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** What is absent is not known to the user. A stored answer that no longer fits counts as not known. */
export const answersSchema = v.object({
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120))), undefined),
  /** Who owns it: where the company sits, and where whoever controls it does. */
  seat: v.fallback(v.optional(country), undefined),
  owner: v.fallback(v.optional(country), undefined),
  /** Where is it run, and customer data kept. */
  data: v.fallback(v.optional(v.picklist(DATA_PLACES)), undefined),
  /** On whose infrastructure. */
  infrastructure: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))), undefined),
  /** Who holds the keys. */
  keys: v.fallback(v.optional(v.picklist(KEY_HOLDERS)), undefined),
  /** Whose platform software. */
  software: v.fallback(v.optional(v.picklist(SOFTWARE)), undefined),
});

export type Answers = v.InferOutput<typeof answersSchema>;

/** Answers about the owner of one host. */
export interface HostAnswers extends Answers {
  host: string;
}

/** Every fact of such a vendor: no source, and whose it is. */
const answered = <T>(value: T) => ({ value, confidence: 'background', by: 'user' }) as const;

const OPERATOR = 'operator';
const OWNER = 'owner';
export const ANSWERED_OFFERING = 'service';

function hostsOf({ infrastructure }: Answers, registry: Registry): InfrastructureHost[] | undefined {
  if (infrastructure === OWN_INFRASTRUCTURE) return [];
  const vendor = infrastructure ? registry.find(infrastructure) : undefined;
  const { name, country: seat } = vendor ? partyOf(vendor, vendor.operator) : {};
  return vendor && name && seat ? [{ vendor: vendor.id, name, country: seat, extent: 'all' }] : undefined;
}

function suppliersOf({ software, seat, owner, name }: Answers): Supplier[] | undefined {
  if (software === 'us-licence') return [{ country: 'US', role: 'platform', proprietary: true }];
  const from = seat ?? owner;
  if (software === undefined || from === undefined) return undefined;
  return [{ ...(name && { name }), country: from, role: software }];
}

const PLACES = { eu: ['only', 'EU'], option: ['option', 'EU'], outside: ['beyond', 'WORLD'] } as const;

function factsOf(answers: Answers, registry: Registry): NonNullable<Vendor['facts']> {
  const hosts = hostsOf(answers, registry);
  const suppliers = suppliersOf(answers);
  const [reach, place] = answers.data ? PLACES[answers.data] : [];
  return {
    ...(answers.seat && { operator: answered(OPERATOR) }),
    ...(reach && place && { customerData: answered({ reach, places: [place] }) }),
    ...(hosts && { hosts: answered(hosts) }),
    ...(answers.keys && { keys: answered([{ custody: answers.keys, mode: 'default' as const }]) }),
    ...(suppliers && { suppliers: answered(suppliers) }),
  };
}

const idOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'vendor';

/** In: answers. Out: a vendor in the shape of the registry's files, every fact marked as the user's. */
export function answeredVendor({ host, ...answers }: HostAnswers, registry: Registry): Vendor {
  const name = answers.name ?? host;
  const edge = { owner: OWNER, owned: OPERATOR, control: 'sole', confidence: 'background', by: 'user' } as const;
  return {
    id: idOf(coreOf(name)),
    name,
    hosts: [host],
    operator: OPERATOR,
    parties: {
      [OPERATOR]: { name, kind: 'company', ...(answers.seat && { country: answers.seat }) },
      ...(answers.owner && { [OWNER]: { kind: 'undisclosed', country: answers.owner } }),
    },
    ownership: answers.owner ? [edge] : [],
    facts: factsOf(answers, registry),
    offerings: [{ id: ANSWERED_OFFERING, name, facts: {} }],
    sources: {},
  };
}

const withoutMark = (key: string, value: unknown): unknown => (key === 'by' ? undefined : value);

/** The answers as the file that a proposal for the registry begins with; what it still needs is a source for every fact. */
export const proposalOf = (answers: HostAnswers, registry: Registry): string =>
  `${JSON.stringify(answeredVendor(answers, registry), withoutMark, 2)}\n`;

/** The host that answers are kept under: with or without `www.` it is the same owner's. */
export function hostOfPage(url: string): string | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}
