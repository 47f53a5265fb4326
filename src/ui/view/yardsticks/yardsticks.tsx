/** What EU yardsticks could give at most on the known facts, beside what was officially given. An upper bound is not a rating. */
import type { Result } from '../../../background/protocol';
import { say, text } from '../../../background/text';
import type { Ceiling } from '../../../rules/rule';
import type { Profile } from '../../../vendors/profile';
import { nameOf } from '../../../verdict/name';
import type { RuleCitation } from '../../../verdict/verdict';
import { ruleStatusName } from '../../names';
import { Criteria } from './criteria';
import { Framework } from './framework';
import { Certificates, certificatesOf, TenderResults } from './official';

/** The framework whose levels are drawn objective by objective; a tender gives its official results. */
const FRAMEWORK = 'eu.csf';

export function Yardsticks({ result: { assessment, rules } }: { result: Result }) {
  const { ceilings, profile } = assessment;
  if (ceilings.length === 0) return null;
  return (
    <section class="section stack">
      <div class="stack close">
        <h2>{text('popup_ceilings')}</h2>
        <p class="small soft">{text('popup_ceilings_mean')}</p>
      </div>
      {[...new Set(ceilings.map(({ scheme }) => scheme))].map((scheme) => {
        const own = ceilings.filter((ceiling) => ceiling.scheme === scheme);
        return (
          <section key={scheme} class="stack close" data-scheme={scheme}>
            <Heading scheme={scheme} rule={rules[own[0]?.rule ?? '']} />
            {scheme === FRAMEWORK ? <Tendered ceilings={own} profile={profile} /> : <Asked ceilings={own} profile={profile} />}
            <OutOfDate ceilings={own} />
          </section>
        );
      })}
    </section>
  );
}

interface SchemeProps {
  ceilings: readonly Ceiling[];
  profile: Profile;
}

const Tendered = ({ ceilings, profile: { results } }: SchemeProps) => (
  <>
    <TenderResults results={results} />
    <Framework ceilings={ceilings} results={results} />
  </>
);

function Asked({ ceilings, profile }: SchemeProps) {
  const certificates = certificatesOf(ceilings[0]?.scheme ?? '', profile);
  return (
    <>
      <Certificates certificates={certificates} />
      <Criteria ceilings={ceilings} inferred={!certificates.some(({ value }) => value.status === 'held')} />
    </>
  );
}

function Heading({ scheme, rule }: { scheme: string; rule: RuleCitation | undefined }) {
  return (
    <>
      <h3>{say(nameOf(scheme))}</h3>
      {rule && (
        <p class="small soft capital">
          {text('popup_scheme_dates', ruleStatusName(rule.status), { date: rule.asOf }, { date: rule.reviewBy })}
        </p>
      )}
    </>
  );
}

function OutOfDate({ ceilings }: { ceilings: readonly Ceiling[] }) {
  const old = ceilings.find(({ outOfDateSince }) => outOfDateSince !== undefined);
  if (!old?.outOfDateSince) return null;
  return <p class="notice small">{text('popup_out_of_date_since', say(nameOf(old.scheme)), { date: old.outOfDateSince })}</p>;
}
