/**
 * A drift, version 1: what changed on one page between a saved report and a later one, as a diff of claims with both dates. The schema
 * is the type, as with a report; `drift.ts` says what each kind, cause and limit means.
 */
import * as v from 'valibot';
import { CAUSES, CHANGE_KINDS, LIMITS } from './drift';
import { claimSchema, pageSchema, reportSchema, saidSchema, verdictSchema } from './schema';

export const DRIFT_FORMAT = 'sovereignty-lens-drift';
export const DRIFT_VERSION = 1;

const side = v.object({
  ...v.pick(claimSchema, ['type', 'typeName', 'strength', 'lang', 'quote', 'quoteHash', 'context', 'link', 'speaker']).entries,
  verdict: v.pick(verdictSchema, ['value', 'name', 'because']),
});

const reading = v.object({
  ...v.pick(pageSchema, ['title', 'lang', 'read', 'textHash', 'reading']).entries,
  ...v.pick(reportSchema, ['data', 'tool']).entries,
  /** The saved report it comes from; absent for the page as it was at `created`. */
  report: v.optional(reportSchema.entries.id),
  /** Who is taken to speak, and who controls it. */
  vendor: v.string(),
  classes: v.array(saidSchema),
});

export const driftSchema = v.object({
  format: v.literal(DRIFT_FORMAT),
  version: v.literal(DRIFT_VERSION),
  ...v.pick(reportSchema, ['id', 'created', 'createdLocal', 'language', 'tool']).entries,
  url: v.string(),
  before: reading,
  after: reading,
  changes: v.array(
    v.object({
      kind: v.picklist(CHANGE_KINDS),
      before: v.optional(side),
      after: v.optional(side),
      causes: v.optional(v.array(v.picklist(CAUSES))),
    }),
  ),
  unchanged: v.number(),
  limits: v.array(v.picklist(LIMITS)),
  /** SHA-256 of everything else, by `content.ts`. */
  contentHash: reportSchema.entries.contentHash,
});

export type Drift = v.InferOutput<typeof driftSchema>;
export type DriftChange = Drift['changes'][number];

/** Throws a ValiError naming the field when the drift does not fit its schema: a broken file is never written. */
export const driftJson = (drift: Drift): string => `${JSON.stringify(v.parse(driftSchema, drift), null, 2)}\n`;
