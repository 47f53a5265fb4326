/** The source of a fact or a rule. A report taken in from a file may name any address; only one of the web becomes a link. */
import { webAddress } from '../../report/linked-data';
import type { ReportFact } from '../../report/schema';
import { SourceLink } from '../view/source-link';

export const Cited = ({ source }: { source: NonNullable<ReportFact['source']> }) =>
  webAddress(source.url) ? <SourceLink source={source} /> : [source.title, source.publisher, source.url].join(', ');
