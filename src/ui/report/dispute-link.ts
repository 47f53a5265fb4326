/** The way to the form that disputes a saved report, opened. */
import { pageUrl } from '../ask';

export const DISPUTE_ANCHOR = 'dispute';

export const disputeUrl = (report: string): string => `${pageUrl('report', { report })}#${DISPUTE_ANCHOR}`;
