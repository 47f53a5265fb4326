/** One saved report in a list. */
import { text, valueText } from '../../background/text';
import type { Delivery } from '../../report/delivery';
import { pageUrl } from '../ask';
import { disputeUrl } from './dispute-link';
import type { Entry } from './entry';
import { sendingWords } from './sending-words';
import { entryTitle } from './title';

interface ListItemProps {
  entry: Entry;
  /** Where it was sent. */
  delivery: Delivery | undefined;
  remove: () => void;
}

export function ListItem({ entry, delivery, remove }: ListItemProps) {
  const title = entryTitle(entry);
  return (
    <li>
      <a href={pageUrl('report', { report: entry.id })} dir="auto">
        {title}
      </a>
      <span class="small soft">{summaryOf(entry)}</span>
      {entry.tags.length > 0 && (
        <span class="tags">
          {entry.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </span>
      )}
      {entry.notes && <span class="small">{entry.notes}</span>}
      {delivery && <span class="small">{sendingWords(delivery)}</span>}
      <span class="buttons">
        {!entry.damaged && (
          <a
            class="button"
            href={disputeUrl(entry.id)}
            aria-label={text('dispute_named', text('dispute_title'), title)}
            data-dispute-link
          >
            {text('dispute_title')}
          </a>
        )}
        <button type="button" class="button" aria-label={text('library_delete_named', title)} onClick={remove}>
          {text('library_delete')}
        </button>
      </span>
    </li>
  );
}

/** Reports of one page are told apart by when they were saved. What the title says is not said again. */
function summaryOf({ damaged, saved, vendor, address, title, claims }: Entry): string {
  if (damaged) return valueText({ moment: saved });
  const whose = vendor || address;
  const count = text('popup_claim_count', claims);
  return whose === title
    ? text('drift_earlier', { moment: saved }, count)
    : text('report_list_line', { moment: saved }, whose, count);
}
