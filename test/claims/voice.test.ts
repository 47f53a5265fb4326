import { describe, expect, it } from 'vitest';
import type { SilenceReason, TextContext } from '../../src/claims/claim';
import { detect } from '../../src/claims/detect';

function expectSilence(text: string, reason: SilenceReason, context: TextContext = {}): void {
  const { claims, silence } = detect(text, context);
  expect(claims.map(({ type, quote }) => `${type}: ${quote}`)).toEqual([]);
  expect(silence).toBe(reason);
}

describe('silence has its reason', () => {
  it.each<[SilenceReason, string]>([
    ['question', 'Where is my data stored in the EU?'],
    ['question', 'Was bedeutet „souverän“ in der Cloud?'],
    ['question', 'Which is right? B. The data centres are not subject to the US CLOUD Act.'],
    ['definition', 'A sovereign cloud is hosted in the Netherlands and shielded from foreign governments.'],
    ['definition', 'Eine souveräne Cloud ist eine Umgebung, in der alle Daten in der EU liegen.'],
    ['definition', 'Un cloud souverain est un cloud hébergé en France.'],
    ['definition', 'Een soevereine cloud is een omgeving in handen van de EU.'],
    ['definition', 'Data sovereignty means full sovereignty over all data in the EU.'],
    ['reported', 'According to the company, the sovereign cloud will be hosted in France.'],
    ['reported', 'Laut Hersteller bleiben alle Daten in der EU.'],
    ['reported', 'Selon la société, ses serveurs sont en France.'],
    ['politics', 'De minister wil een soevereine cloud voor het onderwijs.'],
    ['negated', 'A region in Frankfurt alone does not make a cloud sovereign.'],
    ['negated', 'Ein Standort in Europa allein schafft keine digitale Souveränität.'],
    ['finance', 'The sovereign bond of the country fell.'],
    ['finance', 'Le fonds souverain norvégien investit.'],
    ['self-sovereign', 'A sovereign identity platform for wallets'],
    ['other-sense', 'Souveräner Auftritt der Plattform'],
    ['other-sense', 'Test your ping to our Dutch servers.'],
    ['local-first', 'Your data never leaves your device in the EU.'],
    ['foreign-clouds', 'This feature is not available in sovereign clouds such as US Government or China.'],
    ['job', 'We are hiring: engineer for our sovereign cloud in Munich.'],
    ['advice', 'Every tender must require that data is stored within the European Union.'],
    ['other-party', 'US vendors try to deliver sovereignty along four dimensions.'],
    ['negated', 'Being GDPR compliant does not put anyone out of reach of the CLOUD Act.'],
    ['news', 'A empresa portuguesa apresentou resultados em Lisboa.'],
    ['news', 'La empresa española Acme abrió una tienda.'],
    ['navigation', 'Products · Sovereign cloud · Pricing · Contact'],
    ['navigation', 'Sovereign Cloud'],
    ['navigation', 'Digital sovereignty for schools: PDF'],
    ['navigation', 'Read our whitepaper on digital sovereignty'],
    ['navigation', 'En savoir plus sur le cloud souverain'],
    ['navigation', 'Webinar: digitale Souveränität mit unseren Experten'],
    ['question', 'Why digital sovereignty matters for European companies'],
    ['negated', 'Our digital sovereignty is under threat.'],
    ['question', 'How to configure BYOK'],
    ['negated', 'Storing data in Frankfurt does not protect it from a subpoena.'],
    ['negated', 'None of the hyperscalers offers immunity from US law.'],
    ['definition', 'A cloud can be sovereign when its staff answer to one law.'],
    ['other-sense', 'Our servers are located in Germany and the USA.'],
    ['other-sense', 'German language support'],
    ['advice', 'Rotate your keys every 90 days.'],
    ['advice', 'Looking for a SecNumCloud-qualified provider'],
    ['advice', 'If your application is hosted in Germany, dates look different.'],
    ['topic', 'Zentrum für Digitale Souveränität der öffentlichen Verwaltung GmbH'],
    ['topic', 'With the Sovereign Cloud Stack, operators share their knowledge.'],
    ['topic', 'A customer adds policies to the Sovereignty Baseline.'],
    ['topic', 'Alliance for Digital Sovereignty'],
    ['topic', 'Bundesverband für digitale Souveränität'],
    ['advice', "Let's build a sovereign cloud for our universities!"],
    ['advice', 'Comment choisir un cloud souverain : notre guide'],
    ['law-text', 'The CLOUD Act lets US authorities obtain data stored in Germany.'],
    ['law-text', 'Le CLOUD Act donne aux autorités américaines accès aux données hébergées en France.'],
    ['definition', 'A platform is sovereign if nobody abroad can switch it off.'],
    ['definition', 'Eine Plattform ist souverän, wenn sie niemand abschalten kann.'],
    ['navigation', 'Webinar im Mai: souveräne Cloud, Open Source'],
    ['navigation', 'Sovereign hosting for schools: a webinar'],
    ['navigation', 'Home > Solutions > Sovereign Cloud > Pricing'],
    ['other-sense', 'Our wine is stored in France.'],
    ['law-text', 'Data stored in the EU may be subject to the CLOUD Act.'],
    ['other-party', 'Many vendors have European servers while their parent sits abroad.'],
    ['other-party', 'Ein Kunde betreibt Server in Frankfurt.'],
    ['negated', 'Not every cloud with that label in Europe is sovereign.'],
    ['other-sense', 'Data centres in Ireland consume a fifth of all electricity in summer.'],
    ['news', 'Your mail will be processed by Google Ireland Limited.'],
    ['definition', 'Air-gapped systems are physically separated from other networks.'],
    ['negated', 'Nobody can be fully sovereign.'],
    ['negated', 'Vollständige digitale Souveränität gibt es nicht.'],
    ['advice', 'A third of the companies consider a move to a sovereign cloud.'],
    ['advice', 'Laten we samen een soevereine cloud bouwen!'],
    ['advice', 'We know scenarios that require sovereignty.'],
    ['other-sense', 'Each region is a location (for example, Germany) where services are hosted.'],
    ['politics', 'De EU wil de soevereiniteit van haar lidstaten vergroten.'],
  ])('%s: %s', (reason, text) => {
    expectSilence(text, reason);
  });

  it('an explained scheme is nobody’s certificate', () => {
    const text = 'The HDS certification is based on ISO 27001 and is issued by an accredited body.';
    expectSilence(text, 'definition', { heading: 'What is HDS?' });
    expect(detect(text, { heading: 'Compliance' }).claims).not.toEqual([]);
  });

  it('a step that documentation asks of its reader is not what the vendor gives', () => {
    expectSilence('You can find the HDS certificate of the supplier there.', 'advice', { setting: 'docs' });
    expectSilence('In an air-gapped network, download the images and copy them into the air-gapped registry.', 'advice', {
      setting: 'docs',
    });
  });

  it('an option that documentation tells how to choose is given', () => {
    const { claims } = detect('You can configure customer-managed keys.', { setting: 'docs' });
    expect(claims.map(({ type }) => type)).toEqual(['keys']);
  });

  it('none is told of a text without sovereignty words', () => {
    expect(detect('Fast shipping to all countries.')).toEqual({ claims: [], disclosures: [] });
  });
});

