/** How much of the page was read, what was not or could not be, and how old the data is. */
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import type { Coverage } from '../../page/protocol';

export function AboutScan({ result, readRest }: { result: Result; readRest: () => void }) {
  const { coverage, assessment } = result;
  return (
    <section class="section stack close" data-scan={coverage && !coverage.done ? 'reading' : 'done'}>
      <h2>{text('popup_about_scan')}</h2>
      {coverage && <Read coverage={coverage} readRest={readRest} />}
      <p class="small soft">{text('popup_data_version', assessment.data.version, { date: assessment.data.date })}</p>
    </section>
  );
}

function Read({ coverage, readRest }: { coverage: Coverage; readRest: () => void }) {
  const { elements, characters, busy, notRead, stoppedAt, done } = coverage;
  return (
    <div class="small stack close">
      <p>{text('popup_read', elements, characters, Math.round(busy))}</p>
      {!done && !stoppedAt && <p>{text('popup_still_reading')}</p>}
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
    </div>
  );
}
