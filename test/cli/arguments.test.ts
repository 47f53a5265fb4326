import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments';

const TODAY = '2026-11-24';
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), TODAY);

describe('readArguments', () => {
  it('asks for help without a command', () => expect(read('')).toEqual({ command: 'help' }));

  it('reads detect with a language', () => expect(read('detect --lang nl')).toEqual({ command: 'detect', lang: 'nl' }));

  it('reads check with its defaults', () =>
    expect(read('check --url https://a.example/ page.html')).toEqual({
      command: 'check',
      url: 'https://a.example/',
      files: ['page.html'],
      warc: false,
      format: 'json',
      on: TODAY,
      locale: 'en',
    }));

  it('needs no address for an archive', () => expect(read('check --warc pages.warc.gz')).toMatchObject({ warc: true }));

  it.each([
    ['look', /"look" is not a command/],
    ['check page.html', /needs --url/],
    ['check --url nowhere page.html', /not an address/],
    ['check --url https://a.example/', /one file/],
    ['check --url https://a.example/ a.html b.html', /one file/],
    ['check --url https://a.example/ --format pdf a.html', /--format is one of/],
    ['check --url https://a.example/ --fail-on unproven a.html', /only "contradicted"/],
    ['check --url https://a.example/ --on tomorrow a.html', /YYYY-MM-DD/],
    ['check --url https://a.example/ --colour a.html', /colour/],
  ])('refuses "%s" with one sentence', (line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });
});
