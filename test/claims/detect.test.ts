import { describe, expect, it } from 'vitest';
import type { ClaimType, SilenceReason, TextContext } from '../../src/claims/claim';
import { detect } from '../../src/claims/detect';

const types = (text: string, context?: TextContext): ClaimType[] =>
  [...new Set(detect(text, context).claims.map(({ type }) => type))].sort();
const strengths = (text: string): string[] => [...new Set(detect(text).claims.map(({ strength }) => strength))];

describe('claims', () => {
  it.each<[string, ClaimType[]]>([
    ['Our sovereign cloud runs your workloads.', ['label']],
    ['All customer data is stored in data centres in Ireland.', ['residency']],
    ['Our service is not subject to the US CLOUD Act.', ['immunity']],
    ['We are a European-owned company.', ['ownership']],
    ['Only you hold the encryption keys.', ['keys']],
    ['Unsere souveräne Cloud läuft in Rechenzentren in Deutschland.', ['label', 'residency']],
    ['Nous ne sommes pas soumis au Cloud Act américain.', ['immunity']],
    ['Al uw gegevens staan op Nederlandse servers.', ['residency']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));

  it('stand in badges without a verb and in capitals', () => {
    expect(types('Hosted in Germany')).toEqual(['residency']);
    expect(types('DATA HOSTED IN FRANCE')).toEqual(['residency']);
    expect(types('SOVEREIGN BY DESIGN')).toEqual(['label']);
  });

  it('are each found among badges in one run', () =>
    expect(types('Hosted in Germany · EUCS certified · Free trial')).toEqual(['certification', 'residency']));

  it('survive soft hyphens, no-break spaces and curly quotes', () => {
    expect(types('Our sover\u00ADeign cloud')).toEqual(['label']);
    expect(types('not\u00A0subject to the US\u00A0CLOUD\u00A0Act')).toEqual(['immunity']);
    expect(types('Données hébergées en\u00A0France')).toEqual(['residency']);
  });

  it('are one for a row of certificates', () => {
    const { claims } = detect('ISO 27001 HDS ISAE 3402 C5');
    expect(claims.map(({ type, quote }) => [type, quote])).toEqual([['certification', 'ISO 27001 HDS ISAE 3402 C5']]);
  });

  it('stand apart where a pictograph stands between them', () => {
    expect(types('Data stored in Germany 🔒 SecNumCloud qualified')).toEqual(['certification', 'residency']);
    expect(types('Softwaresoevereiniteit 💻 Open-source software')).toEqual([]);
  });

  it.each<[string, ClaimType[]]>([
    ['Kein US-Dienst im Datenpfad', ['technology']],
    ['No US sub-processors handle data.', ['ownership']],
    ['Calls work without media ever leaving the sovereign network.', ['residency']],
    ['Everything runs on servers owned and operated by European companies.', ['ownership']],
    ['Files are kept on servers owned by European companies.', ['ownership']],
    ['We store the records of European citizens in our data centres.', []],
    ['The middleware links isolated data centres and EU-wide actors.', []],
    ['Our encryption complies with FIPS 140-2.', ['certification']],
    ['Customers keep full control over the encryption of their data.', ['keys']],
    ['Sie behalten die volle Kontrolle über die Verschlüsselung.', ['keys']],
    ['Vous gardez le contrôle total du chiffrement.', ['keys']],
    ['With encryption we keep your data safe.', []],
    ['Digitale Souveränität ist wichtig.', []],
    ['Souveränität by Design', ['label']],
    ['With us you avoid dependencies on suppliers from foreign jurisdictions.', ['immunity']],
    ['EU Access restricts processing of personal data to the EEA.', ['residency']],
    ['Full control over your infrastructure and encryption keys.', ['keys']],
    ['This certificate has been renewed for three years and now follows the updated HDS 2.0 standard.', ['certification']],
    ['Customers oversee the whole life cycle of their own KMS keys.', ['keys']],
    ['Backups are subject to SecNumCloud requirements.', ['certification']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));

  it('quote a whole noun and no verb that only carries on', () => {
    const quotes = (text: string) => detect(text).claims.map(({ quote }) => quote);
    expect(quotes('You get a sovereign and trusted platform.')).toEqual(['You get a sovereign and trusted platform']);
    expect(quotes('The new sovereign cloud storage platform for you')).toEqual(['sovereign cloud storage platform for you']);
    expect(quotes('Our sovereign messaging services are ready.')).toEqual(['Our sovereign messaging services']);
  });

  it('deny a bad thing', () => {
    expect(types('No US sub-processors touch your data.')).toEqual(['ownership']);
    expect(types('Data never leaves the EU.')).toEqual(['residency']);
  });

  it('are not the reason given for another', () => {
    expect(types('We have no US parent, so no foreign court can compel us.')).toEqual(['immunity']);
    expect(types('A dedicated partition with no dependency on systems outside the EU')).toEqual(['isolation']);
  });

  it('deny what the vendor uses, where it stores and who owns it', () => {
    expect(types('We do not use American sub-processors.')).toEqual(['ownership']);
    expect(types('We do not use AWS, Azure or Google Cloud.')).toEqual(['ownership']);
    expect(types('We do not use Google.')).toEqual([]);
    expect(types('Your data is never stored outside the EU.')).toEqual(['residency']);
    expect(types('Founder-owned and based in Vienna, with no foreign investors')).toEqual(['ownership']);
    expect(types('To date we have not received requests from foreign authorities.')).toEqual(['recourse']);
    expect(types('100% Irish butter')).toEqual([]);
  });

  it('stand for a service on green energy and for what a choice of region gives', () => {
    expect(types('Hosted in France on renewable energy')).toEqual(['residency']);
    expect(types('Choose the Madrid region and your data stays in Spain.')).toEqual(['residency']);
  });

  it('are the own half of a contrast', () =>
    expect(types('Unlike US providers subject to the CLOUD Act, we are not subject to US law.')).toEqual(['immunity']));
});

describe('strength', () => {
  it.each([
    ['Designed to keep your data in the EU.', 'hedged'],
    ['Our cloud helps you stay sovereign.', 'hedged'],
    ['SecNumCloud qualification is in progress.', 'hedged'],
    ['Our cloud is 100% sovereign.', 'absolute'],
    ['Guaranteed immune to the CLOUD Act.', 'absolute'],
    ['Customer data is stored in Sweden.', 'plain'],
    ['Customer data is stored exclusively in Sweden.', 'plain'],
    ['No US law applies to our service.', 'plain'],
  ])('%s is %s', (text, expected) => expect(strengths(text)).toEqual([expected]));
});

describe('silence', () => {
  it.each<[string, SilenceReason | undefined]>([
    ['Is your cloud sovereign?', 'question'],
    ['What does data sovereignty mean for hospitals?', 'question'],
    ['A sovereign cloud is an environment in which data stays under local control.', 'definition'],
    ['Digital sovereignty means keeping control of your data.', 'definition'],
    ['A data centre in Frankfurt does not make a cloud sovereign.', 'negated'],
    ['According to the minister, the provider calls its cloud sovereign.', 'reported'],
    ['The sovereign bond yield rose again.', 'finance'],
    ['The sovereign wealth fund bought a stake.', 'finance'],
    ['This feature is not available in sovereign clouds such as US Government or China.', undefined],
    ['Self-sovereign identity wallets hold credentials.', undefined],
    ['Mit souveränem Auftritt gewann sie das Turnier.', undefined],
    ['Interface 100 % français et documentation complète.', undefined],
    ['De soevereine vorst ondertekende het verdrag.', undefined],
    ['We are hiring a sovereign cloud architect in Berlin.', undefined],
    ['Fast, friendly and fairly priced.', undefined],
  ])('%s', (text, reason) => {
    const found = detect(text);
    expect(found.claims).toEqual([]);
    if (reason !== undefined) expect(found.silence).toBe(reason);
  });

  it('covers words that only name a topic in the navigation', () => {
    expect(types('Sovereign Cloud', { role: 'navigation' })).toEqual([]);
  });
});

describe('disclosures', () => {
  it.each([
    'We cannot guarantee that US authorities will never request access to data.',
    'As a US company we are subject to the CLOUD Act.',
  ])('%s', (text) => {
    const { claims, disclosures } = detect(text);
    expect(claims).toEqual([]);
    expect(disclosures).toHaveLength(1);
    for (const { quote, start, end } of disclosures) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('detail', () => {
  const detailOf = (text: string) => detect(text).claims[0]?.detail;

  it('tells storage from confinement, and where', () => {
    expect(detailOf('Customer data is stored in Germany.')).toMatchObject({ wording: 'storage', place: ['DE'] });
    expect(detailOf('Customer data never leaves the EU.')).toMatchObject({ wording: 'confinement', place: ['EU'] });
  });

  it('tells owned from company', () => {
    expect(detailOf('We are 100% European-owned.')).toMatchObject({ wording: 'owned', place: ['EUROPE'] });
    expect(detailOf('We are a Dutch company.')).toMatchObject({ wording: 'company', place: ['NL'] });
  });

  it('names the scheme and how it is held', () => {
    expect(detailOf('Our IaaS is SecNumCloud qualified.')).toMatchObject({ schemes: ['secnumcloud'], status: 'held' });
    expect(detailOf('SecNumCloud qualification is in progress.')).toMatchObject({
      schemes: ['secnumcloud'],
      status: 'in-progress',
    });
  });
});
