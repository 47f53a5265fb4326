/** Rules and facts past their review date, said before anything that rests on them. */
import { say, text } from '../../background/text';
import { nameOf } from '../../verdict/name';
import type { OutOfDate } from '../../verdict/verdict';

export function OutOfDateNotice({ items }: { items: readonly OutOfDate[] }) {
  if (items.length === 0) return null;
  return (
    <section class="section">
      <div class="notice stack close">
        <h2>{text('popup_out_of_date')}</h2>
        <OutOfDateLines items={items} />
        <p class="small">{text('popup_out_of_date_next')}</p>
      </div>
    </section>
  );
}

/** Two facts of one kind and date, such as two owners, read the same: said once. */
export function OutOfDateLines({ items }: { items: readonly OutOfDate[] }) {
  const lines = items.map(({ what, since }) => text('popup_out_of_date_since', say(nameOf(what)), { date: since }));
  return (
    <ul class="items small capital">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
