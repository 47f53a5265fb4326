/** Vendors, offerings and saved reports side by side, to read and to take as a table into a tender file. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { mount } from '../mount';
import { chosenInAddress, keepInAddress, keyOf } from './choice';
import { COMPARISON_FORMATS, saveComparison } from './files';
import { type Looked, lookUp, partyTitle } from './parties';
import { Picker } from './picker';
import { ComparisonTables } from './table';

/** Fewer than two are no comparison. */
const FEWEST = 2;

function ComparePage() {
  const [chosen, setChosen] = useState(chosenInAddress);
  const [looked, setLooked] = useState<Looked>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let wanted = true;
    keepInAddress(chosen);
    const settle = (outcome: Looked | undefined, reason?: string) => {
      if (!wanted) return;
      setLooked(outcome);
      setFailure(reason);
    };
    lookUp(chosen).then(settle, (error: unknown) =>
      settle(undefined, text('report_list_failed', error instanceof Error ? error.message : String(error))),
    );
    return () => {
      wanted = false;
    };
  }, [chosen]);
  const comparison = looked?.comparison;
  return (
    <>
      <header>
        <h1>{text('compare_title')}</h1>
        <p>{text('compare_means')}</p>
      </header>
      <p role="alert">{failure}</p>
      <section class="section stack">
        <Picker chosen={chosen} add={(choice) => setChosen([...chosen, choice])} />
        {looked && <Chosen looked={looked} remove={(key) => setChosen(chosen.filter((choice) => keyOf(choice) !== key))} />}
        {chosen.length < FEWEST && <p class="soft">{text('compare_fewest')}</p>}
      </section>
      {comparison && comparison.parties.length >= FEWEST && (
        <>
          <div class="buttons">
            {COMPARISON_FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                class="button"
                data-export={format}
                onClick={() => saveComparison(comparison, format)}
              >
                {text(`report_export_${format}`)}
              </button>
            ))}
          </div>
          <ComparisonTables comparison={comparison} />
        </>
      )}
      <footer class="section small soft">
        <p>{text('popup_not_legal_advice')}</p>
        {comparison && <p>{text('popup_data_version', comparison.data.version, { date: comparison.data.date })}</p>}
      </footer>
    </>
  );
}

function Chosen({ looked: { choices, parties }, remove }: { looked: Looked; remove: (key: string) => void }) {
  if (choices.length === 0) return null;
  return (
    <ul class="report-list" aria-label={text('compare_chosen')}>
      {choices.map((choice, index) => {
        const title = partyTitle(parties[index]);
        return (
          <li key={keyOf(choice)} class="site-line">
            <span dir="auto">{title}</span>
            <button
              type="button"
              class="button"
              data-remove={keyOf(choice)}
              aria-label={text('compare_remove_named', title)}
              onClick={() => remove(keyOf(choice))}
            >
              {text('compare_remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

mount(
  <main class="sheet wide">
    <ComparePage />
  </main>,
  text('compare_title'),
);
