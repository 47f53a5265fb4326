import { address, plain } from '../../report/markdown-text';
import type { CheckedClaim, CheckResult } from '../check-result';

/** A page as a short report to read or to paste. Page text is escaped: it cannot become markup, a link or an image. */
export function asMarkdown(result: CheckResult): string {
  return [
    `# ${plain(result.title || result.url)}`,
    '',
    plain(result.url),
    '',
    `- ${result.vendor ?? '–'} / ${result.offering ?? '–'}: ${result.controlClass.join(', ')}`,
    ...result.exposures.map((exposure) => `- ${exposure.rule} (${exposure.axis}): ${exposure.level}`),
    '',
    ...result.claims.flatMap(section),
    `${plain(result.data.version)}, ${result.data.date}`,
    '',
  ].join('\n');
}

function section(claim: CheckedClaim): string[] {
  const sources = (claim.proof?.facts ?? []).flatMap((fact) =>
    fact.source ? [`  - ${plain(fact.key)}: ${address(fact.source.url)} (${fact.asOf ?? '–'})`] : [],
  );
  return [
    `## ${claim.verdict ?? '–'}: ${plain(claim.quote)}`,
    '',
    `- ${claim.type}, ${claim.strength}, ${claim.lang}`,
    ...(claim.sentence === undefined ? [] : [`- ${plain(claim.sentence)}`]),
    ...sources,
    '',
  ];
}
