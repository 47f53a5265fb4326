import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/arguments';
import { type CheckResult, checkResult } from '../../src/cli/check-result';
import { readPage } from '../../src/cli/html';
import { runVerify } from '../../src/cli/verify-command';
import { buildReport, type ReportTools } from '../../src/report/build';
import { reportJson } from '../../src/report/json';
import type { Report } from '../../src/report/schema';
import type { Answers } from '../../src/vendors/answers';
import { assess } from '../../src/verdict/assess';
import { type MessageTable, render } from '../../src/verdict/text';
import type { Proof } from '../../src/verdict/verdict';
import { tools } from '../report/sample';
import { readJson } from '../support/files';

const ON = '2026-11-24';

const PAGE = `<!doctype html><html lang="en"><title>AWS European Sovereign Cloud</title><body>
<h1>AWS European Sovereign Cloud</h1>
<p>Our sovereign cloud is immune from the US CLOUD Act.</p>
<p>Your data is stored in Germany.</p>
<p>The cloud is operated only by EU residents.</p>
<p>Our service is EUCS certified.</p>
</body></html>`;

function printed(html = PAGE, url = 'https://aws.eu/'): CheckResult {
  const reading = readPage(html, url);
  return JSON.parse(JSON.stringify(checkResult(reading, assess(reading, { on: ON }), ({ key }) => key)));
}

class Text extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function verify(text: string) {
  const [output, errors] = [new Text(), new Text()];
  const all = await runVerify(['-'], Readable.from([Buffer.from(text)]), output, errors);
  return { all, output: output.text, errors: errors.text };
}

/** The claim that a tampering touches: the one about US law, contradicted on a sourced fact of ownership. */
const target = ({ claims }: CheckResult) => {
  const found = claims.find(({ type }) => type === 'immunity');
  if (!found?.proof) throw new Error('the page has no claim of immunity');
  return { claim: found, proof: found.proof };
};

describe('a file as check printed it', () => {
  it('verifies whole', async () => {
    const result = printed();
    expect(target(result).claim.verdict).toBe('contradicted');
    const { claims } = result;
    expect(claims.length).toBeGreaterThanOrEqual(4);
    expect(await verify(JSON.stringify(result))).toEqual({
      all: true,
      output: `verified ${claims.length} of ${claims.length}\n`,
      errors: '',
    });
  });

  it('verifies line by line for an archive, and of a vendor nobody knows', async () => {
    const unknown = printed(PAGE, 'https://unknown.example/');
    const lines = [printed(), unknown].map((page) => JSON.stringify(page)).join('\n');
    const count = printed().claims.length + unknown.claims.length;
    expect((await verify(lines)).output).toBe(`verified ${count} of ${count}\n`);
  });

  it('verifies one proof alone', async () => {
    const { proof } = target(printed());
    expect(await verify(JSON.stringify(proof))).toMatchObject({ all: true, output: 'verified 1 of 1\n' });
  });

  it('has nothing to verify on a page without claims', async () => {
    expect(await verify(JSON.stringify(printed('<p>Hello.</p>')))).toMatchObject({ all: true, output: 'verified 0 of 0\n' });
  });
});

type Tamper = (parts: ReturnType<typeof target>) => void;
const fact = (proof: Proof) => {
  const [first] = proof.facts;
  if (!first?.source) throw new Error('the proof has no sourced fact');
  return { first, source: first.source };
};

