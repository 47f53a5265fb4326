/** Everything a report holds, as it was said when it was made: what is seen here is what is kept and what an export writes. */
import { say, text, valueText } from '../../background/text';
import { ceilingHead, ceilingLevel } from '../../report/ceiling-words';
import { extentWords } from '../../report/extent-words';
import { visibleControls } from '../../report/markup';
import { dayWords, momentWords } from '../../report/moment';
import { pictureAddress } from '../../report/picture';
import { pictureWords } from '../../report/picture-words';
import type { Report, ReportClaim, ReportFact, Said } from '../../report/schema';
import { Codes } from '../codes';
import { confidenceName } from '../names';
import { Sign } from '../sign';
import { Cited } from './cited';

export function Evidence({ report }: { report: Report }) {
  return (
    <article aria-label={text('report_evidence')}>
      <PagePart report={report} />
      <PicturePart report={report} />
      {report.claims.map((claim) => (
        <ClaimPart key={claim.id} claim={claim} />
      ))}
      <RestPart report={report} />
    </article>
  );
}

function PagePart({ report: { page, created, createdLocal, profile, data, tool, language } }: { report: Report }) {
  const rows: [string, string | undefined][] = [
    [text('report_address'), page.url],
    [text('report_page_title'), page.title],
    [text('report_page_language'), page.lang || undefined],
    [text('report_read'), momentWords(page.read, say)],
    [text('report_reading'), page.reading && extentWords(page.reading, say)],
    [text('report_created'), text('report_moment', createdLocal, created)],
    [text('report_text_hash'), page.textHash ?? text('report_no_text_hash')],
    [text('report_vendor'), profile.name || text('report_unknown_vendor')],
    [text('report_control'), profile.classes.map(({ name }) => name.text).join('\u00a0· ')],
    [text('report_data'), `${data.version}, ${dayWords(data.date, say)}\u00a0· ${tool.name} ${tool.version}\u00a0· ${language}`],
  ];
  return (
    <section class="evidence stack">
      <h2>{text('report_evidence')}</h2>
      <dl class="terms small">
        {rows.map(([name, value]) => value !== undefined && <Term key={name} name={name} value={value} />)}
      </dl>
    </section>
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

function ClaimPart({ claim }: { claim: ReportClaim }) {
  const { quote, context, lang, link, quoteHash, verdict, typeName, about } = claim;
  const { proof } = verdict;
  const answersAbout = proof.subject?.answers?.host;
  return (
    <section class="evidence stack close" data-claim={claim.id}>
      <h3 class="quote" lang={lang} dir="auto">
        {text('popup_quoted', visibleControls(quote))}
      </h3>
      <p class="reached-values">
        <Sign verdict={verdict.value} /> <b>{verdict.name.text}</b>
      </p>
      <p>{verdict.because.text}</p>
      {about && <p class="soft">{text('report_said_about_vendor', about)}</p>}
      {answersAbout && <p class="notice">{text('report_own_answers', answersAbout)}</p>}
      <blockquote class="quote small" lang={lang} dir="auto">
        {visibleControls(context)}
      </blockquote>
      <p class="small soft">{typeName.text}</p>
      <p class="hash">{link}</p>
      <p class="hash">SHA-256 {quoteHash}</p>
      <Messages title={text('report_step_reason')} messages={[...proof.steps.map(({ why }) => why), ...verdict.notes]} />
      <List title={text('report_step_rules')}>
        {proof.rules.map((rule) => (
          <li key={rule.id}>{text('report_rule_line', rule.citation, { date: rule.asOf })}</li>
        ))}
      </List>
      <List title={text('report_step_facts')}>
        {proof.facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
      </List>
      {verdict.reply && <Messages title={text('report_reply')} messages={[verdict.reply]} />}
      <Messages title={text('report_step_change')} messages={verdict.wouldChange} />
      <Messages title={text('report_question')} messages={[verdict.question]} />
    </section>
  );
}

function Fact({ fact: { about, words, confidence, asOf, source, origin } }: { fact: ReportFact }) {
  return (
    <li>
      {text('popup_fact_about', about.text)} {words.text}{' '}
      <span class="soft">
        {confidenceName(confidence as ReportFact['confidence'])} · {asOf ? valueText({ date: asOf }) : text('report_undated')} ·{' '}
      </span>
      {source ? <Cited source={source} /> : text(origin === 'user' ? 'report_own_answer' : 'report_no_source')}
    </li>
  );
}

function List({ title, children }: { title: string; children: preact.ComponentChild[] }) {
  if (children.length === 0) return null;
  return (
    <div class="small">
      <h4>{title}</h4>
      <ul class="items">{children}</ul>
    </div>
  );
}

const Messages = ({ title, messages }: { title: string; messages: readonly Said[] }) => (
  <List title={title}>
    {messages.map(({ text: sentence }) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </List>
);

function RestPart({ report: { exposures, ceilings, disclosures } }: { report: Report }) {
  return (
    <section class="evidence stack">
      <List title={text('report_disclosures')}>
        {disclosures.map(({ quote }) => (
          <li key={quote} class="quote">
            {text('popup_quoted', visibleControls(quote))}
          </li>
        ))}
      </List>
      <List title={text('report_exposures')}>
        {exposures.map(({ rule, name, level, why }) => (
          <li key={rule}>{text('report_finding', name.text, text(`report_level_${level.replaceAll('-', '_')}`), why.text)}</li>
        ))}
      </List>
      <List title={text('report_ceilings')}>
        {ceilings.map((ceiling) => (
          <li key={`${ceiling.scheme} ${ceiling.version} ${ceiling.objective}`}>
            <Codes words={text('report_finding', ceilingHead(ceiling, say), ceilingLevel(ceiling, say), ceiling.why.text)} />
            {ceiling.conflict && <p>{ceiling.conflict.text}</p>}
          </li>
        ))}
      </List>
      <p class="small soft">{text('report_not_legal_advice')}</p>
      <p class="small soft">{text('report_hash_means')}</p>
    </section>
  );
}
