/** What changed since a page was last reported, in numbers for one line of the popup, which loads this only when it is on screen. */
import type { Result } from '../../background/protocol';
import { type ChangeKind, changesOf } from '../../report/drift';
import { ask } from '../ask';
import { reportsOf } from './earlier';
import { readReport } from './library';
import { laterOf, presentReport } from './present';
import { reportTools } from './tools';

/** Claims that were hidden, not found, or found but no longer as claims, are told as one number. */
const COUNTED = ['removed', 'reworded', 'verdict', 'added', 'other'] as const;
type Counted = (typeof COUNTED)[number];

const COUNTED_AS: Readonly<Record<ChangeKind, Counted | undefined>> = {
  removed: 'removed',
  reworded: 'reworded',
  verdict: 'verdict',
  added: 'added',
  hidden: 'other',
  'still-there': 'other',
  'not-seen': 'other',
  unreported: undefined,
};

export interface Since {
  report: string;
  /** When the reported page was read. */
  read: string;
  counts: { kind: Counted; count: number }[];
}

/** Undefined for a page that was never reported. */
export async function changesSince(tab: number, result: Result): Promise<Since | undefined> {
  const [latest] = await reportsOf(result.assessment.url);
  const saved = latest && (await readReport(latest.id));
  if (!saved || !('report' in saved)) return undefined;
  const pageText = await ask('page-text', { tab });
  const present = await presentReport(result, pageText, reportTools());
  const kinds = changesOf(saved.report, present, laterOf(result, pageText)).changes.map(({ kind }) => COUNTED_AS[kind]);
  const counts = COUNTED.map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }));
  return { report: saved.id, read: saved.report.page.read, counts: counts.filter(({ count }) => count > 0) };
}
