/** Copies a text and says so, to eyes and to a screen reader. */
import { useState } from 'preact/hooks';
import { text } from '../background/text';

export function CopyButton({ words, label }: { words: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(words).then(() => setCopied(true));
  return (
    <span class="buttons">
      <button type="button" class="button" onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft">
        {copied ? text('popup_copied') : ''}
      </span>
    </span>
  );
}
