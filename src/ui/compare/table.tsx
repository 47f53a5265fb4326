/** The comparison, a table a section. On a narrow screen the cells of a row stand under each other, each with the name of its party. */
import { say, text } from '../../background/text';
import type { Comparison, Entry } from '../../report/comparison';
import { webAddress } from '../../report/linked-data';
import { visibleControls } from '../../report/markup';
import { Codes } from '../codes';
import { SourceLink } from '../view/source-link';

export function ComparisonTables({ comparison }: { comparison: Comparison }) {
  return (
    <>
      {comparison.sections.map((part) => (
        <section key={part.section} class="section stack close" data-section={part.section}>
          <h2 id={`section-${part.section}`}>{part.title}</h2>
          {part.section === 'yardsticks' && <p class="small soft">{text('report_ceilings_mean')}</p>}
          <SectionTable part={part} comparison={comparison} />
        </section>
      ))}
      <Sources comparison={comparison} />
    </>
  );
}

interface SectionProps {
  part: Comparison['sections'][number];
  comparison: Comparison;
}

function SectionTable({ part: { section, rows }, comparison: { parties } }: SectionProps) {
  return (
    <table class="compared small" aria-labelledby={`section-${section}`}>
      <thead>
        <tr>
          <td />
          {parties.map(({ id, name, by }) => (
            <th key={id} scope="col" dir="auto">
              {visibleControls(name)}
              {by && <span class="soft">{visibleControls(by)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, head, sources, cells }) => (
          <tr key={row}>
            <th scope="row">
              <Codes words={head} />
              <Cited numbers={sources} />
            </th>
            {parties.map(({ id, name }, index) => (
              <Cell key={id} name={name} entries={cells[index] ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Cell = ({ name, entries }: { name: string; entries: readonly Entry[] }) => (
  <td>
    <span class="party soft" aria-hidden="true">
      {visibleControls(name)}
    </span>
    {entries.length === 0 && <span class="soft">{text('compare_nothing')}</span>}
    {entries.map((entry) => (
      <EntryPart key={`${entry.text} ${entry.why} ${entry.dated}`} entry={entry} />
    ))}
  </td>
);

const EntryPart = ({ entry: { text: words, why, dated, notes, sources } }: { entry: Entry }) => (
  <>
    <p class="capital" dir="auto">
      <b>
        <Codes words={visibleControls(words)} />
      </b>
      {why && (
        <>
          . <Codes words={why} />
        </>
      )}{' '}
      <span class="soft">({dated})</span>
      <Cited numbers={sources} />
    </p>
    {notes.map((note) => (
      <p key={note} class="soft">
        <Codes words={note} />
      </p>
    ))}
  </>
);

/** The space stands outside of the link. */
const Cited = ({ numbers }: { numbers: readonly number[] }) => (
  <>
    {numbers.flatMap((number) => [
      ' ',
      <a key={number} href={`#source-${number}`} aria-label={text('compare_source', String(number))}>
        [{number}]
      </a>,
    ])}
  </>
);

const Sources = ({ comparison: { sources } }: { comparison: Comparison }) => (
  <section class="section">
    <h2>{say({ key: 'compare_sources' })}</h2>
    <ol class="how small">
      {sources.map((source, index) => (
        <li key={source.url} id={`source-${index + 1}`}>
          {webAddress(source.url) ? <SourceLink source={source} /> : visibleControls(`${source.title}, ${source.url}`)}
        </li>
      ))}
    </ol>
  </section>
);
