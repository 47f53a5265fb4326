import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/schema';
import type { MessageRef } from '../../src/rules/rule';
import { type MessageTable, render } from '../../src/verdict/text';
import { readJson } from '../support/files';
import { material, tools, verdict } from './sample';

const english = readJson<MessageTable>('assets/_locales/en/messages.json');

/** Sentences in the words that ship. */
export const say = (message: MessageRef): string => render(message, english, 'en');

/** A verdict with a question that ships, to be put to the vendor. */
export const asked = { ...verdict, question: { key: 'question_immunity' } };

/** A report all claims of which have that verdict, said in the words that ship. */
export const reportOf = (of = asked): Promise<Report> => {
  const claims = material.assessment.claims.map((item) => (item.verdict ? { ...item, verdict: of } : item));
  return buildReport({ ...material, assessment: { ...material.assessment, claims } }, { ...tools, say });
};
