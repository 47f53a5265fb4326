/**
 * A report as schema.org ClaimReview (https://schema.org/ClaimReview), one review a claim. A rating has words and no number: a
 * verdict is no score. Who publishes it adds `author` and `url`; the report knows neither.
 */
import { ageWords } from './age-words';
import { inertJson } from './inert-json';
import { label, REMARKS, type Say } from './labels';
import { reportName, webAddress } from './linked-data';
import { reasoning } from './reasoning';
import type { Report, ReportClaim, ReportFact } from './schema';

type Source = NonNullable<ReportFact['source']>;

export const reportClaimReview = (report: Report, say: Say): string =>
  inertJson({ '@context': 'https://schema.org', '@graph': report.claims.map((claim) => reviewOf(claim, report, say)) });

function reviewOf(claim: ReportClaim, report: Report, say: Say) {
  const { verdict, quote } = claim;
  return {
    '@type': 'ClaimReview',
    '@id': reportName(report.id, claim.id),
    claimReviewed: quote,
    itemReviewed: claimOf(claim, report),
    reviewRating: { '@type': 'Rating', alternateName: verdict.name.text, ratingExplanation: verdict.because.text },
    reviewBody: [...reasoning(verdict), verdict.question].map(({ text }) => text).join('\n'),
    dateCreated: report.created,
    inLanguage: report.language,
    isBasedOn: sourcesOf(claim).map(workOf),
    ...(report.note ? { comment: { '@type': 'Comment', text: report.note } } : {}),
    creditText: `${report.tool.name} ${report.tool.version}, ${report.data.version}`,
    description: [...ageWords(verdict.outOfDate, say), ...REMARKS.map((remark) => label(say, remark))].join('\n'),
  };
}

/** The maker of a claim is named only where the page speaks for itself. */
function claimOf({ quote, lang, speaker, about }: ReportClaim, { page, profile }: Report) {
  const speaks = profile.name !== '' && about === undefined && !speaker.saidAbout && !profile.answersAbout;
  return {
    '@type': 'Claim',
    text: quote,
    inLanguage: lang,
    ...(speaks ? { author: { '@type': 'Organization', name: profile.name } } : {}),
    appearance: {
      '@type': 'WebPage',
      name: page.title,
      ...optional('url', webAddress(page.url)),
      ...optional('archivedAt', page.archive && webAddress(page.archive.url)),
      ...optional('inLanguage', page.lang || undefined),
    },
  };
}

function sourcesOf({ verdict: { proof } }: ReportClaim): Source[] {
  const all = [...proof.rules.flatMap(({ sources }) => sources), ...proof.facts.flatMap(({ source }) => source ?? [])];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}

const workOf = ({ url, title, publisher }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  ...optional('url', webAddress(url)),
  publisher: { '@type': 'Organization', name: publisher },
});

const optional = (name: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [name]: value };
