/** Makes a report from a judged page. Pure but for what is handed in: the digest, the words, the clock and the id. */

import * as v from 'valibot';
import type { MessageRef } from '../rules/rule';
import type { AssessedClaim, Assessment } from '../verdict/assessment';
import { evidenceAddress } from './address';
import { reportedClaim } from './claim';
import { hashedContent } from './content';
import { outOfDateOf, reportedCeiling, reportedExposure, reportedProfile } from './findings';
import { normaliseText } from './normalise';
import type { Pictured } from './picture';
import { type Extent, REPORT_FORMAT, REPORT_VERSION, type Report, reportSchema, type Said } from './schema';

export interface ReportMaterial {
  assessment: Assessment;
  /** Ids of the claims to report; machine-translated ones, which have no verdict, are left out. */
  claims: readonly string[];
  /** ISO time at which the page was read. */
  read: string;
  /** The page's text as it was read; null where the page is gone. */
  pageText: string | null;
  /** How far the page was read, and how many claims a reader could see on it. */
  reading?: Extent;
  archive?: { url: string; captured: string };
  note: string;
  pictured?: Pictured;
}

export interface ReportTools {
  /** SHA-256 of the UTF-8 bytes, in hexadecimal. */
  digest: (text: string) => Promise<string>;
  say: (message: MessageRef) => string;
  language: string;
  id: string;
  /** ISO time, and the same moment as the user's clock shows it. */
  now: { utc: string; local: string };
  tool: { name: string; version: string };
}

export async function buildReport(material: ReportMaterial, tools: ReportTools): Promise<Report> {
  const { assessment, claims, note, pictured } = material;
  const said = (message: MessageRef): Said => ({ key: message.key, text: tools.say(message) });
  const page = await pagePart(material, tools);
  const chosen = assessment.claims.filter(({ claim, verdict }) => verdict && claims.includes(claim.id));
  const report = v.parse(reportSchema, {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    id: tools.id,
    created: tools.now.utc,
    createdLocal: tools.now.local,
    language: tools.language,
    tool: tools.tool,
    data: { ...assessment.data },
    page,
    speaker: { ...assessment.speaker },
    profile: reportedProfile(assessment.profile, said),
    exposures: assessment.exposures.map((exposure) => reportedExposure(exposure, said)),
    ceilings: assessment.ceilings.map((ceiling) => reportedCeiling(ceiling, said)),
    claims: (await Promise.all(chosen.map((item) => claimPart(item, page.url, said, tools)))).flat(),
    disclosures: assessment.disclosures.map(({ type, quote, context }) => ({ type, quote, context })),
    outOfDate: assessment.outOfDate.map((item) => outOfDateOf(item, said)),
    note,
    ...pictured,
  });
  return { ...report, contentHash: await tools.digest(hashedContent(report)) };
}

async function pagePart(
  { assessment, read, pageText, reading, archive }: ReportMaterial,
  { digest }: ReportTools,
): Promise<Report['page']> {
  const { url, removed } = evidenceAddress(assessment.url);
  const text = pageText === null ? undefined : normaliseText(pageText);
  return {
    url,
    removed,
    title: assessment.title,
    lang: assessment.lang,
    read,
    ...(text === undefined ? {} : { textHash: await digest(text), characters: text.length }),
    ...(reading ? { reading } : {}),
    ...(archive ? { archive } : {}),
  };
}

async function claimPart(item: AssessedClaim, url: string, said: (message: MessageRef) => Said, { digest }: ReportTools) {
  const { claim, speaker, about, verdict } = item;
  if (!verdict) return [];
  const quoteHash = await digest(normaliseText(claim.quote));
  return [reportedClaim({ claim, speaker, ...(about && { about }), verdict, url, quoteHash }, said)];
}
