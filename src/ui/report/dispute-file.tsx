/** The file of a dispute, every byte of it, and what it still lacks. */
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { text } from '../../background/text';
import { type Correction, type Disputable, disputeOf } from '../../report/disputable';
import { disputeJson, disputeSchema } from '../../report/dispute';
import type { Report } from '../../report/schema';
import { CopyButton } from '../copy-button';
import { saveFile } from '../save-file';
import { fileName } from './files';

interface DisputeFileProps {
  report: Report;
  disputable: Disputable;
  correction: Correction;
}

const made = () => ({
  id: crypto.randomUUID(),
  created: new Date().toISOString(),
  tool: { name: text('app_name'), version: browser.runtime.getManifest().version },
});

export function DisputeFile({ report, disputable, correction }: DisputeFileProps) {
  const [about] = useState(made);
  const dispute = disputeOf(report, disputable, correction, about);
  const { issues } = v.safeParse(disputeSchema, dispute);
  if (issues) return <p class="notice">{text(lackOf(issues))}</p>;
  const json = disputeJson(dispute);
  return (
    <>
      {!correction.source && disputable.disputed.kind === 'fact' && <p class="notice">{text('dispute_unsourced')}</p>}
      <label class="field">
        <span>{text('dispute_file')}</span>
        <textarea class="hash whole" dir="ltr" data-file readOnly rows={json.split('\n').length} value={json} />
      </label>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-export="dispute"
          onClick={() => saveFile(fileName(report, 'dispute.json'), 'application/json', json)}
        >
          {text('dispute_save')}
        </button>
        <CopyButton words={json} label={text('dispute_copy')} />
      </div>
    </>
  );
}

const lackOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.some(({ path }) => path?.[0]?.key === 'correction') ? 'dispute_lacks_correction' : 'dispute_lacks_address';
