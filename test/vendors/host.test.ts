import { describe, expect, it } from 'vitest';
import { addressOf, originalOf } from '../../src/vendors/host';

describe('addressOf', () => {
  it.each([
    ['https://AWS.Amazon.com/EC2/', 'aws.amazon.com', '/EC2/'],
    ['https://aws.eu./', 'aws.eu', '/'],
    ['http://stackit.com:8443/de?x=1#y', 'stackit.com', '/de'],
    ['https://bücher.example/', 'xn--bcher-kva.example', '/'],
    ['https://aws.amazon.com@evil.example/', 'evil.example', '/'],
  ])('%s is %s %s', (url, host, path) => expect(addressOf(url)).toEqual({ host, path }));

  it.each(['about:blank', 'file:///home/page.html', 'chrome://extensions', 'data:text/html,x', 'not a url', '', 'https://'])(
    '%s has none',
    (url) => expect(addressOf(url)).toBeUndefined(),
  );
});

describe('pages seen through something', () => {
  it.each([
    ['https://web.archive.org/web/20260115093000/https://aws.eu/faq', 'https://aws.eu/faq', '2026-01-15'],
    ['https://web.archive.org/web/20260115093000id_/http://stackit.com/', 'http://stackit.com/', '2026-01-15'],
    ['https://web.archive.org/web/2025/proton.me/mail', 'https://proton.me/mail', '2025'],
    ['https://web.archive.org/web/20260115093000/https:/aws.eu/faq', 'https://aws.eu/faq', '2026-01-15'],
    ['https://archive.ph/20260401120000/https://www.s3ns.io/', 'https://www.s3ns.io/', '2026-04-01'],
    ['https://arquivo.pt/wayback/20240607/https://ovhcloud.com/pt/', 'https://ovhcloud.com/pt/', '2024-06-07'],
  ])('%s shows %s', (url, original, captured) => expect(originalOf(url)).toEqual({ url: original, captured }));

  it.each([
    ['https://aws-eu.translate.goog/faq?_x_tr_sl=de', 'aws.eu', '/faq'],
    ['https://www-schwarz--digits-de.translate.goog/', 'www.schwarz-digits.de', '/'],
    ['https://translate.google.com/translate?sl=fr&u=https://www.ovhcloud.com/fr/', 'www.ovhcloud.com', '/fr/'],
    ['https://web.archive.org/web/20260115/https://aws-eu.translate.goog/faq', 'aws.eu', '/faq'],
  ])('%s is at %s%s', (url, host, path) => expect(addressOf(url)).toEqual({ host, path }));

  it('leaves an archive’s own pages and short links alone', () => {
    expect(addressOf('https://web.archive.org/')).toEqual({ host: 'web.archive.org', path: '/' });
    expect(addressOf('https://archive.ph/Ab12C')).toEqual({ host: 'archive.ph', path: '/Ab12C' });
    expect(originalOf('https://aws.eu/web/20260115/https://proton.me/')).toBeUndefined();
  });

  it('gives up on archives within archives', () => {
    const nested =
      'https://web.archive.org/web/2024/https://web.archive.org/web/2023/https://web.archive.org/web/2022/https://aws.eu/';
    expect(addressOf(nested)?.host).toBe('web.archive.org');
  });
});
