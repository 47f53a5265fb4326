/** A judged page of an invented vendor, complete enough to fill every field of a report. */
import { createHash } from 'node:crypto';
import type { ReportMaterial, ReportTools } from '../../src/report/build';
import type { MessageRef } from '../../src/rules/rule';
import type { KnownFact } from '../../src/vendors/fact';
import type { Assessment, PlacedClaim } from '../../src/verdict/assessment';
import type { Verdict } from '../../src/verdict/verdict';

const source = { url: 'https://register.example/acme', title: 'Register entry', publisher: 'Register', seen: '2026-11-01' };

export const ownership: KnownFact = {
  key: 'ownership.acme-inc>acme-eu',
  value: { owner: 'Acme, Inc.', owned: 'Acme Europe GmbH', ownerCountry: 'US', share: 100, control: 'sole', status: 'held' },
  confidence: 'high',
  source,
  asOf: '2026-06-30',
  origin: 'vendor',
};

export const claim: PlacedClaim = {
  id: 'c1',
  type: 'immunity',
  quote: 'not subject to the CLOUD Act',
  start: 17,
  end: 45,
  strength: 'plain',
  lang: 'en',
  detail: { law: 'us', subject: 'service' },
  context: 'Our service is not subject to the CLOUD Act.',
  place: 'text',
  heading: 'Governance',
};

export const verdict: Verdict = {
  value: 'contradicted',
  reason: 'immunity-us-controlled',
  because: { key: 'reason_immunity_us_controlled', params: ['Acme, Inc.'] },
  notes: [{ key: 'note_one' }],
  wouldChange: [{ key: 'change_control' }],
  question: { key: 'question_control' },
  reply: { key: 'note_vendor_reply', params: ['We are separate.'] },
  outOfDate: [{ what: 'us.cloud-act', since: '2026-10-31' }],
  proof: {
    claim: { type: claim.type, quote: claim.quote, strength: claim.strength, detail: claim.detail },
    subject: { vendor: 'acme', offering: null },
    on: '2026-11-24',
    row: 'immunity',
    cell: 'us-controlled',
    steps: [{ step: 'table', value: 'contradicted', why: { key: 'reason_immunity_us_controlled', params: ['Acme, Inc.'] } }],
    rules: [
      {
        id: 'us.cloud-act',
        citation: '18 U.S.C. § 2713',
        status: 'in-force',
        confidence: 'high',
        asOf: '2026-11-01',
        reviewBy: '2027-06-30',
        sources: [source],
      },
    ],
    facts: [ownership],
    exposures: [],
    data: { version: '2026.11.23', date: '2026-11-23' },
  },
};

export const assessment: Assessment = {
  url: 'https://acme.example/cloud?utm_source=mail&lang=en#top',
  title: 'Acme Sovereign Cloud',
  lang: 'en',
  speaker: { vendor: 'acme', offering: 'acme-cloud', by: 'host' },
  profile: {
    vendor: 'acme',
    offering: 'acme-cloud',
    name: 'Acme Cloud',
    classes: [{ class: 'us-controlled', because: [ownership] }],
    chain: [
      {
        name: 'Acme, Inc.',
        country: 'US',
        kind: 'company',
        share: 100,
        control: 'sole',
        status: 'held',
        role: 'owner',
        fact: ownership,
      },
      { name: 'Acme Europe GmbH', country: 'DE', kind: 'company', role: 'operator' },
    ],
    facts: {},
    holders: { because: [] },
    presence: [],
    certifications: [],
    otherCertifications: [],
    results: [],
    notes: [],
  },
  exposures: [
    {
      rule: 'us.cloud-act',
      axis: 'data-access',
      level: 'exposed',
      why: { key: 'rule_us_cloud_act_controlled' },
      notes: [],
      because: [ownership],
    },
  ],
  ceilings: [
    {
      rule: 'eu.csf',
      scheme: 'eu.csf',
      version: '1.2.1',
      objective: 'SOV-2',
      level: 'SEAL-2',
      why: { key: 'rule_eu_csf_foreign_control' },
      because: [ownership],
    },
  ],
  claims: [
    { claim, speaker: { vendor: 'acme', offering: 'acme-cloud', by: 'host' }, verdict },
    {
      claim: { ...claim, id: 'c2', quote: 'sovereign', type: 'label' },
      speaker: { vendor: 'acme', offering: 'acme-cloud', by: 'host' },
      verdict,
    },
    { claim: { ...claim, id: 'c3', quote: 'souverän' }, speaker: { vendor: 'acme', offering: 'acme-cloud', by: 'host' } },
  ],
  disclosures: [
    {
      id: 'd1',
      type: 'immunity',
      quote: 'we cannot guarantee',
      start: 0,
      end: 19,
      lang: 'en',
      context: 'Here we cannot guarantee it.',
    },
  ],
  outOfDate: [{ what: 'us.cloud-act', since: '2026-10-31' }],
  data: { version: '2026.11.23', date: '2026-11-23' },
};

export const material: ReportMaterial = {
  assessment,
  claims: ['c1'],
  read: '2026-11-24T08:00:00.000Z',
  pageText: 'Acme  Cloud\n\nOur service is not subject to the CLOUD Act.',
  note: 'Seen in a tender.',
};

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const tools = {
  digest: async (content: string | Uint8Array) => sha256(content),
  say: ({ key, params = [] }: MessageRef) => [key, ...params.map((param) => JSON.stringify(param))].join(' '),
  language: 'en',
  id: '0b2f6c1e-2d5e-4a7c-9b1a-3f4d5e6a7b8c',
  now: { utc: '2026-11-24T08:01:00.000Z', local: '24 November 2026, 09:01:00 CET' },
  tool: { name: 'Sovereignty Lens', version: '0.1.0' },
} satisfies ReportTools;
