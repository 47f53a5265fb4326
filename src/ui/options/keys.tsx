/** The keys as they are now: the browser keeps them, and changes them only itself. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { text } from '../../background/text';

/** The browser names its own command, which opens the popup, as it likes. */
const nameOf = ({ name, description }: Commands.Command): string =>
  name === '_execute_action' ? text('command_scan') : (description ?? '');

export function Keys() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  if (commands.length === 0) return null;
  return (
    <section class="section stack">
      <h2>{text('options_keys')}</h2>
      <dl class="terms keys">
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{nameOf(command)}</dt>
            <dd>{command.shortcut ? <kbd>{command.shortcut}</kbd> : <span class="soft">{text('options_key_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{text('options_keys_mean')}</p>
    </section>
  );
}
