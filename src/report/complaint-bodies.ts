/**
 * Who takes reports about statements to the market, by country: the EU, Norway and Iceland, which the consumer protection
 * cooperation network covers, and Switzerland. The data are `complaint-bodies.json`; the schema is the type, and its check throws
 * naming the field.
 * The list says where a reader may turn, and what of each entry was seen; nothing is sent.
 */
import * as v from 'valibot';
import bodies from './complaint-bodies.json';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));

const bodySchema = v.pipe(
  v.strictObject({
    country: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code')),
    /** In its own language, with a name in English where that is how the source names it. */
    body: text,
    audience: v.pipe(v.array(v.picklist(['consumer', 'business'])), v.nonEmpty()),
    /** The law or code it applies to misleading statements, as its source names it. */
    instrument: text,
    /** Where it is reached; null where no page of its own was seen. */
    page: v.nullable(address),
    source: v.strictObject({ url: address, title: text, publisher: text }),
    /** The day on which the source was read. */
    checked: v.pipe(text, v.isoDate()),
    /** The text of `page` itself was read, and takes such reports. */
    verified: v.boolean(),
  }),
  v.check(({ page, verified }) => page !== null || !verified, 'verified without a page'),
);

export type ComplaintBody = v.InferOutput<typeof bodySchema>;

export const readBodies = (data: unknown): ComplaintBody[] => v.parse(v.array(bodySchema), data);

const ALL = readBodies(bodies);

export const COMPLAINT_COUNTRIES: readonly string[] = [...new Set(ALL.map(({ country }) => country))];

/** Who complains. For public bodies the directive on advertising to businesses is the one: 2006/114. */
export const COMPLAINANTS = ['consumer', 'business', 'public-body'] as const;
export type Complainant = (typeof COMPLAINANTS)[number];

export const audienceOf = (who: Complainant): ComplaintBody['audience'][number] => (who === 'consumer' ? 'consumer' : 'business');

/** Without a complainant, all of the country. */
export const complaintBodies = (country: string, who?: Complainant): ComplaintBody[] =>
  ALL.filter((body) => body.country === country && (who === undefined || body.audience.includes(audienceOf(who))));
