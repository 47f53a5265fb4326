/** A file of reports taken in: what was new, what was here already, and one sentence for each reason something was left out. */
import { useState } from 'preact/hooks';
import { text } from '../../background/text';
import { type Fault, LARGEST_FILE, readImport } from '../../report/import';
import type { LibraryEntry } from '../../report/library-file';
import { failureText } from './failure';
import { addReports } from './library';
import { digest } from './tools';

const MEGABYTE = 1_000_000;

export function ImportButton({ onChange }: { onChange: () => void }) {
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    input.disabled = true;
    setOutcome(await takeIn(file).catch((error: unknown) => [text('library_fault_failed', failureText(error))]));
    input.value = '';
    input.disabled = false;
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

async function takeIn(file: File): Promise<string[]> {
  const faults = new Map<Fault, number>();
  const { added, duplicates, conflicts } = await addReports(entriesOf(file, faults));
  const counts = { imported: added, duplicates, conflicts };
  return [
    ...Object.entries(counts).flatMap(([name, count]) => (count > 0 ? text(`library_${name}`, String(count)) : [])),
    ...[...faults].map(([fault, count]) => faultText(fault, count, file)),
  ];
}

/** What is whole; the rest is counted. */
async function* entriesOf(file: File, faults: Map<Fault, number>): AsyncGenerator<LibraryEntry> {
  const now = { saved: new Date().toISOString(), notes: '', tags: [] };
  for await (const item of readImport(file, digest)) {
    if ('report' in item) yield { ...(item.kept ?? now), report: item.report };
    else faults.set(item.fault, (faults.get(item.fault) ?? 0) + 1);
  }
}

const faultText = (fault: Fault, count: number, { size }: File): string =>
  fault === 'too-large'
    ? text('library_fault_too_large', String(Math.ceil(size / MEGABYTE)), String(LARGEST_FILE / MEGABYTE))
    : text(`library_fault_${fault.replaceAll('-', '_')}`, String(count));
