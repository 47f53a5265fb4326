/** A source as a link that tells the site nothing about where the reader came from. */
import { text } from '../../background/text';
import type { Source } from '../../vendors/fact';

export function SourceLink({ source }: { source: Source }) {
  return (
    <>
      <a href={source.url} target="_blank" rel="noreferrer">
        {source.title}
      </a>
      <span class="soft">
        {'\u00a0'}· {text('popup_source_seen', source.publisher, { date: source.seen })}
      </span>
    </>
  );
}
