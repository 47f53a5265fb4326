/** How much of the page was read and when, what was not or could not be, and how old the data is. */
import type { Result } from '../../background/protocol';
import { language, text, valueText } from '../../background/text';
import { MOST_CHARACTERS } from '../../page/limit';
import type { Coverage } from '../../page/protocol';

export function AboutScan({ result, readRest }: { result: Result; readRest: () => void }) {
  const { coverage, assessment, at } = result;
  return (
    <section class="section stack close" data-scan={coverage && !coverage.done ? 'reading' : 'done'}>
      <h2>{text('popup_about_scan')}</h2>
      <p class="small">{text('popup_read_at', { date: at }, timeOf(at))}</p>
      {coverage && <Read coverage={coverage} readRest={readRest} />}
      <p class="small soft">{text('popup_data_version', assessment.data.version, { date: assessment.data.date })}</p>
    </section>
  );
}

const timeOf = (at: string): string => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(at));

const MILLION = 1_000_000;
const roughly = (count: number): number => Math.round(count / MILLION) * MILLION;

function Read({ coverage, readRest }: { coverage: Coverage; readRest: () => void }) {
  const { elements, characters, busy, notRead, stoppedAt } = coverage;
  return (
    <div class="small stack close">
      <p>{text('popup_read', elements, characters, Math.round(busy))}</p>
      {stoppedAt && (
        <p class="buttons">
          <span>{text(`popup_stopped_at_${stoppedAt.replaceAll('-', '_')}`)}</span>
          <button type="button" class="button" onClick={readRest}>
            {text('popup_read_rest')}
          </button>
        </p>
      )}
      {notRead.map(({ what, count }) => (
        <p key={what}>{text(`popup_not_read_${what.replaceAll('-', '_')}`, count)}</p>
      ))}
      <p class="soft">{text('popup_read_limit', valueText(roughly(MOST_CHARACTERS)))}</p>
    </div>
  );
}