const TAMPERINGS: readonly (readonly [what: string, tamper: Tamper, field: string])[] = [
  ['the verdict', ({ claim }) => Object.assign(claim, { verdict: 'supported' }), 'verdict'],
  ['the reason', ({ claim }) => Object.assign(claim, { reason: 'label-rated' }), 'reason'],
  ['the quote of the claim', ({ claim }) => Object.assign(claim, { quote: 'We are a cloud.' }), 'quote'],
  ['the quote of the proof', ({ proof }) => Object.assign(proof.claim, { quote: 'We are a cloud.' }), 'quote'],
  ['the strength', ({ proof }) => Object.assign(proof.claim, { strength: 'hedged' }), 'proof.steps'],
  ['the type', ({ claim }) => Object.assign(claim, { type: 'label' }), 'type'],
  [
    'the value of a fact',
    ({ proof }) => Object.assign(fact(proof).first.value as object, { ownerCountry: 'DE' }),
    'proof.facts.0.value.ownerCountry',
  ],
  [
    'the confidence of a fact',
    ({ proof }) => Object.assign(fact(proof).first, { confidence: 'low' }),
    'proof.facts.0.confidence',
  ],
  [
    'the source of a fact',
    ({ proof }) => Object.assign(fact(proof).source, { url: 'https://other.example/' }),
    'proof.facts.0.source.url',
  ],
  ['a fact added', ({ proof }) => proof.facts.push(fact(proof).first), 'proof.facts.2'],
  ['the date of a rule', ({ proof }) => Object.assign(proof.rules[0] ?? {}, { asOf: '2020-01-01' }), 'proof.rules.0.asOf'],
  ['a step removed', ({ proof }) => proof.steps.pop(), 'proof.steps.0'],
  ['the value of a step', ({ proof }) => Object.assign(proof.steps[0] ?? {}, { value: 'supported' }), 'proof.steps.0.value'],
  ['the class', ({ proof }) => Object.assign(proof, { cell: 'eu-controlled' }), 'proof.cell'],
  ['the row', ({ proof }) => Object.assign(proof, { row: 'label' }), 'proof.row'],
  [
    'the level of an exposure',
    ({ proof }) => Object.assign(proof.exposures[0] ?? {}, { level: 'not-shown' }),
    'proof.exposures.0.level',
  ],
  ['the vendor', ({ proof }) => Object.assign(proof.subject, { vendor: 'hetzner', offering: 'hetzner-cloud' }), 'proof.cell'],
  ['the version of the data', ({ proof }) => Object.assign(proof.data, { version: '1999.1.1' }), 'proof.data.version'],
  ['a field added', ({ proof }) => Object.assign(proof, { seal: 'SEAL-4' }), 'proof.seal'],
  ['the proof taken away', ({ claim }) => delete claim.proof, 'proof'],
  ['the day taken away', ({ proof }) => Object.assign(proof, { on: 'tomorrow' }), 'proof.on'],
];

