import type { PageReading } from '../verdict/assessment';
import { disclosureLink } from './art28';
import type { Findings } from './findings';
import type { Coverage, FromPage } from './protocol';
import { publisherWords } from './publisher';
import { resourceHosts } from './resources';
import { statedMarks } from './stated-marks';
import { NO_STATEMENTS, type PageStatements, type PublisherWords } from './statements';
import { archiveOf, isTranslated, TRANSLATOR_ATTRIBUTES } from './translated';

/** What a page says of itself beside its claims, as far as a query over the whole page is needed to know it. */
export interface PageFacts {
  headings: string[];
  notRead: Coverage['notRead'];
  /** Looked for when somebody asks: no verdict needs it, and it costs as much as a third of the reading. */
  said?: Said;
}

/** What a page states of itself, and the address of the disclosure that it links to. */
export interface Said {
  states: PageStatements;
  art28?: string;
}

export const NO_FACTS: PageFacts = { headings: [], notRead: [] };

const isNamed = ({ structured, notices }: PublisherWords): boolean => structured.length + notices.length > 0;

/** Gathers it, with a pause between two queries. Who publishes the page is looked for until it is `known`. */
export function* gatherSaid(document: Document, known?: Said): Generator<void, Said> {
  const art28 = yield* disclosureLink(document);
  yield;
  const words = known?.states.publisher;
  const publisher = words && isNamed(words) ? words : publisherWords(document);
  yield;
  return { states: { publisher, marks: statedMarks(document) }, ...(art28 && { art28 }) };
}

function pageReading(document: Document, findings: Findings, headings: readonly string[]): PageReading {
  const { documentElement: root, location, title } = document;
  const archive = archiveOf(location.href);
  return {
    url: location.href,
    title,
    lang: root?.lang || root?.getAttribute('xml:lang') || '',
    headings,
    translated: isTranslated({
      host: location.hostname,
      rootClasses: [...(root?.classList ?? [])],
      marked: document.querySelector(TRANSLATOR_ATTRIBUTES) !== null,
    }),
    ...(archive && { archive }),
    claims: findings.claims().map(({ claim }) => claim),
    disclosures: findings.disclosures(),
  };
}

/** The message that tells the background what stands on the page now. */
export function readingMessage(document: Document, findings: Findings, facts: PageFacts, coverage: Coverage): FromPage {
  return {
    kind: 'reading',
    reading: pageReading(document, findings, facts.headings),
    coverage,
    hosts: resourceHosts(performance.getEntriesByType('resource')),
    ...(facts.said ?? { states: NO_STATEMENTS }),
  };
}
