/** The letter to the vendor. */
import { text } from '../../background/text';
import { askedAbout } from '../../report/asked';
import { letterText } from '../../report/letter';
import type { Report } from '../../report/schema';
import { Written } from './written';

export function Letter({ report }: { report: Report }) {
  if (askedAbout(report).length === 0) return null;
  return (
    <section class="section stack">
      <h2>{text('letter_title')}</h2>
      <p class="soft">{text('letter_means')}</p>
      <Written report={report} kind="letter" write={letterText} />
    </section>
  );
}
