/** The proof of a verdict as numbered steps, each of which can be checked: words, reasoning, rules, facts, reply, change, question. */
import type { ComponentChildren } from 'preact';
import { say, text } from '../../background/text';
import { replyLanguage } from '../../report/reply';
import type { MessageRef } from '../../rules/rule';
import type { AssessedClaim } from '../../verdict/assessment';
import type { ProofStep, Verdict } from '../../verdict/verdict';
import { openPage } from '../ask';
import { Codes } from '../codes';
import { CopyButton } from '../copy-button';
import { verdictName } from '../names';
import { Sign } from '../sign';
import { ClaimWords } from './claim-words';
import { FactItem } from './fact-item';
import { OutOfDateLines } from './out-of-date';
import { RuleWords } from './rule-item';

export function ProofView({ item, verdict, tab }: { item: AssessedClaim; verdict: Verdict; tab?: number }) {
  const { proof } = verdict;
  return (
    <>
      <ol class="proof-steps">
        <Step title={text('popup_step_words')}>
          <ClaimWords item={item} tab={tab} />
        </Step>
        <Step title={text('popup_step_reason')}>
          <Reasoning verdict={verdict} />
        </Step>
        <Listed title={text('popup_step_rules')}>
          {proof.rules.map((rule) => (
            <li key={rule.id}>
              <RuleWords rule={rule} />
            </li>
          ))}
        </Listed>
        <Listed title={text('popup_step_facts')}>
          {proof.facts.map((fact) => (
            <FactItem key={fact.key} fact={fact} />
          ))}
        </Listed>
        {verdict.reply && (
          <Step title={text('popup_step_reply')}>
            <p lang={replyLanguage(verdict.reply)}>
              <Codes words={say(verdict.reply)} />
            </p>
          </Step>
        )}
        <Listed title={text('popup_step_change')}>{messages(verdict.wouldChange)}</Listed>
        <Step title={text('popup_step_question')}>
          <Question words={say(verdict.question)} />
        </Step>
      </ol>
      {tab !== undefined && item.claim.place === 'text' && <ReportClaim tab={tab} claim={item.claim.id} />}
    </>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h5>{title}</h5>
      {children}
    </li>
  );
}

function Listed({ title, children }: { title: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <Step title={title}>
      <ul class="items">{children}</ul>
    </Step>
  );
}

const messages = (refs: readonly MessageRef[]) =>
  refs.map(say).map((sentence) => (
    <li key={sentence}>
      <Codes words={sentence} />
    </li>
  ));

function Reasoning({ verdict }: { verdict: Verdict }) {
  const { proof, notes } = verdict;
  return (
    <div class="stack close">
      <ol class="items">
        {proof.steps.map((step) => (
          <StepValue key={step.step} step={step} />
        ))}
      </ol>
      {notes.length > 0 && <ul class="items">{messages(notes)}</ul>}
      {verdict.outOfDate && (
        <div class="notice">
          <OutOfDateLines items={verdict.outOfDate} />
        </div>
      )}
    </div>
  );
}

function StepValue({ step }: { step: ProofStep }) {
  return (
    <li>
      <p>
        <Codes words={say(step.why)} />
      </p>
      <p class="reached-values soft">
        <Sign verdict={step.value} />
        {text(`popup_reason_${step.step}`, verdictName(step.value))}
      </p>
    </li>
  );
}

function Question({ words }: { words: string }) {
  return (
    <div class="stack close">
      <p>
        <Codes words={words} />
      </p>
      <CopyButton words={words} label={text('popup_copy_question')} />
    </div>
  );
}

function ReportClaim({ tab, claim }: { tab: number; claim: string }) {
  const query = { tab: String(tab), claim };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => void openPage('report', query)}>
        {text('popup_report_claim')}
      </button>
      <button type="button" class="button" data-dispute-claim onClick={() => void openPage('report', { ...query, dispute: '' })}>
        {text('popup_dispute_claim')}
      </button>
    </p>
  );
}
