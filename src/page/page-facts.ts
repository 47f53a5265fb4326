import type { PageReading } from '../verdict/assessment';
import { disclosureLink } from './art28';
import type { Findings } from './findings';
import { notRead } from './not-read';
import type { Coverage, FromPage } from './protocol';
import { publisherWords } from './publisher';
import type { Tree } from './reader';
import { resourceHosts } from './resources';
import { statedMarks } from './stated-marks';
import { NO_STATEMENTS, type PageStatements, type PublisherWords } from './statements';
import { archiveOf, isTranslated, TRANSLATOR_ATTRIBUTES } from './translated';

/** What a page says of itself beside its claims, as far as a query over the whole page is needed to know it. */
export interface PageFacts {
  headings: string[];
  notRead: Coverage['notRead'];
  art28?: string;
  states: PageStatements;
}

export const NO_FACTS: PageFacts = { headings: [], notRead: [], states: NO_STATEMENTS };

const isNamed = ({ structured, notices }: PublisherWords): boolean => structured.length + notices.length > 0;

/** Gathers them, with a pause between two queries. Who publishes the page is looked for until it is `known`. */
export function* gatherFacts(
  document: Document,
  trees: Iterable<Tree>,
  headings: string[],
  known = NO_FACTS,
): Generator<void, PageFacts> {
  const missing = notRead(document, trees);
  yield;
  const art28 = yield* disclosureLink(document);
  yield;
  const { publisher: words } = known.states;
  const publisher = isNamed(words) ? words : publisherWords(document);
  yield;
  const states = { publisher, marks: statedMarks(document) };
  return { headings, notRead: missing, states, ...(art28 && { art28 }) };
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
    states: facts.states,
    ...(facts.art28 && { art28: facts.art28 }),
  };
}
