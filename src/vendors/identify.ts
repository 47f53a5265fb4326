/**
 * Who speaks, and about which product. The address decides the vendor; on its own pages the claim's words, the path, the
 * title and the headings decide the offering, in that order. On a page that is nobody's, a claim is "said about" the one
 * vendor it names. Two candidates at one step decide nothing.
 */
import type { Owner } from './addresses';
import { addressOf } from './host';
import type { FindNames, Mention } from './names';
import type { Registry } from './registry';
import type { PageIdentity, Speaker } from './speaker';
import { mainOffering } from './subject';
import type { Vendor } from './vendor';

/** What one claim adds to the page it stands on. */
export type ClaimWords = Pick<PageIdentity, 'quote' | 'words'>;

const NOBODY: Speaker = { vendor: null, offering: null, by: 'none' };

const key = ({ vendor, offering }: Mention): string => `${vendor}/${offering ?? ''}`;

const only = (mentions: readonly Mention[]): Mention | undefined =>
  new Set(mentions.map(key)).size === 1 ? mentions[0] : undefined;

/** Characters between a mention and the span; 0 where they touch or overlap. */
const distance = (mention: Mention, start: number, end: number): number => Math.max(0, mention.start - end, start - mention.end);

/** The one name in the quote, else the name nearest to it in its context. */
function nearest(find: FindNames, { quote, words }: ClaimWords): Mention | undefined {
  const quoted = quote ? find(quote) : [];
  if (quoted.length > 0 || !words) return only(quoted);
  const mentions = find(words);
  const start = quote ? words.indexOf(quote) : -1;
  if (start < 0) return only(mentions);
  const ranked = mentions.map((mention) => distance(mention, start, start + (quote?.length ?? 0)));
  const least = Math.min(...ranked);
  return only(mentions.filter((_, index) => ranked[index] === least));
}

/** An offering the vendor only shows is another's: the page speaks of that vendor. */
function speakerOf(registry: Registry, vendor: Vendor, offering: string | null, by: Speaker['by']): Speaker {
  const shown = vendor.offerings.find(({ id }) => id === offering)?.resoldFrom;
  const source = shown && registry.find(shown.vendor);
  if (source) return speakerOf(registry, source, shown.offering ?? null, by);
  return { vendor: vendor.id, offering: offering ?? mainOffering(vendor) ?? null, by };
}

/** A later heading may tell which of the vendor's own offerings is meant, but never hands the page to another vendor. */
function named(vendor: Vendor, find: FindNames, page: PageIdentity): Mention | undefined {
  const [first = '', ...later] = page.headings;
  const shown = new Set(vendor.offerings.filter(({ resoldFrom }) => resoldFrom).map(({ id }) => id));
  const own = only(later.flatMap(find).filter(({ offering }) => !offering || !shown.has(offering)));
  return only(find(page.title)) ?? only(find(first)) ?? own;
}

function onOwnPage(registry: Registry, vendor: Vendor, owner: Owner, page: PageIdentity): (claim: ClaimWords) => Speaker {
  const find = registry.names.within(vendor.id);
  const titled = owner.offering ? undefined : named(vendor, find, page);
  return (claim) => {
    const quoted = claim.quote ? only(find(claim.quote)) : undefined;
    if (quoted) return speakerOf(registry, vendor, quoted.offering, 'words');
    if (owner.offering) return speakerOf(registry, vendor, owner.offering, owner.by);
    if (titled) return speakerOf(registry, vendor, titled.offering, 'page');
    const near = nearest(find, claim);
    return near ? speakerOf(registry, vendor, near.offering, 'words') : speakerOf(registry, vendor, null, 'host');
  };
}

function saidAbout(registry: Registry, claim: ClaimWords): Speaker {
  const mention = nearest(registry.names.anywhere, claim);
  const vendor = mention && registry.find(mention.vendor);
  return vendor ? { ...speakerOf(registry, vendor, mention.offering, 'words'), saidAbout: true } : NOBODY;
}

/** In: a page. Out: the speaker of each of its claims; the page is read once, however many claims it has. */
export function speakersOn(page: PageIdentity, registry: Registry): (claim: ClaimWords) => Speaker {
  const address = addressOf(page.url);
  const owner = address && registry.addresses.ownerOf(address);
  if (!owner) return (claim) => saidAbout(registry, claim);
  const vendor = owner.vendor ? registry.find(owner.vendor) : undefined;
  return vendor ? onOwnPage(registry, vendor, owner, page) : () => NOBODY;
}

/** In: a page, or one claim on it. Out: the speaker; `none` on other people's words and where nothing or too much is named. */
export const identify = (page: PageIdentity, registry: Registry): Speaker => speakersOn(page, registry)(page);
