import type { PageSigns } from './setting';

/**
 * What headings say on a page that explains a subject, each kind in the words of several languages. A page that sells has one or two of
 * them; a guide has many.
 */
const EXPLAINING: readonly RegExp[] = [
  /^(table of contents|contents|inhalt(sverzeichnis)?|sommaire|table des matières|inhoud(sopgave)?|indice( dei contenuti)?|índice|spis treści|innehåll|indhold|innhold|sisällys|obsah|tartalom|cuprins)$/i,
  /^(what (is|are|does)|was (ist|sind|bedeutet|versteht)|qu['’]est[ -]ce|que signifie|wat (is|zijn|betekent)|(che )?cos['’]è|cosa (sono|significa)|¿?qué (es|son|significa)|o que (é|são|significa)|czym (jest|są)|co to jest|vad är|hvad er|hva er|mitä on|co je|čo je|mi az|ce este)(?=\P{L}|$)/iu,
  /^(why .*(matters?|important|now|rethink\w*)|warum .*(wichtig|jetzt|bedeutung)|pourquoi .*(importan|maintenant|compte)|waarom .*(belangrijk|nu|ertoe)|perché .*(importan|conta)|por qué .*(importa|ahora)|por que .*(importa|agora)|dlaczego .*(ważn|istotn)|varför .*viktig|hvorfor .*vigtig|hvorfor .*viktig)/i,
  /^(sources?|references|bibliography|footnotes|(further|recommended) reading|(additional|further) resources|quellen(verzeichnis)?|literatur|weiterführende .*|références|bibliographie|pour aller plus loin|bronnen|verder lezen|fonti|riferimenti|fuentes|referencias|fontes|referências|źródła|källor|kilder|lähteet|zdroje|források|surse)$/i,
  /\b(misconceptions?|myths?|irrtümer|mythen|idées reçues|mythes?|misverstanden|falsi miti|mitos|mity)\b/i,
  /\b(fundamentals|core principles|key takeaways|learning objectives|deep dive|knowledge check|talking points|lessons learned|grundlagen|lernziele|les fondamentaux|objectifs pédagogiques|leerdoelen|obiettivi formativi)\b/i,
  /^(what (this|it|that) means|the bigger picture|the path forward|conclusion|was (das|dies) .*bedeutet|fazit|ce que cela (signifie|change)|wat (dit|dat) betekent|conclusie|cosa significa per|conclusioni|qué significa para|conclusiones|wnioski)/i,
];

/** A part of a series. */
const SERIES = /\b(part|teil|partie|deel|parte|część|del|osa) \d+\b/i;

/** The largest providers of others' countries, whom the press writes about. */
const PROVIDERS = /\b(microsoft|azure|aws|amazon|google|oracle|ibm)\b/gi;

const POST =
  /\/(blogs?|posts?|articles?|news|insights?|stories|magazine?|aktuelles|beitraege|actualites|nieuws|artikelen|notizie|noticias|aktualnosci)\/./i;

/** Whoever says "we" in a heading speaks for itself. Without "us", which in capitals is a country. */
const FIRST_PERSON =
  /(?<!\p{L})(we|our|wir|unser\p{L}*|uns|nous|notre|nos|wij|we|onze|ons|noi|nostr[oaie]|nosotros|nuestr[oa]s?|nós|noss[oa]s?|nasz\p{L}*|vi|våra?|vår|vores|vår[et]?|me|meidän)(?!\p{L})/iu;

/** The headline is about a provider that is not the owner of the host. */
function namesAnother(headline: string, host: string): boolean {
  return (headline.match(PROVIDERS) ?? []).some((name) => !host.includes(name.toLowerCase()));
}

/** Signs enough that a page explains a subject or reports on others; fewer are enough where somebody wrote it for a day. */
const ENOUGH = { page: 3, article: 2 } as const;

/** True for guides, lessons and articles about a subject: what they say of a cloud is nobody's claim. */
export function isAboutSubject(page: PageSigns): boolean {
  const { url, title, headings } = page;
  const lines = [title, ...headings];
  if (lines.some((line) => FIRST_PERSON.test(line))) return false;
  const { hostname, pathname } = new URL(url);
  const headline = headings[0] ?? title;
  const kinds = EXPLAINING.filter((kind) => lines.some((line) => kind.test(line))).length;
  const signs = kinds + Number(SERIES.test(headline)) + Number(namesAnother(headline, hostname));
  if (signs < ENOUGH.article || signs >= ENOUGH.page) return signs >= ENOUGH.page;
  return POST.test(pathname) || page.byline || page.dated;
}
