/** A file of reports taken in: what was new, what was here already, and one sentence for each reason something was left out. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { type Fault, LARGEST_FILE, readImport } from '../../report/import';
import type { LibraryEntry } from '../../report/library-file';
import { visibleControls } from '../../report/markup';
import { failureText } from './failure';
import { cutOff, forgetCutOff, marked } from './import-mark';
import { addReports } from './library';
import { digest } from './tools';

const MEGABYTE = 1_000_000;

export function ImportButton({ onChange }: { onChange: () => void }) {
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const [cut, setCut] = useState<string>();
  useEffect(() => void cutOff().then(setCut), []);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    input.disabled = true;
    setCut(undefined);
    await marked(file.name, async () => {
      const { sentences, isCutOff } = await takeIn(file);
      setOutcome(sentences);
      return { isCutOff };
    }).catch((error: unknown) => setOutcome([text('library_fault_failed', failureText(error))]));
    setCut(await cutOff());
    input.value = '';
    input.disabled = false;
    onChange();
  };
  return (
    <div class="stack">
      {cut && <CutOff file={cut} close={() => void forgetCutOff().then(() => setCut(undefined))} />}
      <label class="field">
        <span>{text('library_import')}</span>
        <input type="file" accept=".json,.jsonl,application/json" onChange={({ currentTarget }) => void take(currentTarget)} />
      </label>
      <div role="status" class="stack close">
        {outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

const CutOff = ({ file, close }: { file: string; close: () => void }) => (
  <p class="notice buttons" data-cut-off>
    <span dir="auto">{text('library_cut_off', visibleControls(file))}</span>
    <button type="button" class="button" onClick={close}>
      {text('page_close')}
    </button>
  </p>
);

interface TakenIn {
  sentences: string[];
  /** A part was taken in, and the rest can be. */
  isCutOff: boolean;
}

async function takeIn(file: File): Promise<TakenIn> {
  const faults = new Map<Fault, number>();
  const { added, duplicates, conflicts, refusal } = await addReports(entriesOf(file, faults));
  const counts = { imported: added, duplicates, conflicts };
  const sentences = [
    ...Object.entries(counts).flatMap(([name, count]) => (count > 0 ? text(`library_${name}`, String(count)) : [])),
    ...[...faults].map(([fault, count]) => faultText(fault, count, file)),
    ...(refusal === undefined ? [] : [text('library_fault_failed', failureText(refusal))]),
  ];
  return { sentences, isCutOff: refusal !== undefined && added > 0 };
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
