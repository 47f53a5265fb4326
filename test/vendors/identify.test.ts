import { describe, expect, it } from 'vitest';
import { identify } from '../../src/vendors/identify';
import type { PageIdentity, Speaker } from '../../src/vendors/speaker';
import { fact, offering, registryWith, vendor } from './fictional';

const facts = { customerData: fact({ reach: 'only' as const, places: ['FI'] }) };

/** A global cloud that shows a partner's sovereign one; the partner; a code host; one host shared by path and by words. */
const registry = registryWith(
  vendor('nordwolke', { operator: ['US', 'company'] }, [], {
    hosts: ['nordwolke.example', 'cloud.giant.example'],
    words: ['Nordwolke'],
    foreignPaths: ['/market', 'repost.giant.example', 'nordwolke-buckets.example'],
    offerings: [
      offering('compute', facts, { paths: ['/compute'], words: ['Nordwolke Compute'] }),
      offering('storage', facts, { paths: ['/compute/storage'], words: ['Public Storage'] }),
      offering('fortress', {}, { words: ['Fjordfestung'], resoldFrom: { vendor: 'fjord' } }),
    ],
  }),
  vendor('fjord', { operator: ['FI', 'company'] }, [], {
    hosts: ['fjord.example'],
    words: ['Fjordfestung', 'Fjord Cloud'],
    offerings: [offering('fortress', facts, { hosts: ['cloud.giant.example/docs/fjord'], words: ['Fjordfestung One'] })],
  }),
  vendor('codehaus', { operator: ['US', 'company'] }, [], {
    hosts: ['codehaus.example'],
    foreignPaths: ['/'],
    offerings: [offering('hosting', facts, { paths: ['/features'] }), offering('runner', facts, { words: ['Codehaus Runner'] })],
  }),
  vendor('tuner', { operator: ['DE', 'company'] }, [], {
    hosts: ['tuner.example'],
    words: ['Tunerwerk'],
    offerings: [
      offering('mail', facts, { main: true, hosts: ['codehaus.example/tunerwerk'] }),
      offering('drive', facts, { words: ['Drive'] }),
    ],
  }),
);

const at = (url: string, rest: Partial<PageIdentity> = {}): Speaker =>
  identify({ url, title: '', headings: [], ...rest }, registry);

const nobody: Speaker = { vendor: null, offering: null, by: 'none' };

describe('whose host', () => {
  it.each([
    ['https://fjord.example/', 'fjord'],
    ['https://www.fjord.example/', 'fjord'],
    ['https://docs.eu.fjord.example/x', 'fjord'],
    ['https://FJORD.example.:8443/', 'fjord'],
    ['https://web.archive.org/web/20260101/https://fjord.example/', 'fjord'],
    ['https://fjord-example.translate.goog/', 'fjord'],
  ])('%s speaks for %s', (url, id) => expect(at(url).vendor).toBe(id));

  it.each([
    'https://notfjord.example/',
    'https://fjord.example.evil.example/',
    'https://fjord.example@evil.example/',
    'https://evil.example/fjord.example/',
    'https://example/',
    'about:blank',
  ])('%s is nobody’s', (url) => expect(at(url)).toEqual(nobody));
});

describe('other people’s words', () => {
  it.each([
    'https://nordwolke.example/market/some-product',
    'https://nordwolke.example/de-de/market',
    'https://repost.giant.example/questions/1',
    'https://a-bucket.nordwolke-buckets.example/page.html',
    'https://community.fjord.example/t/1',
    'https://fjord.example/forum/1',
    'https://codehaus.example/somebody/project',
    'https://forum.nobody.example/t/1',
    'https://www.linkedin.com/posts/1',
  ])('%s: the speaker is unknown', (url) =>
    expect(at(url, { quote: 'Fjordfestung keeps data in Finland', words: 'Fjordfestung keeps data in Finland' })).toEqual(nobody),
  );

  it('a path that the registry lists as a vendor’s own is the vendor’s', () => {
    expect(at('https://codehaus.example/tunerwerk/mail/readme')).toEqual({ vendor: 'tuner', offering: 'mail', by: 'path' });
    expect(at('https://codehaus.example/features')).toEqual({ vendor: 'codehaus', offering: 'hosting', by: 'path' });
    expect(at('https://codehaus.example/').vendor).toBe('codehaus');
    expect(at('https://codehaus.example/tunerwerkstatt/x')).toEqual(nobody);
  });
});

