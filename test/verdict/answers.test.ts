import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/vendors/answers';
import { answeredProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import { assess } from '../../src/verdict/assess';
import { claim, reading } from '../background/reading';
import { type Asked, ask, TODAY } from './ask';

const HOST = 'cloud.nobody.example';
const EUROPEAN: Answers = { seat: 'DE', owner: 'DE', data: 'eu', infrastructure: 'own', keys: 'client-side', software: 'own' };
const AMERICAN: Answers = {
  seat: 'US',
  owner: 'US',
  data: 'outside',
  infrastructure: 'aws',
  keys: 'provider',
  software: 'us-licence',
};
const of = (answers: Answers) => answeredProfile({ host: HOST, ...answers }, bundledRegistry, TODAY);

const CLAIMS: readonly Asked[] = [
  { type: 'label' },
  { type: 'immunity', detail: { law: 'us', subject: 'service' } },
  { type: 'ownership', detail: { wording: 'owned', place: ['EU'] } },
  { type: 'ownership', detail: { wording: 'company', place: ['EU'] } },
  { type: 'residency', detail: { wording: 'storage', place: ['EU'] } },
  { type: 'technology', detail: { technology: 'european' } },
  { type: 'keys', detail: { wording: 'as-is' } },
];
const verdicts = (answers: Answers) => CLAIMS.map((asked) => ask(of(answers), asked));

describe('a user’s answers', () => {
  it('are judged by the same rules: a US owner qualifies what European ownership would support', () => {
    const owned = CLAIMS[2] as Asked;
    expect(ask(of(EUROPEAN), owned).value).toBe('supported');
    expect(ask(of(AMERICAN), owned).value).toBe('needs-qualification');
    expect(ask(of({}), owned).value).toBe('unproven');
  });

  it('contradict nothing by themselves: they have no source', () => {
    for (const { value, proof } of verdicts(AMERICAN)) expect([proof.row, value]).not.toEqual([proof.row, 'contradicted']);
    expect(verdicts(AMERICAN).some(({ proof }) => proof.steps.some(({ step }) => step === 'evidence'))).toBe(true);
  });

  it('stand in the proof, so that it can be derived again', () => {
    const [{ proof }] = verdicts(EUROPEAN) as [ReturnType<typeof ask>];
    expect(proof.subject).toEqual({ vendor: null, offering: null, answers: { host: HOST, ...EUROPEAN } });
  });
});

describe('a page of nobody', () => {
  const claims = [
    claim('own', { quote: 'sovereign cloud', context: 'Our sovereign cloud.' }),
    claim('about', { quote: 'sovereign cloud', context: 'The AWS European Sovereign Cloud is a sovereign cloud.' }),
  ];
  const page = reading(claims);

  it('is said about the vendor it names, by name, with that vendor’s verdict', () => {
    const [own, about] = assess(page, { on: TODAY }).claims;
    expect(own).toMatchObject({ speaker: { vendor: null, by: 'none' }, verdict: { value: 'unproven' } });
    expect(own).not.toHaveProperty('about');
    expect(about).toMatchObject({
      speaker: { vendor: 'aws-esc', saidAbout: true, by: 'words' },
      about: 'AWS European Sovereign Cloud',
      verdict: { value: 'needs-qualification', proof: { subject: { vendor: 'aws-esc' } } },
    });
  });

  it('is judged by what the user answered about its owner; what is said about others is not', () => {
    const answers = { host: HOST, ...AMERICAN };
    const { claims: judged, profile, exposures, speaker } = assess(page, { on: TODAY, answers });
    const [own, about] = judged;
    expect(own?.verdict?.value).toBe('needs-qualification');
    expect(own?.verdict?.proof.subject.answers?.host).toBe(HOST);
    expect(about?.verdict?.proof.subject).toEqual({ vendor: 'aws-esc', offering: 'aws-european-sovereign-cloud' });
    expect(profile.answers).toEqual(answers);
    expect(speaker.vendor).toBeNull();
    expect(exposures.find(({ rule }) => rule === 'us.cloud-act')?.level).toBe('exposed');
  });

  it('answers are not asked on a vendor’s own page', () => {
    const own = { ...page, url: 'https://aws.eu/' };
    const answers = { host: 'aws.eu', ...EUROPEAN };
    expect(assess(own, { on: TODAY, answers }).profile).toEqual(assess(own, { on: TODAY }).profile);
  });
});
