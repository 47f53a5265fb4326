/** A body that takes reports about statements; what of its entry was seen stands beside it. */
import { text, valueText } from '../../background/text';
import type { ComplaintBody } from '../../report/complaint-bodies';
import { SourceLink } from '../view/source-link';

interface BodyProps {
  body: ComplaintBody;
  /** Absent where there is nothing to choose between. */
  onChoose: (() => void) | undefined;
}

export function Body({ body: { body, audience, instrument, page, source, checked, verified }, onChoose }: BodyProps) {
  return (
    <li>
      {page === null ? (
        <b>{body}</b>
      ) : (
        <a href={page} target="_blank" rel="noreferrer">
          {body}
        </a>
      )}
      <span class="small">{valueText({ list: audience.map((whom) => ({ key: `bodies_${whom}` })) })}</span>
      <span class="small soft">{instrument}</span>
      <span class="small">{text(verified ? 'bodies_verified' : 'bodies_unverified')}</span>
      {page === null && <span class="small">{text('bodies_no_page')}</span>}
      <span class="small">
        <SourceLink source={{ ...source, seen: checked }} />
      </span>
      {onChoose && (
        <span class="buttons">
          <button
            type="button"
            class="button"
            aria-label={text('complaint_choose_named', body)}
            data-choose-body
            onClick={onChoose}
          >
            {text('complaint_choose')}
          </button>
        </span>
      )}
    </li>
  );
}
