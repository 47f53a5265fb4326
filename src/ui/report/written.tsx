/** A text to send by oneself: written in a language of choice, shown in full, changed before it is copied or saved. Nothing is sent. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../background/text';
import type { Say } from '../../report/labels';
import type { Report } from '../../report/schema';
import { LOCALES } from '../../speech';
import { CopyButton } from '../copy-button';
import { saveFile } from '../save-file';
import { fileName } from './files';
import { languageName, ownLocale, spokenIn } from './speech-for';

interface WrittenProps {
  report: Report;
  kind: 'letter' | 'complaint';
  write: (report: Report, say: Say) => string;
  /** Beside the buttons of the text. */
  children?: ComponentChildren;
}

export function Written({ report, kind, write, children }: WrittenProps) {
  const [locale, setLocale] = useState(ownLocale);
  const [words, setWords] = useState<string>();
  const [written, setWritten] = useState(locale);
  const [left, setLeft] = useState(false);
  const begin = () =>
    spokenIn(locale, report).then((spoken) => {
      setWords(write(spoken.report, spoken.say));
      setWritten(locale);
      setLeft(spoken.left);
    });
  return (
    <div class="stack">
      <LanguageChoice kind={kind} locale={locale} choose={setLocale} />
      <p>
        <button type="button" class="button" data-write={kind} onClick={() => void begin()}>
          {text(words === undefined ? 'letter_write' : 'letter_write_again')}
        </button>
      </p>
      {left && (
        <p class="notice" data-left>
          {text('letter_left', languageName(report.language))}
        </p>
      )}
      {words !== undefined && (
        <Editor words={words} locale={written} change={setWords} kind={kind} name={fileName(report, `${kind}.txt`)}>
          {children}
        </Editor>
      )}
    </div>
  );
}

interface LanguageChoiceProps {
  kind: string;
  locale: string;
  choose: (locale: string) => void;
}

const LanguageChoice = ({ kind, locale, choose }: LanguageChoiceProps) => (
  <label class="field inline">
    <span>{text('letter_language')}</span>
    <select data-language={kind} value={locale} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {LOCALES.map((code) => (
        <option key={code} value={code}>
          {languageName(code)}
        </option>
      ))}
    </select>
  </label>
);

interface EditorProps {
  words: string;
  /** What the words are written in: a screen reader speaks it, and spelling is checked by it. */
  locale: string;
  change: (words: string) => void;
  kind: WrittenProps['kind'];
  name: string;
  children: ComponentChildren;
}

function Editor({ words, locale, change, kind, name, children }: EditorProps) {
  return (
    <>
      <label class="field">
        <span>{text(`${kind}_text`)}</span>
        <textarea
          class="whole"
          data-text={kind}
          lang={locale}
          dir="auto"
          rows={words.split('\n').length + 2}
          value={words}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <CopyButton words={words} label={text(`${kind}_copy`)} />
        <button type="button" class="button" data-export={kind} onClick={() => saveFile(name, 'text/plain', words)}>
          {text('letter_save')}
        </button>
        {children}
      </div>
    </>
  );
}
