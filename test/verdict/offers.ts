/** Every offering of the bundled registry with what the rules find for it on one day. */
import { buildProfile } from '../../src/vendors/build-profile';
import { bundledRegistry } from '../../src/vendors/bundled';
import type { Findings } from '../../src/verdict/case';
import { findingsFor } from '../../src/verdict/findings';

export interface Offer {
  name: string;
  findings: Findings;
}

export const offersOn = (on: string): Offer[] =>
  bundledRegistry.vendors.flatMap((vendor) =>
    vendor.offerings.map(({ id }) => ({
      name: `${vendor.id}/${id}`,
      findings: findingsFor(buildProfile(vendor, id, bundledRegistry, on), on),
    })),
  );

export const hasClass = ({ findings }: Offer, wanted: string): boolean =>
  findings.profile.classes.some((finding) => finding.class === wanted);
