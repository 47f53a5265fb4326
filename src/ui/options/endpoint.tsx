/** The organisation's own endpoint for reports: where it is, whether it is on, and the one click that switches it on. */
import { useState } from 'preact/hooks';
import { type EndpointView, isEndpoint, isSecret } from '../../background/endpoint/endpoint';
import { text } from '../../background/text';
import { SHORTEST_SECRET } from '../../report/signature';
import { isOn, useEndpoint } from '../access/use-endpoint';
import { switchOff, switchOn } from './endpoint-switch';

export function Endpoint({ hosts }: { hosts: readonly string[] }) {
  const view = useEndpoint();
  const [told, setTold] = useState('');
  if (!view) return null;
  const on = isOn(view);
  const take = (url: string, secret?: string) =>
    void switchOn(url, secret, hosts).then((granted) => setTold(text(granted ? 'options_mode_taken' : 'options_mode_refused')));
  return (
    <section class="section stack" id="endpoint">
      <h2>{text('endpoint_title')}</h2>
      <p class="soft">{text('endpoint_means')}</p>
      {view.url !== '' && <p class="notice">{text(on ? 'endpoint_on' : 'endpoint_waits', view.url)}</p>}
      {view.locked && <p class="soft">{text('options_locked')}</p>}
      {!on && <Form key={view.url} view={view} take={take} complain={setTold} />}
      {(on || (view.url !== '' && !view.locked)) && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => void switchOff(hosts).then(() => setTold(''))}>
            {text(on ? 'endpoint_switch_off' : 'endpoint_forget')}
          </button>
        </p>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

interface FormProps {
  view: EndpointView;
  take: (url: string, secret?: string) => void;
  complain: (sentence: string) => void;
}

/** A secret that is kept is not asked for again and not shown. */
function Form({ view, take, complain }: FormProps) {
  const [url, setUrl] = useState(view.url);
  const [secret, setSecret] = useState('');
  const kept = view.secret !== 'none' && url === view.url;
  const submit = () => {
    if (!isEndpoint(url.trim())) return complain(text('endpoint_bad_address'));
    if (!kept && !isSecret(secret.trim())) return complain(text('endpoint_bad_secret', String(SHORTEST_SECRET)));
    take(url.trim(), kept ? undefined : secret.trim());
  };
  return (
    <>
      <label class="field">
        <span>{text('endpoint_address')}</span>
        <input
          type="text"
          inputmode="url"
          value={url}
          disabled={view.locked}
          spellcheck={false}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      {!kept && (
        <label class="field">
          <span>{text('endpoint_secret', String(SHORTEST_SECRET))}</span>
          <input
            type="password"
            autocomplete="off"
            value={secret}
            onInput={({ currentTarget }) => setSecret(currentTarget.value)}
          />
        </label>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={submit}>
          {text('endpoint_switch_on')}
        </button>
      </p>
    </>
  );
}
