import type { PlacedClaim } from '../verdict/assessment';

/** What a reader sees now. Hidden text and meta data are listed, but stand outside badge, counts and reports. */
export const isShown = (claim: PlacedClaim): boolean => claim.place === 'text';
