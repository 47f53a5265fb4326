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
          text(`popup_basis_${value.awardBasis.replaceAll('-', '_')}`),
          value.level,
          text(`popup_basis_${value.levelBasis.replaceAll('-', '_')}`),
        )}
      </p>
      {source && (
        <p>
          <SourceLink source={source} />
          {asOf && <span class="soft"> · {text('popup_fact_as_of', { date: asOf })}</span>}
        </p>
      )}
    </div>
  );
}

const distinct = <T,>(items: readonly T[]): T[] => [...new Set(items)];

/** One column per version of the framework. Objectives with the same levels for the same reasons share a row. */
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
        {rowsOf(ceilings, versions).map((row) => (
          <Row key={row.objectives.join()} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface CeilingRow {
  objectives: string[];
  levels: string[];
  reasons: string[];
}

function rowsOf(ceilings: readonly Ceiling[], versions: readonly string[]): CeilingRow[] {
  const rows = new Map<string, CeilingRow>();
  for (const objective of distinct(ceilings.map((ceiling) => ceiling.objective))) {
    const cells = ceilings.filter((ceiling) => ceiling.objective === objective);
    const levels = versions.map((version) => levelText(cells.find((cell) => cell.version === version)?.level));
    const reasons = distinct(cells.map(({ why }) => say(why)));
    const key = JSON.stringify([objective === undefined, levels, reasons]);
    const row = rows.get(key) ?? { objectives: [], levels, reasons };
    row.objectives.push(objective ?? text('popup_ceiling_overall'));
    rows.set(key, row);
  }
  return [...rows.values()];
}

function Row({ row: { objectives, levels, reasons } }: { row: CeilingRow }) {
  return (
    <tr>
      <th scope="row">
        {valueText({ list: objectives })}
        {reasons.map((reason) => (
          <p key={reason} class="ceiling-why">
            {reason}
          </p>
        ))}
      </th>
      {levels.map((level, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
        <td key={index}>{level}</td>
      ))}
    </tr>
  );
}

/** SEAL-n and Ln are names and stay as they are. */
const levelText = (level: string | undefined): string =>
  level === undefined ? '–' : /^(SEAL-|L)\d$/.test(level) ? level : text(`popup_ceiling_${level.replaceAll('-', '_')}`);
