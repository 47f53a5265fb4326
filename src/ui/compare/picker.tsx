/** Finds vendors and offerings of the registry, and saved reports, by what is typed; each is added by its button. */
import { useEffect, useState } from 'preact/hooks';
import type { OfferingName } from '../../background/protocol';
import { text } from '../../background/text';
import { ask } from '../ask';
import type { Entry } from '../report/entry';
import { plain } from '../report/plain';
import { findReports, readEntries } from '../report/shelf';
import { entryTitle } from '../report/title';
import { type Choice, keyOf } from './choice';

/** Shown of each kind; more letters find the others. */
const MOST = 8;

interface PickerProps {
  chosen: readonly Choice[];
  add: (choice: Choice) => void;
}

export function Picker({ chosen, add }: PickerProps) {
  const [words, setWords] = useState('');
  const names = useNames(words);
  const reports = useReports(words);
  const taken = new Set(chosen.map(keyOf));
  const free = (choice: Choice): boolean => !taken.has(keyOf(choice));
  const found = [
    ...names.filter(free).map((name) => ({ choice: name, title: name.name, more: moreOf(name) })),
    ...reports
      .filter(({ id }) => free({ report: id }))
      .map((entry) => ({
        choice: { report: entry.id },
        title: entryTitle(entry),
        more: text('compare_report', { date: entry.saved }),
      })),
  ];
  return (
    <search class="stack close">
      <label class="field">
        <span>{text('compare_search')}</span>
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p role="status" class="small soft">
        {words.trim() !== '' && text('compare_found', found.length)}
      </p>
      <ul class="buttons">
        {found.map(({ choice, title, more }) => (
          <li key={keyOf(choice)}>
            <button type="button" class="button" data-add={keyOf(choice)} onClick={() => add(choice)}>
              <span>
                {title} {more && <span class="small soft">{more}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

const moreOf = ({ name, vendorName, offering }: OfferingName): string =>
  offering === null ? text('compare_whole') : vendorName === name ? '' : vendorName;

/** Names in which a word begins with what was typed come first. */
function useNames(words: string): OfferingName[] {
  const [all, setAll] = useState<readonly OfferingName[]>([]);
  useEffect(() => void ask('offerings', {}).then(setAll), []);
  const wanted = plain(words).trim();
  if (wanted === '') return [];
  const found = all.filter(({ name, vendorName, vendor }) => plain(`${name} ${vendorName} ${vendor}`).includes(wanted));
  const starts = ({ name }: OfferingName): boolean => plain(name).startsWith(wanted);
  return found.toSorted((a, b) => Number(starts(b)) - Number(starts(a))).slice(0, MOST);
}

function useReports(words: string): Entry[] {
  const [found, setFound] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let wanted = true;
    const search = words.trim() === '' ? Promise.resolve([]) : findReports({ words });
    search
      .then((ids) => readEntries(ids.slice(0, MOST)))
      .then((entries) => wanted && setFound(entries))
      // What is wrong with the library is said where it is needed; the registry is there all the same.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [words]);
  return found.filter(({ damaged }) => !damaged);
}
