/** The reports shown, as one file, with notes and tags. */
import { text } from '../../background/text';
import { type LibraryEntry, libraryJson, libraryLines } from '../../report/library-file';
import { saveFile } from './files';
import type { SavedReport } from './library';

const KINDS = {
  json: { type: 'application/json', write: libraryJson },
  jsonl: { type: 'application/jsonl', write: libraryLines },
} as const;

/** A damaged report is no part of it: its own page gives out what is stored. */
const wholeOf = (reports: readonly SavedReport[]): LibraryEntry[] =>
  reports.flatMap((saved) => {
    if (!('report' in saved)) return [];
    const { report, notes, tags } = saved;
    return { saved: saved.saved, notes, tags, report };
  });

export function BulkExport({ reports }: { reports: readonly SavedReport[] }) {
  const entries = wholeOf(reports);
  const save = (kind: keyof typeof KINDS) =>
    saveFile(
      `sovereignty-lens-reports-${new Date().toISOString().slice(0, 10)}.${kind}`,
      KINDS[kind].type,
      KINDS[kind].write(entries),
    );
  return (
    <div class="buttons">
      {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          data-export-all={kind}
          disabled={entries.length === 0}
          onClick={() => save(kind)}
        >
          {text(`library_export_${kind}`)}
        </button>
      ))}
    </div>
  );
}
