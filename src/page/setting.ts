import type { TextContext } from '../claims/claim';
import { isAboutSubject } from './article';

/** What tells of the kind of place a page is, as plain data: the command line reads saved pages by the same rules. */
export interface PageSigns {
  url: string;
  title: string;
  /** The first of them, in order. */
  headings: readonly string[];
  /** `@type` values of its structured data (schema.org). */
  types: readonly string[];
  /** It names its author. */
  byline: boolean;
  /** It names the day it was published. */
  dated: boolean;
}

type Setting = NonNullable<TextContext['setting']>;

interface Rule {
  setting: Setting;
  host?: RegExp;
  path?: RegExp;
  title?: RegExp;
  types?: readonly string[];
  /** Holds only together with the others. */
  byline?: true;
  when?: (signs: PageSigns) => boolean;
}

/** A segment of a path that is one of these words, or begins with one and a hyphen. */
const segment = (words: string): RegExp => new RegExp(`/(${words})([-_][^/]*)?(\\.[a-z]+)?(/|$)`, 'i');

const STEP = /^(step|schritt|étape|stap|paso|passo|krok|steg|trin|vaihe) \d/i;

/** A reader is led through building something of his own: what is said of its keys and servers is said of his. */
const isTutorial = ({ url, headings }: PageSigns): boolean =>
  /\/tutorials?\//i.test(url) && headings.filter((heading) => STEP.test(heading)).length > 1;

/**
 * In this order: the first rule that holds decides. Each names the signs that are enough alone, except `byline`. Documentation in which
 * "sovereign clouds" are those of the US government or of China comes before documentation.
 */
const RULES: readonly Rule[] = [
  {
    setting: 'job',
    path: segment(
      'jobs?|careers?|karriere|stellen(angebote)?|vacatures?|emplois?|recrutement|offres-d-emploi|lavora-con-noi|empleo|praca',
    ),
    types: ['JobPosting'],
  },
  {
    setting: 'foreign-clouds',
    path: /\/(azure-government|government-cloud|govcloud|us-gov|national-clouds?|sovereign-clouds?-(endpoints|environments)|azure-china|21vianet)/i,
    title: /\b(US Government|21Vianet|GovCloud|national clouds?|GCC High)\b/i,
  },
  {
    setting: 'legal',
    path: segment(
      'privacy|privacy-policy|legal|terms|tos|dpa|eula|gdpr|subprocessors|sub-processors|datenschutz(erklaerung)?|impressum|agb|avv|nutzungsbedingungen|mentions-legales|confidentialite|politique-de-confidentialite|cgu|cgv|conditions-generales|privacyverklaring|privacybeleid|voorwaarden|algemene-voorwaarden|verwerkersovereenkomst|informativa-privacy|note-legali|aviso-legal|privacidad|polityka-prywatnosci|regulamin',
    ),
  },
  { setting: 'topic', when: isTutorial },
  {
    setting: 'docs',
    host: /^(docs?|documentation|learn|developers?|api|kb|help|support|manual|wiki)\./i,
    path: segment(
      'docs?|documentation|dokumentation|dokumentacja|developers?|reference|api-reference|manual|handbuch|kb|knowledge-?base|help|hilfe|aide|faq-technical|tutorials?|[a-z]+-(guide|manual|handbook)',
    ),
    types: ['TechArticle', 'APIReference'],
  },
  { setting: 'news', types: ['NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle'], byline: true },
  {
    setting: 'comparison',
    path: /\/(compare|comparison|vergleich|comparatif|vergelijk|alternatives?-to)[-/]|-(vs|versus)-/i,
  },
  {
    setting: 'topic',
    host: /(^|\.)(wikipedia|wiktionary|wikidata)\.org$/i,
    path: segment('glossary|glossar|glossaire|woordenlijst|wiki'),
    types: ['DefinedTerm'],
    when: isAboutSubject,
  },
];

function holds(rule: Rule, { hostname, pathname }: URL, signs: PageSigns): boolean {
  const isLike =
    (rule.host?.test(hostname) ?? false) ||
    (rule.path?.test(pathname) ?? false) ||
    (rule.title?.test(signs.title) ?? false) ||
    (rule.types?.some((type) => signs.types.includes(type)) ?? false) ||
    (rule.when?.(signs) ?? false);
  return isLike && (!rule.byline || signs.byline);
}

/** The kind of place a page is; nothing for an ordinary page, and for an address that is none. */
export function settingOf(signs: PageSigns): Setting | undefined {
  if (!URL.canParse(signs.url)) return undefined;
  const url = new URL(signs.url);
  return RULES.find((rule) => holds(rule, url, signs))?.setting;
}
