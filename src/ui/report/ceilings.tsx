/** The ceilings of a report: a scheme once, and in it the objectives that end at the same level for the same reason. */
import { say, text } from '../../background/text';
import type { Report } from '../../report/schema';
import { type Limit, schemeCeilings } from '../../report/scheme-ceilings';
import { Codes } from '../codes';

export function Ceilings({ ceilings }: Pick<Report, 'ceilings'>) {
  return (
    <>
      <p class="soft">{text('report_ceilings_mean')}</p>
      {schemeCeilings(ceilings, say).map(({ title, limits }) => (
        <section key={title} class="stack close">
          <h4>
            <Codes words={title} />
          </h4>
          <ul class="items capital">
            {limits.map((limit) => (
              <LimitItem key={`${limit.objectives} ${limit.level} ${limit.why}`} limit={limit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function LimitItem({ limit: { objectives, level, why, conflict } }: { limit: Limit }) {
  const words =
    objectives === undefined ? text('popup_ceiling_because', level, why) : text('report_finding', objectives, level, why);
  return (
    <li>
      <Codes words={words} />
      {conflict && (
        <p>
          <Codes words={conflict} />
        </p>
      )}
    </li>
  );
}
