/** What follows the claims: how to report them, what the law and the criteria say, what the page loads, what was read. */
import { isReportable } from '../../background/shown';
import { text } from '../../background/text';
import { OwnAnswersNotice } from '../answers/own-answers';
import { openPage } from '../ask';
import { AboutScan } from './about-scan';
import { CeilingConflicts } from './ceiling-conflicts';
import { Dependencies } from './dependencies';
import { Disclosures } from './disclosures';
import { Exposures } from './exposures';
import { PageSays } from './page-says';
import type { ResultProps } from './result';
import { SiteSwitch } from './site-switch';
import { Yardsticks } from './yardsticks/yardsticks';

export function Rest({ tab, result, selection, place, inPrivate, readRest }: ResultProps) {
  const { assessment } = result;
  const known = assessment.profile.vendor !== null || assessment.profile.answers !== undefined;
  return (
    <>
      {!selection && assessment.claims.some(isReportable) && <ReportButton tab={tab} inPrivate={inPrivate} />}
      <Disclosures disclosures={assessment.disclosures} />
      {assessment.profile.answers && <OwnAnswersNotice host={assessment.profile.answers.host} />}
      {known && <Exposures exposures={assessment.exposures} rules={result.rules} place={place} />}
      {known && <Yardsticks result={result} />}
      {known && <CeilingConflicts ceilings={assessment.ceilings} />}
      <PageSays result={result} />
      <Dependencies result={result} />
      {!selection && !inPrivate && <SiteSwitch url={assessment.url} />}
      <AboutScan result={result} readRest={readRest} />
    </>
  );
}

function ReportButton({ tab, inPrivate }: { tab: number; inPrivate: boolean }) {
  return (
    <section class="section stack">
      <p>
        <button type="button" class="button main" onClick={() => void openPage('report', { tab: String(tab) })}>
          {text('popup_report')}
        </button>
      </p>
      {inPrivate && <p class="small soft">{text('popup_private')}</p>}
    </section>
  );
}
