/**
 * The terms that the linked-data exports may use, as their vocabularies define them: schema.org (types, and which type has which
 * property, by https://schema.org/ClaimReview, /Claim, /Rating, /CreativeWork, read 2026-11-24) and the Web Annotation vocabulary
 * (https://www.w3.org/TR/annotation-vocab/, appendix A). A term outside of these lists does not expand, and the test fails.
 */
const SCHEMA = 'https://schema.org/';

/** Properties by type; a ClaimReview, a Claim and a WebPage are CreativeWorks, and every one of them is a Thing. */
const THING = ['name', 'url', 'description'];
const CREATIVE_WORK = [
  ...THING,
  'author',
  'archivedAt',
  'comment',
  'creditText',
  'dateCreated',
  'inLanguage',
  'isBasedOn',
  'publisher',
  'text',
];
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [...CREATIVE_WORK, 'claimReviewed', 'itemReviewed', 'reviewRating', 'reviewBody'],
  Claim: [...CREATIVE_WORK, 'appearance'],
  WebPage: CREATIVE_WORK,
  CreativeWork: CREATIVE_WORK,
  Comment: CREATIVE_WORK,
  Organization: THING,
  Rating: [...THING, 'alternateName', 'ratingExplanation'],
};

const schemaTerms = [...new Set([...Object.keys(PROPERTIES), ...Object.values(PROPERTIES).flat()])];
const ADDRESSES = ['url', 'archivedAt'];

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';
const reference = (iri: string) => ({ '@id': iri, '@type': '@id' });
const chosen = (iri: string) => ({ '@id': iri, '@type': '@vocab' });

/** Contexts by the address under which an export names them; both ours, of the vocabularies' terms alone. */
export const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': Object.fromEntries(
    schemaTerms.map((term) => [term, ADDRESSES.includes(term) ? reference(SCHEMA + term) : SCHEMA + term]),
  ),
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    FragmentSelector: `${OA}FragmentSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TimeState: `${OA}TimeState`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    assessing: `${OA}assessing`,
    classifying: `${OA}classifying`,
    commenting: `${OA}commenting`,
    linking: `${OA}linking`,
    questioning: `${OA}questioning`,
    motivation: chosen(`${OA}motivatedBy`),
    purpose: chosen(`${OA}hasPurpose`),
    body: reference(`${OA}hasBody`),
    target: reference(`${OA}hasTarget`),
    source: reference(`${OA}hasSource`),
    selector: reference(`${OA}hasSelector`),
    state: reference(`${OA}hasState`),
    cached: reference(`${OA}cachedSource`),
    sourceDate: { '@id': `${OA}sourceDate`, '@type': TIME },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    conformsTo: reference('http://purl.org/dc/terms/conformsTo'),
    created: { '@id': 'http://purl.org/dc/terms/created', '@type': TIME },
    generator: reference(`${AS}generator`),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    first: reference(`${AS}first`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
  },
};
