import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build';
import { reportJson } from '../../src/report/json';
import { parseReport } from '../../src/report/schema';
import { material, sha256, tools } from './sample';

describe('a report', () => {
  it('holds quote, context, address, time, hashes, verdict, proof and data version', async () => {
    const report = await buildReport(material, tools);
    const [claim] = report.claims;
    expect(claim?.quote).toBe('not subject to the CLOUD Act');
    expect(claim?.context).toBe('Our service is not subject to the CLOUD Act.');
    expect(claim?.quoteHash).toBe(sha256('not subject to the CLOUD Act'));
    expect(claim?.link).toBe('https://acme.example/cloud?lang=en#:~:text=not%20subject%20to%20the%20CLOUD%20Act');
    expect(claim?.verdict.value).toBe('contradicted');
    expect(claim?.verdict.proof.rules.map(({ id }) => id)).toEqual(['us.cloud-act']);
    expect(claim?.verdict.proof.facts[0]?.source?.url).toBe('https://register.example/acme');
    expect(claim?.verdict.outOfDate[0]?.since).toBe('2026-10-31');
    expect(report.page.read).toBe('2026-11-24T08:00:00.000Z');
    expect(report.created).toBe('2026-11-24T08:01:00.000Z');
    expect(report.data).toEqual({ version: '2026.11.23', date: '2026-11-23' });
    expect(report.note).toBe('Seen in a tender.');
  });

  it('hashes the page text after its white space is settled', async () => {
    const report = await buildReport(material, tools);
    expect(report.page.textHash).toBe(sha256('Acme Cloud\nOur service is not subject to the CLOUD Act.'));
    const respaced = { ...material, pageText: ' Acme\u00a0Cloud \nOur  service is not subject to the CLOUD Act.\n' };
    expect((await buildReport(respaced, tools)).page.textHash).toBe(report.page.textHash);
  });

  it('has no hash where the page was gone', async () => {
    const report = await buildReport({ ...material, pageText: null }, tools);
    expect(report.page).not.toHaveProperty('textHash');
  });

  it('keeps only the chosen claims, and none without a verdict', async () => {
    expect((await buildReport({ ...material, claims: ['c2', 'c3'] }, tools)).claims.map(({ id }) => id)).toEqual(['c2']);
  });

  it('names what it took out of the address', async () => {
    const { page } = await buildReport(material, tools);
    expect(page.url).toBe('https://acme.example/cloud?lang=en');
    expect(page.removed).toEqual(['utm_source']);
  });

  it('comes back from its own file as it was', async () => {
    const report = await buildReport(material, tools);
    expect(parseReport(JSON.parse(reportJson(report)))).toEqual(report);
  });
});

describe('what is not a report', () => {
  it('is refused', async () => {
    const report = await buildReport(material, tools);
    const { page: _, ...pageless } = report;
    for (const wrong of [
      null,
      'text',
      7,
      [],
      {},
      pageless,
      { ...report, version: 2 },
      { ...report, claims: [{}] },
      { ...report, id: 'x' },
    ])
      expect(parseReport(wrong)).toBeUndefined();
  });

  it('is never written', async () => {
    const report = await buildReport(material, tools);
    expect(() => reportJson({ ...report, created: 'yesterday' })).toThrow();
  });
});
