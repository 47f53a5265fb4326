/** One claim of a report: the words, the verdict, and the proof as it was said. */
import type { ComponentChild, ComponentChildren } from 'preact';
import { say, text } from '../../background/text';
import { ageWords, factAge } from '../../report/age-words';
import { contextOf } from '../../report/context';
import { visibleControls } from '../../report/markup';
import { ownNotes } from '../../report/reasoning';
import { replyLanguage } from '../../report/reply';
import type { ReportClaim, ReportFact, Said } from '../../report/schema';
import { stepValue } from '../../report/step-words';
import { Codes } from '../codes';
import { confidenceName } from '../names';
import { Sign } from '../sign';
import { Cited } from './cited';

export function ClaimEvidence({ claim }: { claim: ReportClaim }) {
  const { quote, lang, link, quoteHash, verdict, typeName, about } = claim;
  const context = contextOf(claim);
  const answersAbout = verdict.proof.subject?.answers?.host;
  return (
    <section class="evidence stack close" data-claim={claim.id}>
      <h3 class="quote" lang={lang} dir="auto">
        <Codes words={text('popup_quoted', visibleControls(quote))} />
      </h3>
      <p class="reached-values">
        <Sign verdict={verdict.value} /> <b>{verdict.name.text}</b>
      </p>
      <p>
        <Codes words={verdict.because.text} />
      </p>
      {ageWords(verdict.outOfDate, say).map((line) => (
        <p key={line} class="notice capital" data-old>
          {line}
        </p>
      ))}
      {about && <p class="soft">{text('report_said_about_vendor', about)}</p>}
      {answersAbout && <p class="notice">{text('report_own_answers', answersAbout)}</p>}
      {context !== undefined && (
        <blockquote class="quote small" lang={lang} dir="auto">
          <Codes words={visibleControls(context)} />
        </blockquote>
      )}
      <p class="small soft">{typeName.text}</p>
      <p class="hash">{link}</p>
      <p class="hash">SHA-256 {quoteHash}</p>
      <Proof verdict={verdict} />
    </section>
  );
}

function Proof({ verdict }: { verdict: ReportClaim['verdict'] }) {
  const { proof, reply } = verdict;
  return (
    <>
      <List title={text('report_step_reason')}>
        {[...proof.steps.map((step) => <Step key={step.step} step={step} />), ...items(ownNotes(verdict))]}
      </List>
      <List title={text('report_step_rules')}>
        {proof.rules.map(({ id, citation, asOf }) => (
          <li key={id}>
            <span lang="en">
              <Codes words={citation} />
            </span>{' '}
            <span class="soft">({text('popup_fact_as_of', { date: asOf })})</span>
          </li>
        ))}
      </List>
      <List title={text('report_step_facts')}>
        {proof.facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
      </List>
      {reply && (
        <Part title={text('report_reply')}>
          <p lang={replyLanguage(reply)}>
            <Codes words={reply.text} />
          </p>
        </Part>
      )}
      <List title={text('report_step_change')}>{items(verdict.wouldChange)}</List>
      <Part title={text('report_question')}>
        <p>
          <Codes words={verdict.question.text} />
        </p>
      </Part>
    </>
  );
}

const Step = ({ step }: { step: ReportClaim['verdict']['proof']['steps'][number] }) => (
  <li>
    <Codes words={step.why.text} />
    <p class="reached-values soft">
      <Sign verdict={step.value} /> {stepValue(step, say)}
    </p>
  </li>
);

function Fact({ fact: { about, words, confidence, asOf, outOfDateSince, source, origin } }: { fact: ReportFact }) {
  return (
    <li>
      <span class="fact-about">{text('popup_fact_about', about.text)}</span> <Codes words={words.text} />
      <p class="soft capital">
        {confidenceName(confidence)}
        {'\u00a0'}· {asOf ? text('popup_fact_as_of', { date: asOf }) : text('popup_fact_undated')}
      </p>
      {outOfDateSince !== undefined && <p data-old>{factAge(outOfDateSince, say)}</p>}
      <p class={source ? undefined : 'capital'}>
        {source ? <Cited source={source} /> : text(origin === 'user' ? 'report_own_answer' : 'report_no_source')}
      </p>
    </li>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="small">
    <h4>{title}</h4>
    {children}
  </div>
);

function List({ title, children }: { title: string; children: readonly ComponentChild[] }) {
  if (children.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="items">{children}</ul>
    </Part>
  );
}

const items = (messages: readonly Said[]): ComponentChild[] =>
  messages.map(({ text: sentence }) => (
    <li key={sentence}>
      <Codes words={sentence} />
    </li>
  ));
