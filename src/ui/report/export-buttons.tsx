/** The formats a report can be saved as. */
import { text } from '../../background/text';
import type { Report } from '../../report/schema';
import { EXPORTS, type ExportFormat, exportReport } from './files';

export function ExportButtons({ report }: { report: Report }) {
  return (
    <div class="buttons">
      {(Object.keys(EXPORTS) as ExportFormat[]).map((format) => (
        <button key={format} type="button" class="button" data-export={format} onClick={() => exportReport(report, format)}>
          {text(`report_export_${format}`)}
        </button>
      ))}
    </div>
  );
}
