/** One line on a page that was reported before: what changed since, and the way to the comparison. Loaded once the view is on screen. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../background/protocol';
import { text } from '../../background/text';
import { openPage } from '../ask';
import { Arrow } from '../fold';
import type { Since } from '../report/since';

export function SinceReport({ tab, result }: { tab: number; result: Result }) {
  const [since, setSince] = useState<Since>();
  const settled = result.coverage === undefined || result.coverage.done || result.coverage.stoppedAt !== undefined;
  useEffect(() => {
    let wanted = settled;
    if (settled)
      void import('../report/since')
        .then(({ changesSince }) => changesSince(tab, result))
        .then((found) => wanted && setSince(found))
        // Without a database the page is as if never reported.
        .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [tab, result, settled]);
  if (!since) return null;
  return (
    <section class="section" data-since={since.report}>
      <button type="button" class="button" onClick={() => void openPage('report', { tab: String(tab), since: since.report })}>
        <span>{text('drift_line', { date: since.read }, { list: changesOf(since) })}</span>
        <Arrow />
      </button>
    </section>
  );
}

const changesOf = ({ counts }: Since) =>
  counts.length > 0
    ? counts.map(({ kind, count }) => ({ key: `drift_count_${kind}`, params: [count] }))
    : [{ key: 'drift_line_none' }];
