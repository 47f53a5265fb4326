/** The way to the form that disputes a saved report, opened. */
import { pageUrl } from '../ask';

export const disputeUrl = (report: string): string => pageUrl('report', { report, dispute: '' });

export const isDisputeAsked = (): boolean => new URLSearchParams(location.search).has('dispute');
