/** How a saved report is named. */
import { text } from '../../background/text';
import { visibleControls } from '../../report/markup';
import type { Entry } from './entry';
import type { SavedReport } from './library';

const named = (id: string, title: string | undefined): string => visibleControls(title || text('report_damaged_title', id));

export const titleOf = (saved: SavedReport): string =>
  named(saved.id, 'report' in saved ? saved.report.page.title || saved.report.page.url : undefined);

export const entryTitle = ({ id, title }: Entry): string => named(id, title);
