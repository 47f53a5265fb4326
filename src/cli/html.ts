import { parse } from 'parse5';
import type { SilenceReason, TextContext } from '../claims/claim';
import { detect } from '../claims/detect';
import { settingOf } from '../page/setting';
import { archiveOf, isTranslated } from '../page/translated';
import type { PageReading, PlacedClaim, PlacedDisclosure } from '../verdict/assessment';
import { type TextBlock, textBlocks } from './html-blocks';
import { type Head, readHead } from './html-head';

const CONTEXT_LENGTH = 400;

/** Words of sovereignty that are no claim here, and why. */
export interface Silence {
  context: string;
  reason: SilenceReason;
}

/** A saved page as it was read, with what decided between claim and silence. */
export interface SavedPageReading extends PageReading {
  /** The kind of place the page is, when its signs tell. */
  setting?: NonNullable<TextContext['setting']>;
  silences: readonly Silence[];
}

/**
 * A saved page to a reading: the same blocks, the same signs, the same detection and the same places as in the browser, as far as a
 * page without layout can tell.
 * @param url the address it was saved from.
 */
export function readPage(html: string, url: string): SavedPageReading {
  const document = parse(html);
  const head = readHead(document);
  const blocks = [...head.metas, ...textBlocks(document, head.title)];
  const headings = blocks.filter(({ role, place }) => role === 'heading' && place !== 'title').map(({ text }) => text.trim());
  const archive = archiveOf(url);
  const setting = settingOf({ ...head, url: archive?.url ?? url, headings });
  const heard = blocks.map((block, index) => readBlock(block, index, head.lang, setting));
  return {
    url,
    title: head.title,
    lang: head.lang,
    headings,
    translated: translated(head, url),
    ...(archive && { archive }),
    ...(setting && { setting }),
    claims: heard.flatMap(({ claims }) => claims),
    disclosures: heard.flatMap(({ disclosures }) => disclosures),
    silences: heard.flatMap(({ silences }) => silences),
  };
}

const translated = ({ rootClasses, translatorMarked }: Head, url: string): boolean =>
  isTranslated({ host: URL.canParse(url) ? new URL(url).hostname : '', rootClasses, marked: translatorMarked });

interface HeardBlock {
  claims: PlacedClaim[];
  disclosures: PlacedDisclosure[];
  silences: Silence[];
}

function readBlock(block: TextBlock, index: number, pageLang: string, setting: TextContext['setting']): HeardBlock {
  const { text, place, role, heading, lang = pageLang } = block;
  const surroundings = { role, ...(heading !== undefined && { heading }) };
  const { claims, disclosures, silence } = detect(text, { ...surroundings, ...(lang && { lang }), ...(setting && { setting }) });
  const context = text.replace(/\s+/g, ' ').trim().slice(0, CONTEXT_LENGTH);
  const identified = { context, ...(heading !== undefined && { heading }) };
  return {
    claims: claims.map((claim) => ({ ...claim, ...identified, id: `${index}.${claim.start}.${claim.type}`, place, role })),
    disclosures: disclosures.map((disclosure) => ({ ...disclosure, ...identified, id: `${index}.${disclosure.start}` })),
    silences: silence === undefined || claims.length > 0 ? [] : [{ context, reason: silence }],
  };
}
