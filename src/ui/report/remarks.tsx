/**
 * The user's notes and tags beside a saved report, kept with every key: a tab may be closed at any time. What another window writes
 * shows here as soon as nothing of ours is under way.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { onChangeElsewhere } from './changes';
import { failureText } from './failure';
import { annotateReport, readReport, type SavedReport } from './library';
import { tagsOf } from './search';

interface Fields {
  notes: string;
  tags: string;
}

const fieldsOf = ({ notes, tags }: SavedReport): Fields => ({ notes, tags: tags.join(', ') });

export function Remarks({ saved }: { saved: SavedReport }) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(saved));
  const { state, keep, underWay } = useKept(saved.id);
  const change = (part: Partial<Fields>) => {
    setFields((current) => ({ ...current, ...part }));
    keep(part);
  };
  const refresh = useCallback(async () => {
    await underWay.current;
    const before = underWay.current;
    const present = await readReport(saved.id);
    if (present && underWay.current === before) setFields((current) => merged(current, fieldsOf(present)));
  }, [saved.id, underWay]);
  useEffect(() => onChangeElsewhere(() => void refresh()), [refresh]);
  return (
    <section class="section stack">
      <h2>{text('library_notes')}</h2>
      <label class="field">
        <span>{text('library_tags')}</span>
        <input data-tags value={fields.tags} onInput={({ currentTarget }) => change({ tags: currentTarget.value })} />
      </label>
      <label class="field">
        <span>{text('library_note')}</span>
        <textarea data-notes value={fields.notes} onInput={({ currentTarget }) => change({ notes: currentTarget.value })} />
      </label>
      <p role="status" class="soft">
        {state}
      </p>
    </section>
  );
}

/** Tags that say the same stay as they were typed. */
const merged = (current: Fields, stored: Fields): Fields => ({
  notes: stored.notes,
  tags: tagsOf(current.tags).join(', ') === stored.tags ? current.tags : stored.tags,
});

/** One writing after the other, so that the last one stays; what is said is about the last. */
function useKept(id: string) {
  const [state, setState] = useState('');
  const underWay = useRef(Promise.resolve());
  const keep = ({ notes, tags }: Partial<Fields>) => {
    setState('');
    const remarks = { ...(notes !== undefined && { notes }), ...(tags !== undefined && { tags: tagsOf(tags) }) };
    const writing = underWay.current
      .then(() => annotateReport(id, remarks))
      .then(
        () => text('library_kept'),
        (error: unknown) => text('library_not_kept', failureText(error)),
      );
    const settled = writing.then((outcome) => {
      if (underWay.current === settled) setState(outcome);
    });
    underWay.current = settled;
  };
  return { state, keep, underWay };
}
