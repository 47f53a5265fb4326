/** What EU yardsticks could give at most on the known facts, beside what was officially given. An upper bound is not a rating. */
import { say, text, valueText } from '../../background/text';
import type { Ceiling } from '../../rules/rule';
import type { KnownFact } from '../../vendors/fact';
import type { OfficialResult } from '../../vendors/vendor';
import { nameOf } from '../../verdict/name';
import { SourceLink } from './source-link';

export function Ceilings({ ceilings, results }: { ceilings: readonly Ceiling[]; results: readonly KnownFact<OfficialResult>[] }) {
  if (ceilings.length === 0) return null;
  return (
    <section class="section stack">
      <div class="stack close">
        <h2>{text('popup_ceilings')}</h2>
        <p class="small soft">{text('popup_ceilings_mean')}</p>
      </div>
      {results.map((result) => (
        <Official key={result.key} result={result} />
      ))}
      {distinct(ceilings.map(({ scheme }) => scheme)).map((scheme) => (
        <Scheme key={scheme} scheme={scheme} ceilings={ceilings.filter((ceiling) => ceiling.scheme === scheme)} />
      ))}
    </section>
  );
}

function Official({ result: { value, source, asOf } }: { result: KnownFact<OfficialResult> }) {
  return (
    <div class="notice small">
      <p>
        {text(
          'popup_official_result',
          value.consortium,
          value.level,
          text(`popup_basis_${value.awardBasis.replaceAll('-', '_')}`),
          text(`popup_basis_${value.levelBasis.replaceAll('-', '_')}`),
        )}
      </p>
      {source && (
        <p>
          <SourceLink source={source} /> {asOf && valueText({ date: asOf })}
        </p>
      )}
    </div>
  );
}

const distinct = <T,>(items: readonly T[]): T[] => [...new Set(items)];

/** One row per objective; one column per version of the framework, each with its own level. */
function Scheme({ scheme, ceilings }: { scheme: string; ceilings: readonly Ceiling[] }) {
  const versions = distinct(ceilings.map(({ version }) => version));
  return (
    <table class="data" data-scheme={scheme}>
      <caption>{say(nameOf(scheme))}</caption>
      <thead>
        <tr>
          <th scope="col">{text('popup_ceiling_objective')}</th>
          {versions.map((version) => (
            <th key={version} scope="col">
              {version}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {distinct(ceilings.map(({ objective }) => objective)).map((objective) => (
          <Row
            key={objective}
            objective={objective}
            cells={ceilings.filter((ceiling) => ceiling.objective === objective)}
            versions={versions}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  objective: string | undefined;
  cells: readonly Ceiling[];
  versions: readonly string[];
}

function Row({ objective, cells, versions }: RowProps) {
  const reasons = distinct(cells.map(({ why }) => say(why)));
  return (
    <tr>
      <th scope="row">
        {objective ?? text('popup_ceiling_overall')}
        {reasons.map((reason) => (
          <p key={reason} class="ceiling-why">
            {reason}
          </p>
        ))}
      </th>
      {versions.map((version) => (
        <td key={version}>{levelText(cells.find((cell) => cell.version === version)?.level)}</td>
      ))}
    </tr>
  );
}

/** SEAL-n and Ln are names and stay as they are. */
const levelText = (level: string | undefined): string =>
  level === undefined ? '–' : /^(SEAL-|L)\d$/.test(level) ? level : text(`popup_ceiling_${level.replaceAll('-', '_')}`);
