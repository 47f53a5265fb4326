/** The rule behind a finding: its citation, what it is worth, its dates and the sources that were seen to say it. */
import { text } from '../../background/text';
import type { RuleCitation } from '../../verdict/verdict';
import { Codes } from '../codes';
import { confidenceName, ruleStatusName } from '../names';
import { SourceLink } from './source-link';

export function RuleWords({ rule: { citation, status, confidence, asOf, reviewBy, sources } }: { rule: RuleCitation }) {
  return (
    <div class="rule">
      <p lang="en">
        <Codes words={citation} />
      </p>
      <p class="soft capital">
        {text('popup_rule_dates', ruleStatusName(status), confidenceName(confidence), { date: asOf }, { date: reviewBy })}
      </p>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
