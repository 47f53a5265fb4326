/** A correction or dispute to the project: what of the report is not right, and what is, as a file that is seen whole before it is saved. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../background/text';
import type { Correction } from '../../report/disputable';
import type { Report } from '../../report/schema';
import { DisputeFile } from './dispute-file';
import { isDisputeAsked } from './dispute-link';
import { type Choice, choicesOf, DisputedChoice } from './disputed-choice';

/** Opened, and brought into view, where the reader comes for it. */
export function Dispute({ report }: { report: Report }) {
  const [asked] = useState(isDisputeAsked);
  const [open, setOpen] = useState(asked);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) section.current?.scrollIntoView();
  }, [asked]);
  return (
    <section class="section stack" id="dispute" ref={section}>
      <h2>{text('dispute_title')}</h2>
      <p class="soft">{text('dispute_means')}</p>
      {open ? (
        <Form report={report} />
      ) : (
        <p>
          <button type="button" class="button" data-dispute onClick={() => setOpen(true)}>
            {text('dispute_write')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Fields as they are typed. */
interface Fields {
  correction: string;
  url: string;
  says: string;
  by: Correction['by'];
}

const filled = (words: string): boolean => words.trim() !== '';

const correctionOf = ({ correction, url, says, by }: Fields): Correction => ({
  correction,
  ...(filled(url) ? { source: { url: url.trim(), ...(filled(says) ? { says } : {}) } } : {}),
  by,
});

/** Where there is one verdict, it is the one. */
function Form({ report }: { report: Report }) {
  const [choices] = useState(() => choicesOf(report));
  const [chosen, setChosen] = useState<Choice | undefined>(report.claims.length === 1 ? choices[0] : undefined);
  const [fields, setFields] = useState<Fields>({ correction: '', url: '', says: '', by: 'other' });
  const change = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  return (
    <div class="stack">
      <DisputedChoice choices={choices} chosen={chosen} choose={setChosen} />
      {chosen && (
        <>
          <label class="field">
            <span>{text('dispute_correction')}</span>
            <textarea
              data-correction
              value={fields.correction}
              onInput={({ currentTarget }) => change({ correction: currentTarget.value })}
            />
          </label>
          <SourceFields fields={fields} change={change} />
          <ByChoice by={fields.by} choose={(by) => change({ by })} />
          <DisputeFile report={report} disputable={chosen} correction={correctionOf(fields)} />
        </>
      )}
    </div>
  );
}

const SourceFields = ({ fields, change }: { fields: Fields; change: (part: Partial<Fields>) => void }) => (
  <>
    <label class="field">
      <span>{text('dispute_source')}</span>
      <input
        type="url"
        inputMode="url"
        data-source
        value={fields.url}
        onInput={({ currentTarget }) => change({ url: currentTarget.value })}
      />
    </label>
    {filled(fields.url) && (
      <label class="field">
        <span>{text('dispute_says')}</span>
        <textarea value={fields.says} onInput={({ currentTarget }) => change({ says: currentTarget.value })} />
      </label>
    )}
  </>
);

const ByChoice = ({ by, choose }: { by: Correction['by']; choose: (by: Correction['by']) => void }) => (
  <fieldset>
    <legend>{text('dispute_by')}</legend>
    {(['vendor', 'other'] as const).map((value) => (
      <div key={value} class="choice">
        <input type="radio" name="by" id={`by-${value}`} checked={value === by} onChange={() => choose(value)} />
        <label for={`by-${value}`}>{text(`dispute_by_${value}`)}</label>
      </div>
    ))}
  </fieldset>
);
