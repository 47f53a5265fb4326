/** What the page itself loads from others, by owner, and whether it links to a Data Act article 28 disclosure. */
import type { Dependency, Result } from '../../background/protocol';
import { text } from '../../background/text';

export function Dependencies({ result: { dependencies, art28, coverage } }: { result: Result }) {
  if (!coverage) return null;
  return (
    <section class="section stack close">
      <h2>{text('popup_dependencies')}</h2>
      {dependencies.length === 0 ? (
        <p class="small">{text('popup_dependencies_none')}</p>
      ) : (
        <Owners dependencies={dependencies} />
      )}
      <p class="small">
        {art28 ? (
          <a href={art28} target="_blank" rel="noreferrer">
            {text('popup_art28')}
          </a>
        ) : (
          text('popup_art28_none')
        )}
      </p>
    </section>
  );
}

function Owners({ dependencies }: { dependencies: readonly Dependency[] }) {
  return (
    <ul class="items small">
      {dependencies.map(({ vendor, name, us, requests }) => (
        <li key={vendor}>
          {name} <span class="soft">{text('popup_requests', requests)}</span>{' '}
          {us && <span class="tag">{text('class_us_controlled')}</span>}
        </li>
      ))}
    </ul>
  );
}
