import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportCsv } from '../../src/report/csv';
import { reportHtml } from '../../src/report/html';
import { reportJson } from '../../src/report/json';
import { reportMarkdown } from '../../src/report/markdown';
import type { Report } from '../../src/report/schema';
import { assess } from '../../src/verdict/assess';
import { claim, reading } from '../background/reading';
import { material, tools } from './sample';

const HOST = 'nobody.example';
const CLAIMS = [
  claim('own', { type: 'ownership', detail: { wording: 'owned', place: ['EU'] } }),
  claim('about', { context: 'The AWS European Sovereign Cloud is a sovereign cloud.' }),
];

async function reportOf(answers: { owner: string } | undefined, id: string): Promise<Report> {
  const on = '2026-11-24';
  const assessment = assess(reading(CLAIMS), { on, ...(answers && { answers: { host: HOST, ...answers } }) });
  return buildReport({ ...material, assessment, claims: [id] }, tools);
}

const EXPORTS = {
  html: (report: Report) => reportHtml(report, tools.say),
  markdown: (report: Report) => reportMarkdown(report, tools.say).replaceAll('\\', ''),
};

describe('facts that only the reporter gave', () => {
  let answered: Report;
  let known: Report;
  beforeAll(async () => {
    answered = await reportOf({ owner: 'US' }, 'own');
    known = await reportOf(undefined, 'about');
  });

  it.each(Object.entries(EXPORTS))('are marked in %s: the verdict, and each fact in place of its source', (_, write) => {
    expect(answered.claims[0]?.verdict.proof.facts.length).toBeGreaterThan(0);
    const words = write(answered).replaceAll('&quot;', '"');
    expect(words).toContain(`report_own_answers "${HOST}"`);
    expect(words).toContain('report_own_answer');
    expect(words).not.toContain('report_no_source');
    expect(write(known)).not.toContain('report_own_answer');
  });

  it('are marked in the table and in the file', () => {
    expect(reportCsv(answered)).toMatch(/,question,facts_by,sources,.*,question_ownership,user,/s);
    expect(reportCsv(known)).toMatch(/,question_label,registry,/);
    expect(JSON.parse(reportJson(answered))).toMatchObject({
      profile: { answersAbout: HOST },
      claims: [{ verdict: { proof: { subject: { answers: { host: HOST, owner: 'US' } } } } }],
    });
  });
});

describe('words about somebody else', () => {
  it.each(Object.entries(EXPORTS))('name whom they are about in %s', async (_, write) => {
    const words = write(await reportOf(undefined, 'about')).replaceAll('&quot;', '"');
    expect(words).toContain('report_said_about_vendor "AWS European Sovereign Cloud"');
  });
});
