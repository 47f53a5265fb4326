/** The saved reports, latest first. */
import { useEffect, useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { pageUrl } from '../ask';
import { listReports, type SavedReport } from './library';

export function ReportList({ level }: { level: 1 | 2 }) {
  const [reports, setReports] = useState<SavedReport[]>();
  const Heading = `h${level}` as const;
  useEffect(() => {
    void listReports().then(setReports);
  }, []);
  return (
    <section class="section">
      <Heading>{text('report_list')}</Heading>
      {reports?.length === 0 && <p class="soft">{text('report_list_empty')}</p>}
      <ul class="report-list">
        {reports?.map((saved) => (
          <li key={saved.id}>
            <a href={pageUrl('report', { report: saved.id })}>{titleOf(saved)}</a>
            <span class="small soft">{summaryOf(saved)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const titleOf = (saved: SavedReport): string =>
  'report' in saved ? saved.report.page.title || saved.report.page.url : text('report_damaged_title', saved.id);

const summaryOf = (saved: SavedReport): string =>
  'report' in saved
    ? text(
        'report_list_line',
        { date: saved.saved },
        saved.report.profile.name || saved.report.page.url,
        text('popup_claim_count', saved.report.claims.length),
      )
    : valueText({ date: saved.saved });
