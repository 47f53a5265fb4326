/** What the vendor says against its own interest: shown, never counted against it. */
import { text } from '../../background/text';
import type { PlacedDisclosure } from '../../verdict/assessment';
import { typeName } from '../names';

export function Disclosures({ disclosures }: { disclosures: readonly PlacedDisclosure[] }) {
  if (disclosures.length === 0) return null;
  return (
    <section class="section stack close">
      <h2>{text('popup_disclosures')}</h2>
      <p class="small soft">{text('popup_disclosures_mean')}</p>
      <ul class="items">
        {disclosures.map(({ id, quote, lang, type }) => (
          <li key={id}>
            <p class="quote" lang={lang}>
              {text('popup_quoted', quote)}
            </p>
            <span class="tag">{typeName(type)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
