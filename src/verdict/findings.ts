/** What the rules find for one profile on one day: with a claim, all that a verdict is decided from. */
import { ceilings, exposures } from '../rules';
import type { Profile } from '../vendors/profile';
import type { Findings } from './case';

export const findingsFor = (profile: Profile, on: string): Findings => ({
  profile,
  on,
  exposures: exposures(profile, on),
  ceilings: ceilings(profile, on),
});
