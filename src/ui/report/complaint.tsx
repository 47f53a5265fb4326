/** A complaint: who complains and where decides which bodies are offered; the text is written to one of them. */
import { useState } from 'preact/hooks';
import { text, valueText } from '../../background/text';
import { complainedAbout, complaintText } from '../../report/complaint';
import {
  COMPLAINANTS,
  COMPLAINT_COUNTRIES,
  type Complainant,
  type ComplaintBody,
  complaintBodies,
} from '../../report/complaint-bodies';
import type { Report } from '../../report/schema';
import { Body } from './body';
import { Written } from './written';

export function Complaint({ report }: { report: Report }) {
  const [who, setWho] = useState<Complainant>();
  const [country, setCountry] = useState(likelyCountry);
  if (complainedAbout(report).length === 0) return null;
  return (
    <section class="section stack">
      <h2>{text('complaint_title')}</h2>
      <p class="soft">{text('complaint_means')}</p>
      <p class="soft">{text('report_not_legal_advice')}</p>
      <WhoChoice who={who} choose={setWho} />
      <CountryChoice country={country} choose={setCountry} />
      {who !== undefined && country !== '' && <Offered key={`${who} ${country}`} report={report} who={who} country={country} />}
    </section>
  );
}

/** Where the browser's language is at home, if the directory has that country. */
function likelyCountry(): string {
  const { region } = new Intl.Locale(navigator.language).maximize();
  return region !== undefined && COMPLAINT_COUNTRIES.includes(region) ? region : '';
}

const named = (who: Complainant): string => who.replaceAll('-', '_');

const WhoChoice = ({ who, choose }: { who: Complainant | undefined; choose: (who: Complainant) => void }) => (
  <fieldset>
    <legend>{text('complaint_who')}</legend>
    {COMPLAINANTS.map((value) => (
      <div key={value} class="choice">
        <input type="radio" name="who" id={`who-${value}`} checked={value === who} onChange={() => choose(value)} />
        <label for={`who-${value}`}>{text(`complaint_who_${named(value)}`)}</label>
      </div>
    ))}
  </fieldset>
);

function CountryChoice({ country, choose }: { country: string; choose: (country: string) => void }) {
  const countries = COMPLAINT_COUNTRIES.map((code) => ({ code, name: valueText({ country: code }) })).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
  return (
    <label class="field">
      <span>{text('bodies_country')}</span>
      <select data-bodies value={country} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{text('bodies_choose')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OfferedProps {
  report: Report;
  who: Complainant;
  country: string;
}

function Offered({ report, who, country }: OfferedProps) {
  const bodies = complaintBodies(country, who);
  const [chosen, setChosen] = useState<ComplaintBody | undefined>(bodies.length === 1 ? bodies[0] : undefined);
  if (bodies.length === 0) return <p class="notice">{text('complaint_none', { country })}</p>;
  return (
    <>
      <p>{text(`complaint_if_${named(who)}`)}</p>
      {who === 'public-body' && <p class="notice">{text('complaint_public_unverified')}</p>}
      <ul class="report-list" data-offered>
        {bodies.map((body) => (
          <Body key={body.body} body={body} onChoose={bodies.length > 1 ? () => setChosen(body) : undefined} />
        ))}
      </ul>
      {chosen && <To key={chosen.body} report={report} who={who} body={chosen} />}
    </>
  );
}

const To = ({ report, who, body }: Omit<OfferedProps, 'country'> & { body: ComplaintBody }) => (
  <div class="stack close">
    <h3>{text('complaint_to', body.body, { country: body.country })}</h3>
    <Written report={report} kind="complaint" write={(spoken, say) => complaintText({ report: spoken, who, body }, say)}>
      {body.page !== null && (
        <a class="button" href={body.page} target="_blank" rel="noreferrer" data-open-body>
          {text('complaint_open')}
        </a>
      )}
    </Written>
  </div>
);
