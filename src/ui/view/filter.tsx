/** The claims counted by verdict; each count is a switch, and the kinds of claim are a choice. Nothing chosen shows everything. */
import { text } from '../../background/text';
import type { ClaimType } from '../../claims/claim';
import type { AssessedClaim } from '../../verdict/assessment';
import { SEVERITY, type VerdictValue } from '../../verdict/verdict';
import { typeName, verdictName } from '../names';
import { Sign } from '../sign';
import type { BookmarkInUse } from './bookmark';

export type Chosen = Pick<BookmarkInUse['bookmark'], 'verdicts' | 'type'>;

export const passes = ({ claim, verdict }: AssessedClaim, { verdicts, type }: Chosen): boolean =>
  (verdicts.length === 0 || (verdict !== undefined && verdicts.includes(verdict.value))) &&
  (type === undefined || claim.type === type);

/** How many claims each value has, in the order of `values`; those without any are left out. */
function countsOf<T>(values: readonly T[], of: readonly (T | undefined)[]): [T, number][] {
  return values
    .map((value): [T, number] => [value, of.filter((other) => other === value).length])
    .filter(([, count]) => count > 0);
}

export const verdictCounts = (claims: readonly AssessedClaim[]): [VerdictValue, number][] =>
  countsOf(
    SEVERITY,
    claims.map(({ verdict }) => verdict?.value),
  );

interface FilterProps extends BookmarkInUse {
  claims: readonly AssessedClaim[];
  shown: number;
}

export function Filter({ claims, shown, bookmark, change }: FilterProps) {
  const { verdicts, type } = bookmark;
  const types = countsOf(
    [...new Set(claims.map(({ claim }) => claim.type))],
    claims.map(({ claim }) => claim.type),
  );
  const isChosen = verdicts.length > 0 || type !== undefined;
  const toggle = (value: VerdictValue) =>
    change((now) => ({
      verdicts: now.verdicts.includes(value) ? now.verdicts.filter((other) => other !== value) : [...now.verdicts, value],
    }));
  return (
    <div class="stack close">
      <fieldset class="counts">
        <legend class="visually-hidden">{text('popup_filter_verdict')}</legend>
        {verdictCounts(claims).map(([value, count]) => (
          <button key={value} type="button" aria-pressed={verdicts.includes(value)} onClick={() => toggle(value)}>
            <Sign verdict={value} />
            <span>{verdictName(value)}</span>
            <b>{count}</b>
          </button>
        ))}
      </fieldset>
      {types.length > 1 && <TypeChoice types={types} type={type} choose={(next) => change(() => ({ type: next }))} />}
      <p role="status" class="filter-state">
        {isChosen && text('popup_filter_shown', String(shown), String(claims.length))}
      </p>
      {isChosen && (
        <p>
          <button type="button" class="button filter-clear" onClick={() => change(() => ({ verdicts: [], type: undefined }))}>
            {text('popup_filter_clear')}
          </button>
        </p>
      )}
    </div>
  );
}

interface TypeChoiceProps {
  types: readonly [ClaimType, number][];
  type: ClaimType | undefined;
  choose: (type: ClaimType | undefined) => void;
}

function TypeChoice({ types, type, choose }: TypeChoiceProps) {
  return (
    <label class="field inline">
      <span>{text('popup_filter_type')}</span>
      <select
        value={type ?? ''}
        onChange={({ currentTarget }) => choose((currentTarget.value || undefined) as ClaimType | undefined)}
      >
        <option value="">{text('popup_filter_all_types')}</option>
        {types.map(([value, count]) => (
          <option key={value} value={value}>
            {text('popup_filter_type_count', typeName(value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
