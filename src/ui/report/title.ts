/** How a saved report is named in a list. */
import { text } from '../../background/text';
import { visibleControls } from '../../report/markup';
import type { SavedReport } from './library';

export const titleOf = (saved: SavedReport): string =>
  visibleControls('report' in saved ? saved.report.page.title || saved.report.page.url : text('report_damaged_title', saved.id));
