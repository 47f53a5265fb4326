/** The reports found, as one file, with notes and tags; damaged ones go along as they are, marked. It is written a few at a time. */
import { useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { type LibraryKind, libraryFile } from '../../report/library-file';
import { saveBlob } from '../save-file';
import { failureText } from './failure';
import { readReports } from './shelf';

const TYPES: Readonly<Record<LibraryKind, string>> = { json: 'application/json', jsonl: 'application/jsonl' };

/** Characters that are held before the browser gets them, which keeps what is large on the disk. */
const HELD = 4_000_000;

/** Out: the file, of which no more than a part was ever held as text. */
async function written(ids: readonly string[], kind: LibraryKind, progress: (done: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let held: string[] = [];
  let length = 0;
  let done = 0;
  for await (const piece of libraryFile(readReports(ids), kind)) {
    held.push(piece);
    length += piece.length;
    done += 1;
    if (length < HELD) continue;
    parts.push(new Blob(held));
    [held, length] = [[], 0];
    progress(done);
  }
  return new Blob([...parts, ...held], { type: `${TYPES[kind]};charset=utf-8` });
}

export function BulkExport({ ids }: { ids: readonly string[] }) {
  const [done, setDone] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const save = async (kind: LibraryKind) => {
    setFailure(undefined);
    setDone(0);
    const name = `sovereignty-lens-reports-${new Date().toISOString().slice(0, 10)}.${kind}`;
    await written(ids, kind, setDone).then(
      (file) => saveBlob(name, file),
      (error: unknown) => setFailure(text('report_list_failed', failureText(error))),
    );
    setDone(undefined);
  };
  return (
    <div class="stack close">
      <div class="buttons">
        {(Object.keys(TYPES) as LibraryKind[]).map((kind) => (
          <button
            key={kind}
            type="button"
            class="button"
            data-export-all={kind}
            disabled={ids.length === 0 || done !== undefined}
            onClick={() => void save(kind)}
          >
            {text(`library_export_${kind}`)}
          </button>
        ))}
      </div>
      {done !== undefined && <p class="small soft">{text('library_at_work', valueText(done), valueText(ids.length))}</p>}
      <p role="alert">{failure}</p>
    </div>
  );
}
