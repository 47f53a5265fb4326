/** Which rules and facts are bundled, of which date, and what the last release changed. */
import browser from 'webextension-polyfill';
import type { Bundled } from '../../background/protocol';
import { text } from '../../background/text';
import { LAST_RELEASE } from './release';

export function Data({ bundled: { data, vendors, rules } }: { bundled: Bundled }) {
  return (
    <section class="section stack close">
      <h2>{text('options_data')}</h2>
      <p>{text('options_version', browser.runtime.getManifest().version)}</p>
      <p>{text('popup_data_version', data.version, { date: data.date })}</p>
      <p>{text('options_rules', rules)}</p>
      <p>{text('options_vendors', vendors.length)}</p>
      <p class="soft">{text('options_no_network')}</p>
      <p>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {text('options_licences')}
        </a>
      </p>
      <h3>{text('options_changes', LAST_RELEASE.version)}</h3>
      <ul class="plain-list">
        {LAST_RELEASE.changes.map((change) => (
          <li key={change}>{text(change)}</li>
        ))}
      </ul>
    </section>
  );
}
