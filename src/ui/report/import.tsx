/** A file of reports taken in: what was new, what was here already, and one sentence for each reason something was left out. */
import { useState } from 'preact/hooks';
import { text } from '../../background/text';
import { type Fault, type ImportItem, LARGEST_FILE, readImport } from '../../report/import';
import type { LibraryEntry } from '../../report/library-file';
import { addReports } from './library';
import { digest } from './tools';

const MEGABYTE = 1_000_000;

export function ImportButton({ onChange }: { onChange: () => void }) {
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(await takeIn(file).catch((error: unknown) => [text('library_fault_failed', reasonOf(error))]));
    input.value = '';
    onChange();
  };
  return (
    <div class="stack close">
      <label class="field">
        <span>{text('library_import')}</span>
        <input type="file" accept=".json,.jsonl,application/json" onChange={({ currentTarget }) => void take(currentTarget)} />
      </label>
      <div role="status">
        {outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function takeIn(file: File): Promise<string[]> {
  if (file.size > LARGEST_FILE)
    return [text('library_fault_too_large', String(Math.ceil(file.size / MEGABYTE)), String(LARGEST_FILE / MEGABYTE))];
  const items = await readImport(await file.text(), digest);
  const { added, duplicates, conflicts } = await addReports(entriesOf(items));
  const counts = { imported: added, duplicates, conflicts };
  return [
    ...Object.entries(counts).flatMap(([name, count]) => (count > 0 ? text(`library_${name}`, String(count)) : [])),
    ...[...faultsOf(items)].map(([fault, count]) => text(`library_fault_${fault.replaceAll('-', '_')}`, String(count))),
  ];
}

function entriesOf(items: readonly ImportItem[]): LibraryEntry[] {
  const saved = new Date().toISOString();
  return items.flatMap((item) =>
    'report' in item ? { report: item.report, ...(item.kept ?? { saved, notes: '', tags: [] }) } : [],
  );
}

function faultsOf(items: readonly ImportItem[]): Map<Fault, number> {
  const faults = new Map<Fault, number>();
  for (const item of items) if ('fault' in item) faults.set(item.fault, (faults.get(item.fault) ?? 0) + 1);
  return faults;
}
