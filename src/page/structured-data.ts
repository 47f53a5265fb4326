/** Names of organisations in JSON-LD (schema.org). The text is the page's: anything in it may be missing, wrong or endless. */
const SCRIPTS = 'script[type="application/ld+json" i]';
const MOST_SCRIPTS = 20;
const MOST_CHARACTERS = 200_000;
const DEEPEST = 4;
const ORGANIZATION = /(?:Organization|Corporation|LocalBusiness|OnlineBusiness|OnlineStore)$/;
/** Properties of a page or a site under which its publisher stands. */
const PUBLISHED_BY = ['@graph', 'mainEntity', 'publisher', 'copyrightHolder'];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function parsed({ textContent: text }: Element): unknown {
  if (text === null || text.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST || !isFields(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, depth + 1));
  const names = listOf(value['@type']).some((type) => ORGANIZATION.test(String(type))) ? [value.legalName ?? value.name] : [];
  return [
    ...names.filter((name) => typeof name === 'string'),
    ...PUBLISHED_BY.flatMap((property) => namesIn(value[property], depth + 1)),
  ];
}

/** Legal names where they are given, else names, in the order of the page. */
export const organisationNames = (document: Document): string[] =>
  [...document.querySelectorAll(SCRIPTS)].slice(0, MOST_SCRIPTS).flatMap((script) => namesIn(parsed(script)));
