/**
 * A correction or dispute, version 1: which verdict, fact or rule of a report somebody says is not right, with our value and its
 * source, what is right in that person's words, and where that can be read. It names nobody. The schema is the type, and every file
 * is checked against it when it is written and read; `assets/docs/dispute.md` tells readers what each field means.
 */
import * as v from 'valibot';
import { CLAIM_TYPES } from '../claims/claim';
import { SEVERITY } from '../verdict/verdict';
import { inertJson } from './inert-json';
import { factSchema, ruleSchema, saidSchema } from './schema';

export const DISPUTE_FORMAT = 'sovereignty-lens-dispute';
export const DISPUTE_VERSION = 1;

const text = v.string();
const words = v.pipe(text, v.trim(), v.nonEmpty());
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));

const disputed = v.variant('kind', [
  v.object({
    kind: v.literal('verdict'),
    type: v.picklist(CLAIM_TYPES),
    quote: text,
    quoteHash: sha256,
    value: v.picklist(SEVERITY),
    reason: text,
    because: saidSchema,
  }),
  v.object({ kind: v.literal('fact'), ...factSchema.entries }),
  v.object({ kind: v.literal('rule'), ...ruleSchema.entries }),
]);

export const disputeSchema = v.object({
  format: v.literal(DISPUTE_FORMAT),
  version: v.literal(DISPUTE_VERSION),
  id: v.pipe(text, v.uuid()),
  created: v.pipe(text, v.isoTimestamp()),
  /** The language that our values are said in. */
  language: text,
  tool: v.object({ name: text, version: text }),
  /** The rules and facts that are disputed. */
  data: v.object({ version: text, date: text }),
  report: v.object({ id: v.pipe(text, v.uuid()), contentHash: v.optional(sha256) }),
  page: v.object({ url: text, read: v.pipe(text, v.isoTimestamp()) }),
  /** Whose facts were looked up, by their names in the registry. */
  subject: v.object({ vendor: v.nullable(text), offering: v.nullable(text) }),
  disputed,
  correction: words,
  source: v.optional(v.object({ url: v.pipe(text, v.url(), v.regex(/^https?:/i)), says: v.optional(words) })),
  by: v.picklist(['vendor', 'other']),
});

export type Dispute = v.InferOutput<typeof disputeSchema>;
export type Disputed = Dispute['disputed'];

/** Throws a ValiError naming the field when the dispute does not fit its schema: a broken file is never written. */
export const disputeJson = (dispute: Dispute): string => inertJson(v.parse(disputeSchema, dispute));
