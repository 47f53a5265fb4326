/** What is known of a vendor or an offering without a page: for views that set several side by side. */

import { profileOf } from '../vendors/build-profile';
import { bundledRegistry } from '../vendors/bundled';
import { DATA_VERSION } from '../verdict/data-version';
import { findingsFor } from '../verdict/findings';
import { citationsOf } from './citations';
import { today } from './judge';
import type { OfferingName, Standing } from './protocol';

/** Vendors as a whole and each of their offerings, by name. */
export const offeringNames = (): OfferingName[] =>
  bundledRegistry.vendors
    .flatMap(({ id: vendor, name, offerings }) => [
      { vendor, offering: null, name, vendorName: name },
      ...offerings.map((offering) => ({ vendor, offering: offering.id, name: offering.name, vendorName: name })),
    ])
    .sort((a, b) => a.name.localeCompare(b.name));

/** Null for what is not in the registry. */
export function standingOf(vendor: string, offering: string | null): Standing | null {
  const known = bundledRegistry.find(vendor);
  if (!known || (offering !== null && !known.offerings.some(({ id }) => id === offering))) return null;
  const on = today();
  const { profile, exposures, ceilings } = findingsFor(profileOf({ vendor, offering, by: 'none' }, bundledRegistry, on), on);
  return {
    profile,
    vendorName: known.name,
    exposures: [...exposures],
    ceilings: [...ceilings],
    rules: citationsOf([...exposures, ...ceilings]),
    on,
    data: DATA_VERSION,
  };
}