describe('which offering', () => {
  it('the longest path decides, over whole segments and behind language segments', () => {
    expect(at('https://nordwolke.example/compute/prices')).toEqual({ vendor: 'nordwolke', offering: 'compute', by: 'path' });
    expect(at('https://nordwolke.example/de/compute/storage')).toEqual({ vendor: 'nordwolke', offering: 'storage', by: 'path' });
    expect(at('https://cloud.giant.example/en-gb/compute.html').offering).toBe('compute');
    expect(at('https://nordwolke.example/computer').offering).toBeNull();
  });

  it('title, first heading, later headings, then the words near the claim', () => {
    const url = 'https://nordwolke.example/news';
    expect(at(url, { title: 'Nordwolke Compute is here' })).toEqual({ vendor: 'nordwolke', offering: 'compute', by: 'page' });
    expect(at(url, { title: 'News', headings: ['NORDWOLKE COMPUTE'] }).offering).toBe('compute');
    expect(at(url, { headings: ['News', 'About us', 'Public Storage'] }).offering).toBe('storage');
    expect(at(url, { quote: 'stays here', words: 'Public Storage: it stays here.' })).toEqual({
      vendor: 'nordwolke',
      offering: 'storage',
      by: 'words',
    });
    expect(at(url)).toEqual({ vendor: 'nordwolke', offering: null, by: 'host' });
  });

  it('a claim that names another offering than the page is about that one', () => {
    const page = { quote: 'Public Storage never leaves Finland', words: 'Public Storage never leaves Finland.' };
    expect(at('https://nordwolke.example/compute', page)).toEqual({ vendor: 'nordwolke', offering: 'storage', by: 'words' });
  });

  it('two offerings named at one step decide nothing', () => {
    expect(at('https://nordwolke.example/', { title: 'Nordwolke Compute and Public Storage' }).offering).toBeNull();
  });

  it('general pages are about the main offering, or the only one', () => {
    expect(at('https://tuner.example/about')).toEqual({ vendor: 'tuner', offering: 'mail', by: 'host' });
    expect(at('https://tuner.example/about', { title: 'Drive for teams' }).offering).toBe('drive');
    expect(at('https://fjord.example/').offering).toBe('fortress');
  });
});

describe('an offering shown on another vendor’s host', () => {
  const url = 'https://cloud.giant.example/sovereignty';
  it('by title, by the claim’s own words, by path', () => {
    expect(at(url, { title: 'Fjordfestung on Nordwolke' })).toEqual({ vendor: 'fjord', offering: 'fortress', by: 'page' });
    expect(at(url, { quote: 'Fjordfestung is Finnish', words: 'Fjordfestung is Finnish' })).toEqual({
      vendor: 'fjord',
      offering: 'fortress',
      by: 'words',
    });
    expect(at('https://cloud.giant.example/en/docs/fjord/start')).toEqual({ vendor: 'fjord', offering: 'fortress', by: 'path' });
  });

  it('a mention further down does not hand the page over, nor does a partner that is only named', () => {
    expect(at(url, { title: 'Sovereignty', headings: ['Our approach', 'See also: Fjordfestung'] }).vendor).toBe('nordwolke');
    expect(at(url, { title: 'Tunerwerk on Nordwolke' }).vendor).toBe('nordwolke');
  });
});

describe('said about, on a page that is nobody’s', () => {
  const url = 'https://news.example/2026/cloud';
  const claim = (quote: string, words = quote) => at(url, { quote, words, title: 'Fjordfestung in the news' });

  it('a claim that names a vendor or an offering', () => {
    expect(claim('Fjordfestung One never leaves Finland')).toEqual({
      vendor: 'fjord',
      offering: 'fortress',
      by: 'words',
      saidAbout: true,
    });
    expect(claim('Nordwolke is sovereign')).toMatchObject({ vendor: 'nordwolke', offering: null, saidAbout: true });
  });

  it('the nearest name in the context, when the claim has none', () => {
    const words = 'Nordwolke was late. Much later came Tunerwerk. It is fully European, they say. Nordwolke is not amused.';
    expect(claim('fully European', words)).toMatchObject({ vendor: 'tuner', saidAbout: true });
  });

  it('nobody where two are named, or none, or only the page names one', () => {
    expect(claim('Unlike Nordwolke, Tunerwerk is European')).toEqual(nobody);
    expect(claim('a European cloud', 'Tunerwerk, a European cloud, Nordwolke')).toEqual(nobody);
    expect(claim('a European cloud', 'This is a European cloud.')).toEqual(nobody);
    expect(at(url, { title: 'Fjordfestung in the news' })).toEqual(nobody);
  });

  it('whole words in exact case; generic product names are no one’s', () => {
    for (const quote of [
      'nordwolke is sovereign',
      'Nordwolkenkratzer sind souverän',
      'Public Storage stays in Finland',
      'Drive is safe',
    ])
      expect(claim(quote)).toEqual(nobody);
    expect(claim('die Nordwolke-Dienste sind souverän').vendor).toBe('nordwolke');
  });
});
