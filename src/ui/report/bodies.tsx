/** Bodies that take reports about statements, by the country the reader chooses; what of each entry was seen stands beside it. */
import { useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { COMPLAINT_COUNTRIES, type ComplaintBody, complaintBodies } from '../../report/complaint-bodies';
import { SourceLink } from '../view/source-link';

export function Bodies() {
  const [country, setCountry] = useState('');
  const countries = COMPLAINT_COUNTRIES.map((code) => ({ code, name: valueText({ country: code }) })).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
  return (
    <section class="section stack">
      <h2>{text('bodies_title')}</h2>
      <p class="soft">{text('bodies_means')}</p>
      <label class="field">
        <span>{text('bodies_country')}</span>
        <select data-bodies value={country} onChange={({ currentTarget }) => setCountry(currentTarget.value)}>
          <option value="">{text('bodies_choose')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ul class="report-list" aria-live="polite">
        {complaintBodies(country).map((body) => (
          <Body key={body.body} body={body} />
        ))}
      </ul>
    </section>
  );
}

function Body({ body: { body, audience, instrument, page, source, checked, verified } }: { body: ComplaintBody }) {
  return (
    <li>
      {page === null ? (
        <b>{body}</b>
      ) : (
        <a href={page} target="_blank" rel="noreferrer">
          {body}
        </a>
      )}
      <span class="small">{valueText({ list: audience.map((whom) => ({ key: `bodies_${whom}` })) })}</span>
      <span class="small soft">{instrument}</span>
      <span class="small">{text(verified ? 'bodies_verified' : 'bodies_unverified')}</span>
      <span class="small">
        <SourceLink source={{ ...source, seen: checked }} />
      </span>
    </li>
  );
}