describe('a tampered file', () => {
  it.each(TAMPERINGS)('%s: names the claim and the field', async (_, tamper, field) => {
    const result = printed();
    const { claim, proof } = target(result);
    const { quote } = claim;
    tamper({ claim, proof });
    const found = await verify(JSON.stringify(result));
    expect(found.all).toBe(false);
    expect(found.output).toBe(`verified ${result.claims.length - 1} of ${result.claims.length}\n`);
    const [line, ...more] = found.errors.trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(line).toMatch(/^claim \d+ \("/);
    expect(line).toContain(claim.quote === quote ? quote : claim.quote);
    expect(line).toContain(`: ${field}`);
  });
});

/** A saved report of the page, as its export is written in a browser of that language. */
async function exported(language = 'en', url = 'https://aws.eu/', answers?: Answers): Promise<Report> {
  const given = answers ? { answers: { host: 'nobody.example', ...answers } } : {};
  const assessment = assess(readPage(PAGE, url), { on: ON, ...given });
  const texts = readJson<MessageTable>(`assets/_locales/${language.split('-')[0]}/messages.json`);
  const material = {
    assessment,
    claims: assessment.claims.map(({ claim }) => claim.id),
    read: `${ON}T08:00:00.000Z`,
    pageText: null,
    note: '',
  };
  const say: ReportTools['say'] = (message) => render(message, texts, language);
  return JSON.parse(reportJson(await buildReport(material, { ...tools, language, say })));
}

const reportedTarget = ({ claims }: Report) => {
  const found = claims.find(({ type }) => type === 'immunity');
  if (!found) throw new Error('the report has no claim of immunity');
  return found;
};

type ReportTamper = (claim: Report['claims'][number], report: Report) => unknown;
const REPORT_TAMPERINGS: readonly (readonly [what: string, tamper: ReportTamper, field: string])[] = [
  ['the verdict', ({ verdict }) => Object.assign(verdict, { value: 'supported' }), 'verdict.value'],
  ['the name of the verdict', ({ verdict }) => Object.assign(verdict.name, { text: 'Supported' }), 'verdict.name.text'],
  ['the sentence', ({ verdict }) => Object.assign(verdict.because, { text: 'All is well.' }), 'verdict.because.text'],
  ['the quote', (claim) => Object.assign(claim, { quote: 'We are a cloud.' }), 'quoteHash'],
  ['the hash of the quote', (claim) => Object.assign(claim, { quoteHash: 'f'.repeat(64) }), 'quoteHash'],
  ['the link', (claim) => Object.assign(claim, { link: 'https://other.example/' }), 'link'],
  ['the type', (claim) => Object.assign(claim, { type: 'label' }), 'typeName.key'],
  ['the speaker', ({ speaker }) => Object.assign(speaker, { vendor: 'hetzner' }), 'speaker.vendor'],
  [
    'the subject',
    ({ verdict }) => Object.assign(verdict.proof.subject ?? {}, { vendor: 'hetzner', offering: null }),
    'verdict.value',
  ],
  [
    'the words of a fact',
    ({ verdict }) => Object.assign(verdict.proof.facts[0]?.words ?? {}, { text: 'Nobody owns it.' }),
    'verdict.proof.facts.0.words.text',
  ],
  [
    'the source of a fact',
    ({ verdict }) => Object.assign(verdict.proof.facts[0]?.source ?? {}, { url: 'https://other.example/' }),
    'verdict.proof.facts.0.source.url',
  ],
  ['a rule removed', ({ verdict }) => verdict.proof.rules.pop(), 'verdict.proof.rules.0'],
  ['the question', ({ verdict }) => Object.assign(verdict.question, { text: '' }), 'verdict.question.text'],
  ['a field added', ({ verdict }) => Object.assign(verdict.proof, { seal: 'SEAL-4' }), 'verdict.proof.seal'],
  ['the day', ({ verdict }) => Object.assign(verdict.proof, { on: 'tomorrow' }), 'proof.on'],
];

type PageTamper = (report: Report) => unknown;
const CLOUD_ACT = 'us.cloud-act';
const PAGE_TAMPERINGS: readonly (readonly [what: string, tamper: PageTamper, field: string])[] = [
  [
    'the level of an exposure',
    ({ exposures }) => Object.assign(exposures.find(({ rule }) => rule === CLOUD_ACT) ?? {}, { level: 'not-shown' }),
    'exposures.0.level',
  ],
  ['the reason of an exposure', ({ exposures }) => Object.assign(exposures[0]?.why ?? {}, { text: '' }), 'exposures.0.why.text'],
  ['an exposure removed', ({ exposures }) => exposures.shift(), 'exposures.0.rule'],
  ['the level of a ceiling', ({ ceilings }) => Object.assign(ceilings[0] ?? {}, { level: 'SEAL-4' }), 'ceilings.0.level'],
  ['a ceiling added', (report) => report.ceilings.push(...report.ceilings.slice(0, 1)), 'ceilings.\\d+'],
  ['an owner of the chain', ({ profile }) => Object.assign(profile.chain[0] ?? {}, { country: 'DE' }), 'profile.chain.0.country'],
  ['the class', ({ profile }) => Object.assign(profile.classes[0] ?? {}, { class: 'eu-controlled' }), 'profile.classes.0.class'],
  ['the speaker of the page', ({ speaker }) => Object.assign(speaker, { vendor: 'hetzner', offering: null }), 'profile.name'],
];

describe('a saved report', () => {
  it.each(['en', 'en-GB', 'de-AT', 'fr'])('verifies whole, as a browser in %s exports it', async (language) => {
    const report = await exported(language);
    const { length } = report.claims;
    expect(length).toBeGreaterThanOrEqual(4);
    expect(reportedTarget(report).verdict.value).toBe('contradicted');
    const found = await verify(JSON.stringify(report, null, 2));
    expect(found).toEqual({ all: true, output: `verified ${length + 1} of ${length + 1}\n`, errors: '' });
  });

  it('verifies whole where the sentences of the steps stand among the notes too, as in early reports', async () => {
    const report = await exported();
    for (const { verdict } of report.claims) verdict.notes.unshift(...verdict.proof.steps.map(({ why }) => why));
    expect(await verify(JSON.stringify(report))).toMatchObject({ all: true, errors: '' });
    reportedTarget(report).verdict.notes.push({ key: 'note_keys', text: 'Something else.' });
    expect((await verify(JSON.stringify(report))).errors).toContain(': verdict.notes');
  });

  it('verifies what the reporter’s own answers support, and not what other answers would', async () => {
    const report = await exported('en', 'https://nobody.example/', { owner: 'US', seat: 'DE' });
    const claim = report.claims.find(({ speaker }) => speaker.vendor === null);
    expect(claim?.verdict.proof.subject?.answers).toMatchObject({ host: 'nobody.example', owner: 'US' });
    expect((await verify(JSON.stringify(report))).all).toBe(true);
    for (const { verdict } of report.claims) Object.assign(verdict.proof.subject?.answers ?? {}, { owner: 'DE' });
    expect((await verify(JSON.stringify(report))).all).toBe(false);
  });

  it.each(REPORT_TAMPERINGS)('tampered with, %s: names the claim and the field', async (_, tamper, field) => {
    const report = await exported();
    tamper(reportedTarget(report), report);
    const found = await verify(JSON.stringify(report));
    expect(found.output).toBe(`verified ${report.claims.length} of ${report.claims.length + 1}\n`);
    expect(found.errors.trimEnd().split('\n')).toHaveLength(1);
    expect(found.errors).toContain(`: ${field}`);
  });

  it.each(PAGE_TAMPERINGS)('tampered with beside its claims, %s: names the report and the field', async (_, tamper, field) => {
    const report = await exported();
    const count = report.claims.length;
    tamper(report);
    const found = await verify(JSON.stringify(report));
    expect(found.output).toBe(`verified ${count} of ${count + 1}\n`);
    expect(found.errors).toMatch(new RegExp(`^the report: ${field} does not follow from the bundled rules and facts\\.\n$`));
  });

  it('about the owner of a page that the reporter answered about, whose answers were taken out, does not verify', async () => {
    const report = await exported('en', 'https://nobody.example/', { owner: 'US', seat: 'DE' });
    for (const { verdict } of report.claims) delete verdict.proof.subject?.answers;
    expect((await verify(JSON.stringify(report))).errors).toContain('the report: profile.answersAbout');
  });

  it('of other data, or in no language, verifies nothing', async () => {
    const report = await exported();
    const none = `verified 0 of ${report.claims.length + 1}\n`;
    const other = await verify(JSON.stringify({ ...report, data: { ...report.data, version: '1999.1.1' } }));
    expect([other.output, other.errors]).toEqual([none, expect.stringContaining('names other data')]);
    const mute = await verify(JSON.stringify({ ...report, language: 'no such language' }));
    expect([mute.output, mute.errors]).toEqual([none, expect.stringContaining(': language')]);
  });
});

describe('bad input', () => {
  it.each([
    ['no JSON', 'hello', 'This is not JSON.'],
    ['nothing', '', 'This file is empty.'],
    ['something else', '{"a": 1}', 'This is neither what "check" printed, nor a saved report, nor a proof.'],
    ['a list', '[]', 'This is neither what "check" printed, nor a saved report, nor a proof.'],
  ])('%s is refused in one sentence', async (_, text, sentence) => {
    await expect(verify(text)).rejects.toThrow(new UsageError(sentence));
  });

  it('no file, or two, is refused', async () => {
    for (const argv of [[], ['a', 'b']])
      await expect(runVerify(argv, Readable.from([]), new Text(), new Text())).rejects.toThrow(UsageError);
  });
});
