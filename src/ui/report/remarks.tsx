/** The user's notes and tags beside a saved report, kept with every key: a tab may be closed at any time. */
import { useRef, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { annotateReport, type SavedReport } from './library';
import { tagsOf } from './search';

interface Fields {
  notes: string;
  tags: string;
}

export function Remarks({ saved }: { saved: SavedReport }) {
  const [fields, setFields] = useState<Fields>({ notes: saved.notes, tags: saved.tags.join(', ') });
  const [state, keep] = useKept(saved.id);
  const change = (part: Partial<Fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    keep(next);
  };
  return (
    <section class="section stack close">
      <h2>{text('library_notes')}</h2>
      <label class="field">
        <span>{text('library_tags')}</span>
        <input value={fields.tags} onInput={({ currentTarget }) => change({ tags: currentTarget.value })} />
      </label>
      <label class="field">
        <span>{text('library_note')}</span>
        <textarea value={fields.notes} onInput={({ currentTarget }) => change({ notes: currentTarget.value })} />
      </label>
      <p role="status" class="soft">
        {state}
      </p>
    </section>
  );
}

/** One writing after the other, so that the last one stays; what is said is about the last. */
function useKept(id: string): [string, (fields: Fields) => void] {
  const [state, setState] = useState('');
  const last = useRef(Promise.resolve());
  const keep = ({ notes, tags }: Fields) => {
    setState('');
    const writing = last.current
      .then(() => annotateReport(id, { notes, tags: tagsOf(tags) }))
      .then(
        () => text('library_kept'),
        (error: unknown) => text('report_not_saved', error instanceof Error ? error.message : String(error)),
      );
    const settled = writing.then((outcome) => {
      if (last.current === settled) setState(outcome);
    });
    last.current = settled;
  };
  return [state, keep];
}
