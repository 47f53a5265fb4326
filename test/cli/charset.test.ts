import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/cli/charset';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodePage', () => {
  it('takes UTF-8 when nothing is said', () => expect(decodePage(utf8('souveraineté'))).toBe('souveraineté'));
  it('believes the response', () => expect(decodePage(latin1('hébergé'), 'text/html; charset=ISO-8859-1')).toBe('hébergé'));
  it('believes the page when the response is silent', () =>
    expect(decodePage(latin1('<meta charset="windows-1252">hébergé'))).toContain('hébergé'));
  it('believes a byte order mark first', () =>
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x45, 0, 0x55, 0), 'text/html; charset=utf-8')).toBe('EU'));
  it('reads an unknown label as UTF-8', () => expect(decodePage(utf8('één'), 'text/html; charset=klingon')).toBe('één'));
});
