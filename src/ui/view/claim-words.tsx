/** What the page says: the claim in its sentence, what kind of claim it is, and the way to its place. */
import { text } from '../../background/text';
import type { AssessedClaim, PlacedClaim } from '../../verdict/assessment';
import { ask } from '../ask';
import { Codes } from '../codes';
import { strengthName, typeName } from '../names';
import { WhoseWords } from './whose-words';

export function ClaimWords({ item, tab }: { item: AssessedClaim; tab?: number }) {
  const { claim } = item;
  return (
    <div class="stack close">
      <blockquote class="quote" lang={claim.lang}>
        <Marked claim={claim} />
      </blockquote>
      <WhoseWords item={item} />
      <ul class="tags">
        {tagsOf(claim).map((tag) => (
          <li key={tag} class="tag">
            {tag}
          </li>
        ))}
      </ul>
      {tab !== undefined && claim.place === 'text' && <ShowButton tab={tab} claim={claim.id} />}
    </div>
  );
}

/** The quote stands in its context as it was read; where it does not, both are shown. */
function Marked({ claim: { quote, context } }: { claim: PlacedClaim }) {
  const at = context.indexOf(quote);
  const marked = (
    <mark>
      <Codes words={quote} />
    </mark>
  );
  if (at < 0) return marked;
  return (
    <>
      <Codes words={context.slice(0, at)} />
      {marked}
      <Codes words={context.slice(at + quote.length)} />
    </>
  );
}

function tagsOf({ type, strength, setting, place }: PlacedClaim): string[] {
  const tags = [typeName(type), strengthName(strength)];
  if (setting) tags.push(text(`popup_setting_${setting}`));
  if (place !== 'text') tags.push(text(`popup_place_${place}`));
  return tags;
}

function ShowButton({ tab, claim }: { tab: number; claim: string }) {
  return (
    <p>
      <button type="button" class="button" onClick={() => void ask('go-to', { tab, claim })}>
        {text('popup_show_in_page')}
      </button>
    </p>
  );
}
