/** The letter to the vendor, shown in full and changed by the user before it is copied or saved. Nothing is sent. */
import { useState } from 'preact/hooks';
import { say, text } from '../../background/text';
import { askedAbout } from '../../report/asked';
import { letterText } from '../../report/letter';
import type { Report } from '../../report/schema';
import { CopyButton } from '../copy-button';
import { fileName, saveFile } from './files';

export function Letter({ report }: { report: Report }) {
  const [words, setWords] = useState<string>();
  if (askedAbout(report).length === 0) return null;
  return (
    <section class="section stack">
      <h2>{text('letter_title')}</h2>
      <p class="soft">{text('letter_means')}</p>
      {words === undefined ? (
        <p>
          <button type="button" class="button" data-letter onClick={() => setWords(letterText(report, say))}>
            {text('letter_write')}
          </button>
        </p>
      ) : (
        <Editor words={words} change={setWords} name={fileName(report, 'txt')} />
      )}
    </section>
  );
}

function Editor({ words, change, name }: { words: string; change: (words: string) => void; name: string }) {
  return (
    <>
      <label class="field">
        <span>{text('letter_text')}</span>
        <textarea
          data-letter-text
          dir="auto"
          rows={words.split('\n').length + 2}
          value={words}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <CopyButton words={words} label={text('letter_copy')} />
        <button type="button" class="button" data-export="letter" onClick={() => saveFile(name, 'text/plain', words)}>
          {text('letter_save')}
        </button>
      </div>
    </>
  );
}
