/** The sentence around a quote; nothing where the quote is all of it. */
import { oneSpace } from './markup';
import type { ReportClaim } from './schema';

export const contextOf = ({ quote, context }: Pick<ReportClaim, 'quote' | 'context'>): string | undefined =>
  oneSpace(context).trim() === oneSpace(quote).trim() ? undefined : context;
