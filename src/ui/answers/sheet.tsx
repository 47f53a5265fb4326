/** Five plain questions about an owner whom the registry does not know. Each answer is judged at once, and stays the user's own. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { DATA_PLACES, isAnswered, KEY_HOLDERS, OWN_INFRASTRUCTURE, SOFTWARE } from '../../vendors/answer-choices';
import type { Answers } from '../../vendors/answers';
import { ask } from '../ask';
import { Fold } from '../fold';
import { type Choice, countryChoices } from './countries';
import { OwnAnswers } from './own-answers';
import { Proposal } from './proposal';

export interface SheetProps {
  tab: number;
  result: Result;
  inPrivate: boolean;
}

export function AnswerSheet({ tab, result: { sheet, assessment }, inPrivate }: SheetProps) {
  const [open, setOpen] = useState(false);
  if (!sheet) return null;
  const answered = isAnswered(sheet.answers);
  return (
    <section class="section stack" data-answers={answered ? 'given' : 'none'}>
      <Fold level={2} open={open} onToggle={() => setOpen(!open)} title={text('answers_title', sheet.host)}>
        <div class="stack">
          <p class="small soft">{text(inPrivate ? 'answers_mean_private' : 'answers_mean')}</p>
          <Questions tab={tab} answers={sheet.answers} />
          {answered && <Proposal tab={tab} host={sheet.host} />}
        </div>
      </Fold>
      {answered && <OwnAnswers profile={assessment.profile} host={sheet.host} />}
    </section>
  );
}

type Change = (change: Answers) => void;

function Questions({ tab, answers: stored }: { tab: number; answers: Answers }) {
  const [answers, setAnswers] = useState(stored);
  const [vendors, setVendors] = useState<Choice[]>([]);
  useEffect(() => {
    void ask('vendors', {}).then((bundled) => setVendors(bundled.vendors.map(({ id, name }) => ({ value: id, name }))));
  }, []);
  const forgotten = !isAnswered(stored);
  useEffect(() => {
    if (forgotten) setAnswers({});
  }, [forgotten]);
  const change: Change = (part) => {
    const next = { ...answers, ...part };
    setAnswers(next);
    void ask('answers', { tab, answers: next });
  };
  return (
    <ol class="stack questions">
      <Owner answers={answers} change={change} />
      <Question
        name="data"
        value={answers.data}
        choices={named('answers_data', DATA_PLACES)}
        onChoice={(value) => change({ data: value as Answers['data'] })}
      />
      <Question
        name="infrastructure"
        value={answers.infrastructure}
        choices={[{ value: OWN_INFRASTRUCTURE, name: text('answers_infrastructure_own') }, ...vendors]}
        onChoice={(value) => change({ infrastructure: value })}
      />
      <Question
        name="keys"
        value={answers.keys}
        choices={named('answers_keys', KEY_HOLDERS)}
        onChoice={(value) => change({ keys: value as Answers['keys'] })}
      />
      <Question
        name="software"
        value={answers.software}
        choices={named('answers_software', SOFTWARE)}
        onChoice={(value) => change({ software: value as Answers['software'] })}
      />
    </ol>
  );
}

const named = (area: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, name: text(`${area}_${value.replaceAll('-', '_')}`) }));

function Owner({ answers: { name, seat, owner }, change }: { answers: Answers; change: Change }) {
  const countries = countryChoices();
  return (
    <li class="stack">
      <p>{text('answers_question_owner')}</p>
      <label class="field">
        <span>{text('answers_name')}</span>
        <input
          type="text"
          maxLength={120}
          data-answer="name"
          value={name ?? ''}
          onChange={({ currentTarget }) => change({ name: currentTarget.value.trim() || undefined })}
        />
      </label>
      <Select
        name="seat"
        label={text('answers_seat')}
        value={seat}
        choices={countries}
        onChoice={(value) => change({ seat: value })}
      />
      <Select
        name="owner"
        label={text('answers_owner')}
        value={owner}
        choices={countries}
        onChoice={(value) => change({ owner: value })}
      />
    </li>
  );
}

interface QuestionProps {
  name: string;
  value: string | undefined;
  choices: readonly Choice[];
  /** Undefined: not known. */
  onChoice: (value: string | undefined) => void;
}

const Question = (question: QuestionProps) => (
  <li>
    <Select {...question} label={text(`answers_question_${question.name}`)} />
  </li>
);

function Select({ name, label, value, choices, onChoice }: QuestionProps & { label: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <select data-answer={name} value={value ?? ''} onChange={({ currentTarget }) => onChoice(currentTarget.value || undefined)}>
        <option value="">{text('answers_not_known')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
