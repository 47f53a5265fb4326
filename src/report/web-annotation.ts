/**
 * A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a collection of one page, one annotation a claim,
 * whose target is found again by the quote with what stands around it, or by the link's text fragment.
 */
import { inertJson } from './inert-json';
import { label, REMARKS, type Say } from './labels';
import { reportName, webAddress } from './linked-data';
import { reasoning } from './reasoning';
import type { Report, ReportClaim } from './schema';

/** Characters kept before and after a quote to tell it from its like. */
const AROUND = 32;

export function reportAnnotations(report: Report, say: Say): string {
  const items = report.claims.map((claim) => annotationOf(claim, report));
  return inertJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: reportName(report.id),
    type: 'AnnotationCollection',
    label: [label(say, 'heading', report.page.title || report.page.url), ...REMARKS.map((remark) => label(say, remark))],
    created: report.created,
    total: items.length,
    first: { id: reportName(report.id, 'page'), type: 'AnnotationPage', startIndex: 0, items },
  });
}

function annotationOf(claim: ReportClaim, { id, created, language, tool, page, note }: Report) {
  const { verdict } = claim;
  const words = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain', language });
  return {
    id: reportName(id, `claim-${claim.id}`),
    type: 'Annotation',
    motivation: 'assessing',
    created,
    generator: { type: 'Software', name: `${tool.name} ${tool.version}` },
    body: [
      words('classifying', verdict.name.text),
      words(
        'assessing',
        reasoning(verdict)
          .map(({ text }) => text)
          .join('\n'),
      ),
      words('questioning', verdict.question.text),
      ...(note ? [words('commenting', note)] : []),
      ...sourcesOf(claim).map((source) => ({ type: 'SpecificResource', purpose: 'linking', source })),
    ],
    target: {
      type: 'SpecificResource',
      source: webAddress(page.url) ?? reportName(id, 'no-address'),
      selector: selectorsOf(claim),
      state: { type: 'TimeState', sourceDate: page.read, ...cachedOf(page) },
    },
  };
}

function selectorsOf({ quote, context, link }: ReportClaim) {
  const at = context.indexOf(quote);
  const end = at + quote.length;
  const around = at < 0 ? {} : { prefix: context.slice(Math.max(0, at - AROUND), at), suffix: context.slice(end, end + AROUND) };
  const fragment = link.slice(link.indexOf('#') + 1);
  return [
    { type: 'TextQuoteSelector', exact: quote, ...around },
    ...(fragment.startsWith(':~:text=')
      ? [{ type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value: fragment }]
      : []),
  ];
}

function cachedOf({ archive }: Report['page']): { cached?: string } {
  const cached = archive && webAddress(archive.url);
  return cached === undefined ? {} : { cached };
}

function sourcesOf({ verdict: { proof } }: ReportClaim): string[] {
  const sources = [...proof.rules.flatMap((rule) => rule.sources), ...proof.facts.flatMap(({ source }) => source ?? [])];
  return [...new Set(sources.flatMap(({ url }) => webAddress(url) ?? []))];
}
