/** The page as it is now, as a report: what a draft keeps of how far it was read, and what an earlier report is compared with. */
import type { Result } from '../../background/protocol';
import { isReportable, isShown } from '../../background/shown';
import { buildReport, type ReportTools } from '../../report/build';
import type { Later } from '../../report/drift';
import type { Extent, Report } from '../../report/schema';

/** Absent for a text that was not read from a page. */
export const extentOf = ({ assessment, coverage }: Result): Extent | undefined =>
  coverage && {
    whole: coverage.done && coverage.stoppedAt === undefined,
    claims: assessment.claims.filter(isReportable).length,
    notRead: [...coverage.notRead],
  };

/** With hidden claims: words that are only out of sight are not gone. */
export function presentReport(result: Result, pageText: string | null, tools: ReportTools): Promise<Report> {
  const { assessment, at, archive } = result;
  const reading = extentOf(result);
  const claims = assessment.claims.map(({ claim }) => claim.id);
  return buildReport(
    { assessment, claims, read: at, pageText, note: '', ...(reading ? { reading } : {}), ...(archive ? { archive } : {}) },
    tools,
  );
}

export const laterOf = ({ assessment: { claims } }: Result, pageText: string | null): Later => ({
  hidden: claims.filter(({ claim }) => !isShown(claim)).map(({ claim }) => claim.id),
  text: pageText,
  translated: claims.some(({ verdict }) => verdict === undefined),
});
