/** A box to paste text into: checked as if it stood on a page of the chosen vendor, or of nobody. */
import { useState } from 'preact/hooks';
import type { Result, VendorName } from '../../background/protocol';
import { text } from '../../background/text';
import { ask } from '../ask';
import { Claims } from '../view/claims';
import { Disclosures } from '../view/disclosures';

const NOBODY = '';

export function CheckBox({ vendors }: { vendors: readonly VendorName[] }) {
  const [words, setWords] = useState('');
  const [vendor, setVendor] = useState(NOBODY);
  const [result, setResult] = useState<Result>();
  const check = () => void ask('check', { text: words, vendor: vendor === NOBODY ? null : vendor }).then(setResult);
  return (
    <div class="stack">
      <label class="field">
        <span>{text('options_check_text')}</span>
        <textarea value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{text('options_check_vendor')}</span>
        <select value={vendor} onChange={({ currentTarget }) => setVendor(currentTarget.value)}>
          <option value={NOBODY}>{text('options_check_nobody')}</option>
          {vendors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="button" class="button main" disabled={words.trim() === ''} onClick={check}>
          {text('options_check')}
        </button>
      </p>
      {result && <Claims result={result} />}
      {result && <Disclosures disclosures={result.assessment.disclosures} />}
    </div>
  );
}
