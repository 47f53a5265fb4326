/** Everything a report holds, as it was said when it was made: what is seen here is what is kept and what an export writes. */
import type { ComponentChildren } from 'preact';
import { say, text, valueText } from '../../background/text';
import { ageWords } from '../../report/age-words';
import { extentWords } from '../../report/extent-words';
import { madeWith } from '../../report/made-with';
import { visibleControls } from '../../report/markup';
import { momentWords } from '../../report/moment';
import { pictureAddress } from '../../report/picture';
import { pictureWords } from '../../report/picture-words';
import type { Report } from '../../report/schema';
import { Codes } from '../codes';
import { Ceilings } from './ceilings';
import { ClaimEvidence } from './claim-evidence';

export function Evidence({ report }: { report: Report }) {
  return (
    <article aria-label={text('report_evidence')}>
      <PagePart report={report} />
      <PicturePart report={report} />
      {report.claims.map((claim) => (
        <ClaimEvidence key={claim.id} claim={claim} />
      ))}
      <RestPart report={report} />
    </article>
  );
}

function PagePart({ report }: { report: Report }) {
  const { page, created, createdLocal, profile, language } = report;
  const rows: [string, string | undefined][] = [
    [text('report_address'), page.url],
    [text('report_page_title'), page.title],
    [text('report_page_language'), page.lang === '' ? undefined : valueText({ language: page.lang })],
    [text('report_read'), momentWords(page.read, say)],
    [text('report_reading'), page.reading && extentWords(page.reading, say)],
    [text('report_created'), text('report_moment', createdLocal, created)],
    [text('report_text_hash'), page.textHash ?? text('report_no_text_hash')],
    [text('report_vendor'), profile.name || text('report_unknown_vendor')],
    [text('report_control'), profile.classes.map(({ name }) => name.text).join('\u00a0· ')],
    [text('report_data'), `${madeWith(report, say)}\u00a0· ${valueText({ language })}`],
  ];
  return (
    <section class="evidence stack">
      <h2>{text('report_evidence')}</h2>
      <dl class="terms small">
        {rows.map(([name, value]) => value !== undefined && <Term key={name} name={name} value={value} />)}
      </dl>
      <OutOfDate report={report} />
    </section>
  );
}

function OutOfDate({ report }: { report: Report }) {
  const lines = ageWords(report.outOfDate, say);
  if (lines.length === 0) return null;
  return (
    <div class="notice stack close" data-old>
      <h3>{text('popup_out_of_date')}</h3>
      <ul class="items small capital">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function PicturePart({ report }: { report: Report }) {
  const { picture, page } = report;
  if (!picture) return null;
  const words = pictureWords(visibleControls(page.url), picture, say);
  const address = pictureAddress(report);
  return (
    <section class="evidence stack close" data-picture>
      <h3>{text('report_picture')}</h3>
      {address && <img class="picture" src={address} alt={words} width={picture.width} height={picture.height} />}
      <p class="small">{words}</p>
      <p class="hash">SHA-256 {picture.hash}</p>
    </section>
  );
}

const Term = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd dir="auto">{visibleControls(value)}</dd>
  </>
);

function RestPart({ report: { exposures, ceilings, disclosures } }: { report: Report }) {
  return (
    <>
      {disclosures.length > 0 && (
        <Part title={text('report_disclosures')}>
          <ul class="items">
            {disclosures.map(({ quote }) => (
              <li key={quote} class="quote" dir="auto">
                {text('popup_quoted', visibleControls(quote))}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {exposures.length > 0 && (
        <Part title={text('report_exposures')}>
          <ul class="items">
            {exposures.map(({ rule, name, level, why }) => (
              <li key={rule}>
                <Codes words={text('report_finding', name.text, text(`report_level_${level.replaceAll('-', '_')}`), why.text)} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {ceilings.length > 0 && (
        <Part title={text('report_ceilings')}>
          <Ceilings ceilings={ceilings} />
        </Part>
      )}
      <section class="evidence stack">
        <p class="small soft">{text('report_not_legal_advice')}</p>
        <p class="small soft">{text('report_hash_means')}</p>
      </section>
    </>
  );
}

/** Of the page as a whole, beside its claims. */
const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="evidence stack close small">
    <h3>{title}</h3>
    {children}
  </section>
);
