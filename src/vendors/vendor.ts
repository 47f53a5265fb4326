/**
 * One vendor, one file: `registry/<id>.json`. This schema is the type and the check at once (valibot); every file is checked
 * at build, which fails naming file and field. Nothing derived is stored: the control class comes from the edges by code.
 * Natural persons are never named: a holder is "founders", "founding family", "employees", "public float".
 */
import * as v from 'valibot';

const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const place = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|EEA|EUROPE|DACH|NORDIC|BENELUX|WORLD)$/, 'a country code or a group of places.ts'),
);
/** A real domain, or a domain with a path prefix: `aws.amazon.com/blogs`. */
const address = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s?#]*)?$/, 'a domain, or a domain with a path'));
const prefix = v.pipe(v.string(), v.regex(/^\/[^\s?#]*$/, 'a path that starts with /'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'));

export const sourceSchema = v.strictObject({
  url: v.pipe(v.string(), v.url('not an address')),
  title: v.pipe(v.string(), v.nonEmpty('is empty')),
  publisher: v.pipe(v.string(), v.nonEmpty('is empty')),
  seen: date,
});

/** The meta-data every fact carries beside its value. A source is demanded unless the confidence is `background`. */
const evidence = {
  confidence: v.picklist(['high', 'medium', 'low', 'background']),
  source: v.optional(id),
  asOf: v.optional(date),
  reviewBy: v.optional(date),
  note: v.optional(v.string()),
};

const fact = <S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.strictObject({ value, ...evidence }),
    v.check(
      (stored) => stored.confidence === 'background' || stored.source !== undefined,
      'a fact without a source is background',
    ),
  );

/** only = known to be in these places and nowhere else; option = there if the customer chooses it; beyond = known to be elsewhere (places = where). */
export const locationSchema = v.strictObject({ reach: v.picklist(['only', 'option', 'beyond']), places: v.array(place) });

/** Who does one function, from where. `access`: whether staff outside the places can reach customer data, when that is known. */
export const staffingSchema = v.strictObject({
  reach: v.picklist(['only', 'option', 'beyond']),
  places: v.array(place),
  basis: v.optional(v.picklist(['citizens', 'residents'])),
  outsideAccess: v.optional(v.boolean()),
});

/** The ladder of `law.md` 5.6, lowest first: provider, inside the provider's KMS, outside it, at the client. */
export const keySchema = v.strictObject({
  custody: v.picklist(['provider', 'customer-in-provider', 'external', 'client-side']),
  mode: v.picklist(['default', 'option', 'part']),
});

export const supplierSchema = v.strictObject({
  /** Absent where a user who answers does not know it. */
  name: v.optional(v.pipe(v.string(), v.nonEmpty('is empty'))),
  country,
  /** platform = the service's own platform software under licence; own = written by the operator's group; component = a part; open-source = upstream. */
  role: v.picklist(['platform', 'own', 'component', 'open-source']),
  /** Where the supplier's updates come from and whether it can operate the platform, when known. */
  updates: v.optional(v.picklist(['live', 'quarantined', 'none'])),
  operates: v.optional(v.boolean()),
  proprietary: v.optional(v.boolean()),
});

/** Infrastructure the offering runs on that is not the operator's own: another vendor of this registry, or a named company. */
export const hostSchema = v.strictObject({
  vendor: v.optional(id),
  /** Absent where it is known to be somebody else, not who. */
  name: v.optional(v.pipe(v.string(), v.nonEmpty('is empty'))),
  country,
  /** all = the offering runs there; part = some of it, or some services; option = only if the customer chooses. */
  extent: v.picklist(['all', 'part', 'option']),
});

export const certificationSchema = v.strictObject({
  scheme: v.picklist([
    'secnumcloud',
    'eucs',
    'cada',
    'seal',
    'c3a',
    'c5',
    'cispe',
    'gaia-x',
    'acn',
    'ens',
    'iso-27001',
    'soc-2',
    'hds',
    'dpf',
    'nis2',
    'dora',
    'tisax',
    'it-grundschutz',
    'other',
  ]),
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  level: v.optional(v.string()),
  status: v.picklist(['held', 'in-progress', 'not-held', 'lapsed']),
  /** The offering's own, or inherited from the infrastructure it runs on. */
  basis: v.optional(v.picklist(['own', 'host'])),
  scope: v.optional(v.string()),
});

/** A result of a public procedure. `award` and `level` may be known to different degrees and are labelled apart. */
export const resultSchema = v.strictObject({
  procedure: v.literal('eu-cloud-iii-2026'),
  level: v.picklist(['SEAL-2', 'SEAL-3']),
  role: v.picklist(['awardee', 'partner']),
  /** Each partner by its own name, the awardee first. */
  consortium: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty('is empty'))), v.minLength(1, 'is empty')),
  awardBasis: v.picklist(['official', 'press-reported']),
  levelBasis: v.picklist(['official', 'press-reported']),
});

/** A party without a name of its own (a state, the founders, the public) has none here: its kind is said in the reader's language. */
const partySchema = v.pipe(
  v.strictObject({
    name: v.optional(v.pipe(v.string(), v.nonEmpty('is empty'))),
    country: v.optional(country),
    kind: v.picklist(['company', 'state', 'foundation', 'founders', 'employees', 'fund', 'public-float', 'undisclosed']),
  }),
  v.check(({ kind, name }) => kind !== 'company' || name !== undefined, 'a company has a name'),
);