describe('the place decides where the words cannot', () => {
  const text = 'Our sovereign cloud keeps your data in the EU.';

  it.each<[SilenceReason, TextContext]>([
    ['news', { setting: 'news' }],
    ['job', { setting: 'job' }],
    ['foreign-clouds', { setting: 'foreign-clouds' }],
    ['other-party', { setting: 'comparison' }],
    ['topic', { setting: 'topic' }],
    ['navigation', { role: 'navigation' }],
  ])('%s', (reason, context) => {
    expectSilence(text, reason, context);
  });

  it.each(['legal', 'docs'] as const)('%s is named on the claim, which counts', (setting) => {
    expect(detect(text, { setting }).claims.map((claim) => claim.setting)).toContain(setting);
  });

  it.each([
    ['Have you ever received an order under the CLOUD Act? No, never.', 'recourse'],
    ['Gab es schon Anordnungen nach dem CLOUD Act? Nein, keine.', 'recourse'],
    ['Werkt het zonder internet? Ja, onbeperkt.', 'isolation'],
  ])('a question that is answered claims what the answer does: %s', (text, type) => {
    expect(detect(text).claims.map((claim) => claim.type)).toEqual([type]);
  });

  it('a question whose answer does not come to it is none', () => {
    expectSilence('Have you ever received an order under the CLOUD Act? Write to us.', 'question');
    expectSilence('Is your cloud sovereign? No, it is not.', 'question');
  });

  it('customers are not others', () => {
    expect(detect('For cities that want to leave Big Tech: files on a sovereign cloud in Dutch hands.').claims).not.toEqual([]);
  });

  it('in documentation an air-gapped network is where the reader works', () => {
    const docs: TextContext = { setting: 'docs' };
    expectSilence('Air-gapped Grafana', 'topic', docs);
    expectSilence('Inside the air-gapped network, copy the images to the mirror.', 'topic', docs);
    expect(detect('Deploy in air-gapped or disconnected environments.', docs).claims).not.toEqual([]);
    expect(detect('Our platform works air-gapped.', docs).claims).not.toEqual([]);
  });

  it('a sentence without a word of computing is about what stands next to it', () => {
    const text = 'Der Betrieb liegt in den Händen eines Schweizer Unternehmens mit vierzig Menschen.';
    expectSilence(text, 'other-sense');
    expectSilence(text, 'other-sense', { heading: 'Die Seilbahn' });
    expect(detect(text, { heading: 'Unsere Rechenzentren' }).claims).not.toEqual([]);
    expect(detect(`Die Server stehen im Keller. ${text}`).claims).not.toEqual([]);
  });

  it('a heading that asks needs no question mark', () => {
    expectSilence('What our sovereign cloud is', 'question', { role: 'heading' });
  });
});

