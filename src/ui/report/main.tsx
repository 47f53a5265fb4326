/**
 * Evidence: a draft from a tab (`?tab=`, `?claim=`), what changed there since a report (`?tab=`, `?since=`), one saved report
 * (`?report=`), or the list of them.
 */
import { text } from '../../background/text';
import { mount } from '../mount';
import { tabOfQuery } from '../which-tab';
import { Draft } from './draft';
import { DriftPage } from './drift';
import { ReportList } from './list';
import { Saved } from './saved';

function ReportPage() {
  const query = new URLSearchParams(location.search);
  const tab = tabOfQuery();
  const report = query.get('report');
  if (report !== null) return <Saved id={report} />;
  const since = query.get('since');
  if (tab !== undefined && since !== null) return <DriftPage tab={tab} since={since} />;
  if (tab !== undefined) return <Draft tab={tab} only={query.get('claim') ?? undefined} />;
  return <ReportList level={1} />;
}

mount(
  <main class="sheet">
    <ReportPage />
  </main>,
  text('report_title'),
);
