/** Whether pages of the site in front are checked by themselves, whatever was chosen for all sites. */
import { useEffect, useState } from 'preact/hooks';
import { isWanted } from '../../background/origins';
import { text } from '../../background/text';
import { takeSite } from '../access/grant';
import { useSettings } from '../access/use-settings';
import { ask } from '../ask';

/** Only the secure web is checked by itself. */
const hostOf = (url: string): string | undefined =>
  URL.canParse(url) && url.startsWith('https:') ? new URL(url).hostname : undefined;

export function SiteSwitch({ url }: { url: string }) {
  const { view, reload } = useSettings();
  const [hosts, setHosts] = useState<readonly string[]>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void ask('vendors', {}).then((known) => setHosts(known.hosts));
  }, []);
  const host = hostOf(url);
  if (!view || !hosts || host === undefined) return null;
  const locked = view.locked.includes('sitesOn') || view.locked.includes('sitesOff');
  const take = (on: boolean) =>
    void takeSite(host, on ? 'on' : 'off', view.settings, hosts).then((granted) => {
      setRefused(!granted);
      return reload();
    });
  return (
    <section class="section small">
      <h2>{text('popup_site')}</h2>
      <div class="choice">
        <input
          type="checkbox"
          id="site"
          checked={isWanted(view.settings, hosts, host)}
          disabled={locked}
          aria-describedby="site-means"
          onChange={({ currentTarget }) => take(currentTarget.checked)}
        />
        <label for="site">{text('popup_site_automatic', host)}</label>
        <p id="site-means">{text(locked ? 'options_locked' : 'popup_site_means')}</p>
      </div>
      <p role="status">{refused && text('options_mode_refused')}</p>
    </section>
  );
}
