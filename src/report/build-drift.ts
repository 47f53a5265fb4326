/** Makes a drift from two reports of one page. Pure but for what is handed in. */
import * as v from 'valibot';
import type { ReportTools } from './build';
import { hashedContent } from './content';
import { type Change, changesOf, type Later } from './drift';
import { DRIFT_FORMAT, DRIFT_VERSION, type Drift, driftSchema } from './drift-schema';
import type { Report, ReportClaim } from './schema';

/** `saved`: the later report lies in the library, too. */
export interface DriftMaterial extends Later {
  before: Report;
  after: Report;
  saved: boolean;
}

export async function buildDrift({ before, after, saved, ...later }: DriftMaterial, tools: ReportTools): Promise<Drift> {
  const { changes, unchanged, limits } = changesOf(before, after, later);
  const drift = v.parse(driftSchema, {
    format: DRIFT_FORMAT,
    version: DRIFT_VERSION,
    id: tools.id,
    created: tools.now.utc,
    createdLocal: tools.now.local,
    language: tools.language,
    tool: tools.tool,
    url: before.page.url,
    before: { ...readingOf(before), report: before.id },
    after: { ...readingOf(after), ...(saved ? { report: after.id } : {}) },
    changes: changes.map(changePart),
    unchanged,
    limits,
  });
  return { ...drift, contentHash: await tools.digest(hashedContent(drift)) };
}

const readingOf = ({ page: { title, lang, read, textHash, reading }, data, tool, profile }: Report): Drift['after'] => ({
  title,
  lang,
  read,
  ...(textHash ? { textHash } : {}),
  ...(reading ? { reading } : {}),
  data,
  tool,
  vendor: profile.name,
  classes: profile.classes.map(({ name }) => name),
});

/** The schema leaves out of a claim what the reports have in full: the proof. */
const changePart = ({ kind, before, after, causes }: Change) => ({
  kind,
  ...side('before', before),
  ...side('after', after),
  ...(causes ? { causes } : {}),
});

const side = (name: 'before' | 'after', claim: ReportClaim | undefined) => (claim ? { [name]: claim } : {});