/** One ownership edge. Shares in percent. control: who decides. joint = holds half or shares control, none = shares without a vote. status: held when absent; pending or blocked changes no class. */
const edgeSchema = v.pipe(
  v.strictObject({
    owner: id,
    owned: id,
    share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    shareMax: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    control: v.picklist(['sole', 'joint', 'minority', 'veto', 'none']),
    status: v.optional(v.picklist(['held', 'pending', 'blocked'])),
    from: v.optional(date),
    until: v.optional(date),
    ...evidence,
  }),
  v.check((edge) => edge.confidence === 'background' || edge.source !== undefined, 'an edge without a source is background'),
);

/** A US contact of a vendor that is not US-controlled. degree follows law.md 1.7: high shared administration, low ring-fenced or group only, very-low listing only. */
export const presenceSchema = v.strictObject({
  kind: v.picklist(['subsidiary', 'staff', 'data-centre', 'listing', 'customers']),
  of: v.picklist(['vendor', 'group']),
  degree: v.picklist(['high', 'medium', 'low', 'very-low']),
  /** A US affiliate can technically reach customer data, when that is known. */
  affiliateAccess: v.optional(v.boolean()),
});

const offeringFacts = v.strictObject({
  operator: v.optional(fact(id)),
  hosts: v.optional(fact(v.array(hostSchema))),
  customerData: v.optional(fact(locationSchema)),
  metadata: v.optional(fact(locationSchema)),
  telemetry: v.optional(fact(locationSchema)),
  operation: v.optional(fact(staffingSchema)),
  support: v.optional(fact(staffingSchema)),
  administration: v.optional(fact(staffingSchema)),
  keys: v.optional(fact(v.array(keySchema))),
  plaintext: v.optional(fact(v.boolean())),
  suppliers: v.optional(fact(v.array(supplierSchema))),
  disconnect: v.optional(fact(v.picklist(['none', 'claimed', 'documented', 'tested', 'air-gapped', 'live-dependency']))),
  sourceEscrow: v.optional(fact(v.picklist(['none', 'third-party', 'eu-copy-current']))),
  transparencyReport: v.optional(fact(v.boolean())),
});

const words = v.array(v.pipe(v.string(), v.nonEmpty('is empty')));

export const offeringSchema = v.strictObject({
  id,
  name: v.pipe(v.string(), v.nonEmpty('is empty')),
  /** What the vendor's pages are about unless they name another offering. At most one; a sole offering needs no mark. */
  main: v.optional(v.literal(true)),
  /** How a page tells it apart: path prefixes on the vendor's hosts (without a language segment such as `/de` or `/en-gb`), addresses of its own, also on another vendor's domain, and names as written in titles, headings and claims. */
  paths: v.optional(v.array(prefix)),
  hosts: v.optional(v.array(address)),
  words: v.optional(words),
  /** Shown or sold here but another registry vendor's: the page is about that vendor's offering, whose classes and facts apply. */
  resoldFrom: v.optional(v.strictObject({ vendor: id, offering: v.optional(id) })),
  facts: offeringFacts,
  certifications: v.optional(v.array(fact(certificationSchema))),
  results: v.optional(v.array(fact(resultSchema))),
});

export const vendorSchema = v.strictObject({
  id,
  name: v.pipe(v.string(), v.nonEmpty('is empty')),
  /** Real domains; each stands for itself and its subdomains. A more specific host elsewhere in the registry wins. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
  /** Paths on those hosts, or whole addresses, that carry other people's words (forums, marketplaces, repositories, buckets): the speaker is unknown there. The more specific of these and of the own paths wins. */
  foreignPaths: v.optional(v.array(v.union([prefix, address]))),
  /** Names by which other pages speak of the vendor. */
  words: v.optional(words),
  /** The entity that operates its services unless an offering says otherwise: a key of `parties`. */
  operator: id,
  parties: v.record(id, partySchema),
  ownership: v.array(edgeSchema),
  presence: v.optional(v.array(fact(presenceSchema))),
  /** Facts that hold for every offering that does not say otherwise. */
  facts: v.optional(offeringFacts),
  offerings: v.array(offeringSchema),
  certifications: v.optional(v.array(fact(certificationSchema))),
  /** Dated facts shown, never decisive: launches, pending deals, court cases. */
  notes: v.optional(v.array(fact(v.string()))),
  /** What the vendor answers, in its own public words summarised; shown beside the finding. */
  reply: v.optional(fact(v.string())),
  sources: v.record(id, sourceSchema),
});

export type Vendor = v.InferOutput<typeof vendorSchema>;
export type Offering = v.InferOutput<typeof offeringSchema>;
export type OfferingFacts = v.InferOutput<typeof offeringFacts>;
export type Edge = v.InferOutput<typeof edgeSchema>;
export type Party = v.InferOutput<typeof partySchema>;
export type Location = v.InferOutput<typeof locationSchema>;
export type Staffing = v.InferOutput<typeof staffingSchema>;
export type KeyCustody = v.InferOutput<typeof keySchema>;
export type Supplier = v.InferOutput<typeof supplierSchema>;
export type InfrastructureHost = v.InferOutput<typeof hostSchema>;
export type Certification = v.InferOutput<typeof certificationSchema>;
export type OfficialResult = v.InferOutput<typeof resultSchema>;
export type Presence = v.InferOutput<typeof presenceSchema>;
