import type { AssessedClaim, PlacedClaim } from '../verdict/assessment';

/** What a reader sees now. Hidden text and meta data are listed, but stand outside badge, counts and reports. */
export const isShown = (claim: PlacedClaim): boolean => claim.place === 'text';

/** Machine-translated words and what no reader sees are no evidence. */
export const isReportable = ({ claim, verdict }: AssessedClaim): boolean => verdict !== undefined && isShown(claim);
