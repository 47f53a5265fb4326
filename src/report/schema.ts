/**
 * A report, version 1: what was claimed on one page, at what time, and what the known facts support. The schema is the type;
 * every report is checked against it when it is made, stored, exported and opened.
 */
import * as v from 'valibot';
import { CLAIM_TYPES } from '../claims/claim';
import { answersSchema } from '../vendors/answers';
import { SEVERITY } from '../verdict/verdict';
import { pictureDataSchema, pictureSchema } from './picture';

export const REPORT_FORMAT = 'sovereignty-lens-report';
export const REPORT_VERSION = 1;

const text = v.string();
const isoTime = v.pipe(text, v.isoTimestamp());
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));
const verdictValue = v.picklist(SEVERITY);

/** A message as it was said, with the key it came from. */
const said = v.object({ key: text, text });

const source = v.object({ url: text, title: text, publisher: text, seen: text });

const fact = v.object({
  key: text,
  about: said,
  value: v.unknown(),
  words: said,
  confidence: v.picklist(['high', 'medium', 'low', 'background']),
  source: v.optional(source),
  asOf: v.optional(text),
  reviewBy: v.optional(text),
  outOfDateSince: v.optional(text),
  note: v.optional(text),
  origin: v.picklist(['offering', 'vendor', 'user', 'page']),
});

const rule = v.object({
  id: text,
  citation: text,
  status: text,
  confidence: text,
  asOf: text,
  reviewBy: text,
  sources: v.array(source),
});

const exposure = v.object({
  rule: text,
  name: said,
  axis: v.picklist(['data-access', 'availability', 'technology']),
  level: v.picklist(['exposed', 'indirect', 'possible', 'not-shown', 'unknown']),
  degree: v.optional(text),
  why: said,
  notes: v.array(said),
  outOfDateSince: v.optional(text),
});

const ceiling = v.object({
  scheme: text,
  name: said,
  version: text,
  objective: v.optional(text),
  level: text,
  why: said,
  /** An official result that lies above this ceiling. */
  conflict: v.optional(said),
  outOfDateSince: v.optional(text),
});

const speaker = v.object({
  vendor: v.nullable(text),
  offering: v.nullable(text),
  by: v.picklist(['host', 'path', 'words', 'page', 'none']),
  saidAbout: v.optional(v.literal(true)),
});

const outOfDate = v.object({ what: said, since: text });

/** Whose facts were looked up. `answers`: the reporter's own, about the owner of a host that is nobody's in the registry. */
const subject = v.object({
  vendor: v.nullable(text),
  offering: v.nullable(text),
  answers: v.optional(v.object({ ...answersSchema.entries, host: text })),
});

const proof = v.object({
  /** Absent from the first reports, as is the day judged by. */
  subject: v.optional(subject),
  on: v.optional(v.pipe(text, v.isoDate())),
  row: text,
  cell: text,
  detail: v.unknown(),
  steps: v.array(v.object({ step: text, value: verdictValue, why: said })),
  rules: v.array(rule),
  facts: v.array(fact),
  exposures: v.array(exposure),
});

const verdict = v.object({
  value: verdictValue,
  name: said,
  reason: text,
  because: said,
  notes: v.array(said),
  wouldChange: v.array(said),
  question: said,
  reply: v.optional(said),
  outOfDate: v.array(outOfDate),
  proof,
});

const claim = v.object({
  id: text,
  type: v.picklist(CLAIM_TYPES),
  typeName: said,
  strength: v.picklist(['absolute', 'plain', 'hedged']),
  lang: text,
  setting: v.optional(v.picklist(['legal', 'docs'])),
  heading: v.optional(text),
  quote: text,
  quoteHash: sha256,
  context: text,
  /** The page's address with a text fragment that leads to the quote. */
  link: text,
  speaker,
  /** Whom the words are about, by name, where somebody else says them. */
  about: v.optional(text),
  verdict,
});

/** How far a page was read. What is counted in `notRead` stands on it and could not be. */
const reading = v.object({
  whole: v.boolean(),
  /** Claims that a reader could see; a report may keep fewer. */
  claims: v.number(),
  notRead: v.array(v.object({ what: v.picklist(['cross-origin-frame', 'pdf', 'image', 'document-type']), count: v.number() })),
});

const page = v.object({
  url: text,
  /** Parameters taken out of the address because they look like a session, a key or a tracker. */
  removed: v.array(text),
  title: text,
  lang: text,
  /** When the page was read. */
  read: isoTime,
  /** Absent where the page was gone before its text could be taken. */
  textHash: v.optional(sha256),
  characters: v.optional(v.number()),
  /** Absent from reports made before it was kept. */
  reading: v.optional(reading),
  archive: v.optional(v.object({ url: text, captured: text })),
});

const profile = v.object({
  name: text,
  /** The host about whose owner the reporter answered: what is known here is known from nobody else. */
  answersAbout: v.optional(text),
  classes: v.array(v.object({ class: text, name: said, degree: v.optional(text), country: v.optional(text) })),
  chain: v.array(
    v.object({
      name: text,
      country: v.optional(text),
      role: text,
      share: v.optional(v.number()),
      shareMax: v.optional(v.number()),
      control: v.optional(text),
      status: v.optional(text),
    }),
  ),
});

export const reportSchema = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  id: v.pipe(text, v.uuid()),
  created: isoTime,
  /** The same moment as the user's clock showed it, with its zone. */
  createdLocal: text,
  /** The language the messages are said in. */
  language: text,
  tool: v.object({ name: text, version: text }),
  data: v.object({ version: text, date: text }),
  page,
  speaker,
  profile,
  exposures: v.array(exposure),
  ceilings: v.array(ceiling),
  claims: v.array(claim),
  disclosures: v.array(v.object({ type: v.picklist(CLAIM_TYPES), quote: text, context: text })),
  outOfDate: v.array(outOfDate),
  /** The user's own words. */
  note: text,
  /** What the browser showed of the page. */
  picture: v.optional(pictureSchema),
  /** In files and in memory; the database keeps the bytes beside the report. */
  pictureData: v.optional(pictureDataSchema),
  /** SHA-256 of everything else, by `content.ts`; absent from reports made before there was one. */
  contentHash: v.optional(sha256),
});

/** For what is made of reports. */
export {
  claim as claimSchema,
  fact as factSchema,
  page as pageSchema,
  rule as ruleSchema,
  said as saidSchema,
  verdict as verdictSchema,
};

export type Report = v.InferOutput<typeof reportSchema>;
export type ReportClaim = Report['claims'][number];
export type ReportFact = ReportClaim['verdict']['proof']['facts'][number];
export type Extent = v.InferOutput<typeof reading>;
export type Said = v.InferOutput<typeof said>;

/** In: anything. Out: a report, or undefined when it is not one of this version. */
export function parseReport(value: unknown): Report | undefined {
  const result = v.safeParse(reportSchema, value);
  return result.success ? result.output : undefined;
}
