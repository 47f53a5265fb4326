/** Schemes that test ownership themselves: where the known owners fail that test, no offering of theirs can hold it. */
import type { Scheme } from '../claims/claim';
import type { KnownFact } from '../vendors/fact';
import type { Case } from './case';

/** SecNumCloud 19.6, Gaia-X L3 (European control), CISPE Sovereign (owned in the jurisdiction; the badge's name is the same in every language). */
export function barredBy(scheme: Scheme, { profile, ceilings, claim }: Case): readonly KnownFact[] | undefined {
  const controlled = profile.classes.find((finding) => finding.class === 'us-controlled');
  if (scheme === 'secnumcloud') {
    const test = ceilings.find((ceiling) => ceiling.scheme === 'fr.secnumcloud');
    return test?.level === 'not-met' ? test.because : undefined;
  }
  const named = `${claim.detail.level ?? ''} ${claim.quote}`;
  const testsOwner =
    (scheme === 'cispe' && /sovereign/i.test(named)) || (scheme === 'gaia-x' && /3/.test(claim.detail.level ?? ''));
  return testsOwner ? controlled?.because : undefined;
}