describe('denying a bad thing is the claim itself', () => {
  it.each([
    'No US sub-processors.',
    'Kein Zugriff durch US-Behörden.',
    'Aucun transfert hors UE.',
    'Geen Amerikaanse servers.',
    'Data never leaves the EU.',
    'We are not subject to US law.',
  ])('%s', (text) => {
    expect(detect(text).claims).not.toEqual([]);
  });
});

describe('an admission is a disclosure and no claim', () => {
  it.each([
    ['We cannot guarantee that US authorities will never request access.', 'immunity'],
    ['As a US company we are subject to the CLOUD Act.', 'immunity'],
    ['Nous ne pouvons pas garantir l’absence de tout accès par une autorité étrangère.', 'immunity'],
    ['We do not hold the SecNumCloud qualification.', 'certification'],
  ])('%s', (text, type) => {
    const { claims, disclosures } = detect(text);
    expect(claims).toEqual([]);
    expect(disclosures.map((disclosure) => disclosure.type)).toEqual([type]);
  });

  it('others’ exposure is no admission', () => {
    expect(detect('US providers are subject to the CLOUD Act.').disclosures).toEqual([]);
  });
});

describe('what only looks like one of these', () => {
  it.each([
    ['our own product may be called a stack', 'Our Sovereign Cloud Stack runs in Germany.'],
    ['what has a maker’s name is a product', 'Introducing the Acme Sovereign AI Stack.'],
    ['an initiative of ours is a promise', 'Unsere Initiative für digitale Souveränität'],
    ['a tagline is no body', 'Your Programme for Digital Sovereignty'],
    ['a place that no example names', 'Hosted together with backups in Switzerland.'],
    ['something to read about what is ours', 'Learn more about our sovereign cloud'],
    ['a clause behind a condition', 'If you choose us, your data stays in Germany.'],
    ['a place without American access', 'Your data is stored in Germany, without US access.'],
    ['a place beside American law', 'Data is hosted in Germany and free from US law.'],
    ['words in small letters are no name', 'A sovereign cloud stack for public bodies.'],
    ['an aim that gives something', 'Its main goal is to provide a sovereign platform.'],
    ['contracts are the vendor’s own', 'Some customer contracts restrict processing of personal data to Switzerland.'],
    ['a European place and an example of it', 'Your data is hosted in the EU, for example in Frankfurt.'],
    [
      'a requirement of something else',
      'The option requires a subscription, which ensures that customers have full control over their encryption keys.',
    ],
  ])('%s', (_, text) => {
    expect(detect(text).claims).not.toEqual([]);
  });
});
