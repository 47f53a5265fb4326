/** What was officially given to this offering, beside what we infer: with its source, its date, and how it is known. */
import type { ComponentChildren } from 'preact';
import { say, text } from '../../../background/text';
import { factWords } from '../../../report/fact-words';
import type { KnownFact } from '../../../vendors/fact';
import type { Profile } from '../../../vendors/profile';
import type { Certification, OfficialResult } from '../../../vendors/vendor';
import { Codes } from '../../codes';
import { confidenceName } from '../../names';
import { SourceLink } from '../source-link';

export function TenderResults({ results }: { results: readonly KnownFact<OfficialResult>[] }) {
  return (
    <>
      {results.map((result) => (
        <Given key={result.key} fact={result}>
          <Codes words={resultText(result.value)} />
        </Given>
      ))}
    </>
  );
}

const resultText = ({ consortium, awardBasis, level, levelBasis }: OfficialResult): string =>
  text('popup_official_result', { list: consortium }, basisName(awardBasis), level, basisName(levelBasis));

const basisName = (basis: OfficialResult['levelBasis']): string => text(`popup_basis_${basis.replaceAll('-', '_')}`);

/** An id names the legal order before the scheme: `fr.secnumcloud`. */
const schemeOf = (id: string): string => id.split('.')[1] ?? id;

/** What is known of certificates of a scheme that a ceiling is given for. */
export const certificatesOf = (scheme: string, { certifications }: Profile): KnownFact<Certification>[] =>
  certifications.filter(({ value }) => value.scheme === schemeOf(scheme));

export function Certificates({ certificates }: { certificates: readonly KnownFact<Certification>[] }) {
  return (
    <>
      {certificates.map((certificate) => (
        <Given key={certificate.key} fact={certificate}>
          <Codes words={text('popup_official_held', say(factWords(certificate)), basisOf(certificate))} />
        </Given>
      ))}
    </>
  );
}

const basisOf = ({ confidence }: KnownFact): string =>
  confidence === 'high' ? text('popup_basis_official') : confidenceName(confidence);

function Given({ fact: { source, asOf }, children }: { fact: KnownFact; children: ComponentChildren }) {
  return (
    <div class="notice small">
      <p>{children}</p>
      {source && (
        <p>
          <SourceLink source={source} />
          {asOf && (
            <span class="soft">
              {'\u00a0'}· {text('popup_fact_as_of', { date: asOf })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
