/** Words to search the saved reports for, and the vendors, verdicts and tags that are there to choose from. */
import { text } from '../../background/text';
import { SEVERITY } from '../../verdict/verdict';
import { verdictName } from '../names';
import type { Search } from './search';
import type { Choices } from './shelf';

interface SearchFormProps {
  choices: Choices;
  search: Search;
  change: (search: Search) => void;
}

export function SearchForm({ choices: { vendors, verdicts, tags }, search, change }: SearchFormProps) {
  const present = SEVERITY.filter((value) => verdicts.includes(value));
  const set = (part: Partial<Search>) => change({ ...search, ...part });
  return (
    <search class="stack">
      <label class="field">
        <span>{text('library_search')}</span>
        <input type="search" value={search.words} onInput={({ currentTarget }) => set({ words: currentTarget.value })} />
      </label>
      <Choice label={text('library_vendor')} values={vendors} value={search.vendor} choose={(vendor) => set({ vendor })} />
      <Choice
        label={text('library_verdict')}
        values={present}
        value={search.verdict}
        name={verdictName}
        choose={(verdict) => set({ verdict })}
      />
      <Choice label={text('library_tag')} values={tags} value={search.tag} choose={(tag) => set({ tag })} />
    </search>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  value: T | undefined;
  name?: (value: T) => string;
  choose: (value: T | undefined) => void;
}

/** Left out where there is nothing to choose between. */
function Choice<T extends string>({ label, values, value, name = String, choose }: ChoiceProps<T>) {
  if (values.length < 2 && value === undefined) return null;
  return (
    <label class="field inline">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => choose(values.find((item) => item === currentTarget.value))}>
        <option value="">{text('library_any')}</option>
        {values.map((item) => (
          <option key={item} value={item}>
            {name(item)}
          </option>
        ))}
      </select>
    </label>
  );
}
