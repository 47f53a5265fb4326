import { describe, expect, it } from 'vitest';
import type { ClaimDetail, ClaimType } from '../../src/claims/claim';
import { detect } from '../../src/claims/detect';

const detailOf = (text: string, type: ClaimType): ClaimDetail | undefined =>
  detect(text).claims.find((claim) => claim.type === type)?.detail;

describe('what the words say beyond their type', () => {
  it.each<[ClaimType, string, ClaimDetail]>([
    ['residency', 'Customer data is stored in Germany.', { place: ['DE'], wording: 'storage' }],
    ['residency', 'Customer data never leaves Germany.', { place: ['DE'], wording: 'confinement' }],
    ['residency', 'Ihre Daten bleiben in der EU.', { place: ['EU'], wording: 'confinement' }],
    ['residency', 'Données stockées exclusivement en France.', { place: ['FR'], wording: 'confinement' }],
    ['residency', 'Gehost in Nederland en België.', { place: ['NL', 'BE'], wording: 'storage' }],
    ['ownership', '100 % European-owned.', { place: ['EUROPE'], wording: 'owned', total: true }],
    ['ownership', 'Wir sind ein deutsches Unternehmen.', { place: ['DE'], wording: 'company' }],
    ['immunity', 'Our service is not subject to the US CLOUD Act.', { law: 'us', subject: 'service' }],
    ['immunity', 'We are not subject to the CLOUD Act.', { law: 'us', subject: 'company' }],
    ['immunity', 'Shielded from foreign government access.', { law: 'foreign', subject: 'service' }],
    ['operations', 'Operated exclusively by EU citizens.', { place: ['EU'], functions: ['operation'], staff: 'citizens' }],
    ['operations', 'Support only by staff resident in France.', { place: ['FR'], functions: ['support'], staff: 'residents' }],
    ['keys', 'Bring your own key.', { wording: 'option' }],
    ['keys', 'Not even we can read your files.', { wording: 'as-is' }],
    ['certification', 'SecNumCloud 3.2 qualified.', { schemes: ['secnumcloud'], status: 'held' }],
    ['certification', 'SecNumCloud qualification in progress.', { schemes: ['secnumcloud'], status: 'in-progress' }],
    ['certification', 'Member of Gaia-X.', { schemes: ['gaia-x'], status: 'member' }],
    ['compliance', 'Schrems II compliant hosting.', { compliance: 'schrems' }],
    ['compliance', 'The Data Privacy Framework protects your data from US authorities.', { compliance: 'shield' }],
    ['technology', 'Our sovereign cloud is 100% open source.', { technology: 'open-source' }],
    ['technology', 'Software developed in Germany.', { place: ['DE'], technology: 'european' }],
    ['recourse', 'We challenge every order of a foreign authority in court.', { recourse: 'promise' }],
    ['recourse', 'We have never received an order from a US authority.', { recourse: 'never' }],
  ])('%s: %s', (type, text, detail) => {
    expect(detailOf(text, type)).toMatchObject(detail);
  });

  it('a level is told as it is written', () => {
    expect(detailOf('Rated SEAL-3 in the tender of the Commission.', 'certification')).toMatchObject({
      level: 'SEAL-3',
      status: 'rated',
    });
  });

  it.each([
    ['You hold the encryption keys.', true],
    ['Sie behalten die Schlüssel.', true],
    ['Bring your own encryption keys to our cloud.', undefined],
    ['Apportez vos propres clés de chiffrement.', undefined],
    ['Sie können eigene Schlüssel mitbringen.', undefined],
  ])('who brings a key need not be the only one to hold it: %s', (text, exclusive) => {
    expect(detailOf(text, 'keys')?.wording).toBe('option');
    expect(detailOf(text, 'keys')?.exclusive).toBe(exclusive);
  });

  it('no place is guessed', () => {
    expect(detailOf('A sovereign cloud platform for the public sector', 'label')).toEqual({});
  });
});
