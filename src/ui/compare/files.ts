/** What a comparison can be saved as. */
import { say } from '../../background/text';
import { comparisonCsv } from '../../report/compare-csv';
import { comparisonHtml } from '../../report/compare-html';
import { comparisonMarkdown } from '../../report/compare-markdown';
import type { Comparison } from '../../report/comparison';
import { saveFile } from '../save-file';

const KINDS = {
  html: { type: 'text/html', write: (comparison: Comparison) => comparisonHtml(comparison, say) },
  csv: { type: 'text/csv', write: (comparison: Comparison) => comparisonCsv(comparison, say) },
  md: { type: 'text/markdown', write: (comparison: Comparison) => comparisonMarkdown(comparison, say) },
} as const;

export type ComparisonFormat = keyof typeof KINDS;
export const COMPARISON_FORMATS = Object.keys(KINDS) as ComparisonFormat[];

export function saveComparison(comparison: Comparison, format: ComparisonFormat): void {
  const { type, write } = KINDS[format];
  saveFile(`sovereignty-lens-comparison-${comparison.created.slice(0, 10)}.${format}`, type, write(comparison));
}
