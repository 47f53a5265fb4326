import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/cli/check-result';
import { ROOT } from '../support/files';

const folder = mkdtempSync(join(tmpdir(), 'lens-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lens(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/lens.js'), ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const lines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const PAGE = `<!doctype html><html lang="en"><title>Certified</title><body>
<h1>Our platform</h1><p>Our cloud is <b>EUCS</b> certified.</p><p>Fast, friendly and fairly priced.</p></body></html>`;
const url = 'https://provider.example/trust';
const saved = join(folder, 'page.html');
writeFileSync(saved, PAGE);

describe('lens detect', () => {
  it('answers a line with a line and keeps the offsets of the text', () => {
    const text = 'Our cloud is not subject to the US CLOUD Act.';
    const [answer] = lines<{ id: string; claims: { type: string; quote: string; start: number; end: number }[] }>(
      lens(['detect'], `${JSON.stringify({ id: 'a', text })}\n`).stdout,
    );
    expect(answer?.id).toBe('a');
    expect(answer?.claims.map(({ type }) => type)).toEqual(['immunity']);
    for (const { quote, start, end } of answer?.claims ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  it('reports a bad line by its number, goes on, and ends with 2', () => {
    const { status, stdout, stderr } = lens(['detect'], '{"id":1,"text":"A"}\nnot json\n{"id":3}\n{"id":4,"text":"B"}\n');
    expect(lines<{ id: number }>(stdout).map(({ id }) => id)).toEqual([1, 4]);
    expect(stderr).toBe('line 2: this is not JSON.\nline 3: "text" is missing or not a string.\n');
    expect(status).toBe(2);
  });

  it('answers nothing to nothing', () => expect(lens(['detect'], '')).toEqual({ status: 0, stdout: '', stderr: '' }));
});

describe('lens check', () => {
  it('prints one page as one object, with the proof of each verdict', () => {
    const { status, stdout } = lens(['check', '--url', url, '--on', '2026-11-24', saved]);
    const result = JSON.parse(stdout) as CheckResult;
    expect(status).toBe(0);
    expect(result).toMatchObject({
      url,
      title: 'Certified',
      lang: 'en',
      vendor: null,
      offering: null,
      controlClass: ['unknown'],
    });
    expect(result.speaker).toEqual({ vendor: null, offering: null, by: 'none' });
    expect(result.claims.map(({ type, verdict }) => [type, verdict])).toEqual([['certification', 'contradicted']]);
    expect(result.claims[0]?.proof?.rules.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
    expect(result.data.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('reads standard input and ends with 1 when a contradicted claim is to fail', () => {
    expect(lens(['check', '--url', url, '--fail-on', 'contradicted', '-'], PAGE).status).toBe(1);
    expect(lens(['check', '--url', url, '--fail-on', 'contradicted', '-'], '<p>Hello.</p>').status).toBe(0);
  });

  it.each([
    ['an empty page', ''],
    ['plain text', 'Nothing to see.'],
    ['XML', '<?xml version="1.0"?><rss><title>News</title></rss>'],
    ['very deep nesting', `${'<div>'.repeat(100_000)}EUCS certified`],
  ])('reads %s', (_name, page) => {
    const { status, stdout } = lens(['check', '--url', url, '-'], page);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ url });
  });

  it('streams the pages of an archive, plain or gzip', () => {
    const archive = [
      response('https://a.example/', PAGE),
      response('https://b.example/', '<p>Hello.</p>'),
      response('https://c.example/x.png', PAGE, 'image/png'),
    ];
    for (const [name, bytes] of [
      ['plain.warc', Buffer.concat(archive)],
      ['packed.warc.gz', Buffer.concat(archive.map((record) => gzipSync(record)))],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      const results = lines<CheckResult>(lens(['check', '--warc', join(folder, name)]).stdout);
      expect(results.map(({ url, claims }) => [url, claims.length])).toEqual([
        ['https://a.example/', 1],
        ['https://b.example/', 0],
      ]);
    }
  });

  it('writes SARIF, CSV and Markdown', () => {
    const as = (format: string): string => lens(['check', '--url', url, '--format', format, saved]).stdout;
    expect(JSON.parse(as('sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'error' }] }] });
    expect(as('csv').split('\r\n')).toHaveLength(2);
    expect(as('markdown')).toContain('## contradicted:');
  });

  it.each([
    [['check', '--url', url, join(folder, 'none.html')], /There is no file/],
    [['check', saved], /needs --url/],
    [['sing'], /not a command/],
  ])('ends with 2 and one sentence on %j', (args, sentence) => {
    const { status, stdout, stderr } = lens(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});

describe('start-up', () => {
  const fastest = (run: () => void): number => Math.min(...Array.from({ length: 5 }, () => elapsed(run)));

  it('takes at most six times that of an empty program', () => {
    const empty = fastest(() => spawnSync(process.execPath, ['-e', '0']));
    expect(fastest(() => lens(['detect'], '')) / empty).toBeLessThanOrEqual(6);
    expect(fastest(() => lens(['help'])) / empty).toBeLessThanOrEqual(6);
  });
});

function elapsed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function response(target: string, body: string, type = 'text/html; charset=utf-8'): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${target}`,
    'WARC-Date: 2026-11-24T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${http}\r\n\r\n`);
}
