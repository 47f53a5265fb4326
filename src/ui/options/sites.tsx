/** Sites with a setting of their own: listed, added by name, taken away. */
import { useState } from 'preact/hooks';
import { isHost, type SettingsView } from '../../background/settings';
import { text } from '../../background/text';
import { takeSite } from '../access/grant';
import { useSettings } from '../access/use-settings';

type To = 'on' | 'off' | undefined;

export function Sites({ hosts }: { hosts: readonly string[] }) {
  const { view, reload } = useSettings();
  const [told, setTold] = useState('');
  if (!view) return null;
  const locked = view.locked.includes('sitesOn') || view.locked.includes('sitesOff');
  const take = (host: string, to: To) =>
    void takeSite(host, to, view.settings, hosts).then((granted) => {
      setTold(text(granted ? 'options_mode_taken' : 'options_mode_refused'));
      return reload();
    });
  return (
    <section class="section stack">
      <div class="stack close">
        <h2>{text('options_sites')}</h2>
        <p class="soft">{text('options_sites_mean')}</p>
      </div>
      {locked && <p class="notice">{text('options_locked')}</p>}
      <SiteList settings={view.settings} locked={locked} remove={(host) => take(host, undefined)} />
      {!locked && <AddSite take={take} complain={() => setTold(text('options_site_bad'))} />}
      <p role="status">{told}</p>
    </section>
  );
}

interface SiteListProps {
  settings: SettingsView['settings'];
  locked: boolean;
  remove: (host: string) => void;
}

function SiteList({ settings: { sitesOn, sitesOff }, locked, remove }: SiteListProps) {
  const sites = [...sitesOn.map((host) => ({ host, on: true })), ...sitesOff.map((host) => ({ host, on: false }))];
  if (sites.length === 0) return <p class="soft">{text('options_sites_none')}</p>;
  return (
    <ul class="report-list">
      {sites.map(({ host, on }) => (
        <li key={host} class="site-line">
          <span>
            {host} <span class="soft">{text(on ? 'options_site_on' : 'options_site_off')}</span>
          </span>
          {!locked && (
            <button
              type="button"
              class="button bare"
              aria-label={text('options_site_remove', host)}
              title={text('options_site_remove', host)}
              onClick={() => remove(host)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M4 4 12 12M12 4 4 12" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
              </svg>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function AddSite({ take, complain }: { take: (host: string, to: To) => void; complain: () => void }) {
  const [name, setName] = useState('');
  const add = (to: To) => {
    const host = hostIn(name);
    if (!host) return complain();
    take(host, to);
    setName('');
  };
  return (
    <div class="stack">
      <label class="field">
        <span>{text('options_site_name')}</span>
        <input type="text" value={name} spellcheck={false} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="button" class="button" onClick={() => add('on')}>
          {text('options_site_add_on')}
        </button>
        <button type="button" class="button" onClick={() => add('off')}>
          {text('options_site_add_off')}
        </button>
      </p>
    </div>
  );
}

/** A host, also where a whole address was pasted. */
function hostIn(name: string): string | undefined {
  const address = name.includes('://') ? name.trim() : `https://${name.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return isHost(host) ? host : undefined;
}
