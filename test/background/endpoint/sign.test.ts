import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../src/background/endpoint/sign';
import { deliveryHeaders, signedText, timestampOf } from '../../../src/report/signature';
import { readText } from '../../support/files';

describe('the signature', () => {
  it('is HMAC-SHA-256: test case 2 of RFC 4231', async () => {
    expect(await sign('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('of any words and secret is what another implementation gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), async (secret, words) => {
        expect(await sign(secret, words)).toBe(createHmac('sha256', secret).update(words).digest('hex'));
      }),
    );
  });

  it('is over whole seconds, a full stop and the body', () => {
    expect(signedText(timestampOf(1_795_521_600_999), '{"id":"a"}')).toBe('1795521600.{"id":"a"}');
  });

  it('of the example in the contract is right, and so are its headers', async () => {
    const contract = readText('assets/docs/endpoint.md');
    const value = (name: string): string => new RegExp(`^ +${name}: (.+)$`, 'm').exec(contract)?.[1] ?? '';
    const [secret, body, timestamp] = [value('secret'), value('body'), value('Sovereignty-Lens-Timestamp')];
    const headers = deliveryHeaders(JSON.parse(body).id, timestamp, await sign(secret, signedText(timestamp, body)));
    for (const [name, expected] of Object.entries(headers)) expect(value(name), name).toBe(expected);
  });
});
