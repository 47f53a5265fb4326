/**
 * A whole page judged: what `lens.js check` prints and what the popup shows. `assess.ts` makes it from a page reading; the
 * background and the command line call that one function.
 */
import type { DetectedClaim, Disclosure, TextContext } from '../claims/claim';
import type { Ceiling, Exposure } from '../rules/rule';
import type { Profile } from '../vendors/profile';
import type { Speaker } from '../vendors/speaker';
import type { OutOfDate, Verdict } from './verdict';

/** What reading a page yields, whichever reader did it: the content script on a live page, the HTML parser on a saved one. */
export interface PageReading {
  url: string;
  title: string;
  /** As declared by the page. */
  lang: string;
  headings: readonly string[];
  /** Read through a machine translation, or from an archive (its original URL and capture date). */
  translated: boolean;
  archive?: { url: string; captured: string };
  claims: readonly PlacedClaim[];
  disclosures: readonly PlacedDisclosure[];
}

/** Where a claim stands: rendered now, not visible now, or in meta data that no reader sees in the page. */
export type ClaimPlace = 'text' | 'hidden' | 'title' | 'description' | 'alt';

export interface PlacedClaim extends DetectedClaim {
  /** Unique on the page and stable over re-scans of unchanged text. */
  id: string;
  context: string;
  place: ClaimPlace;
  heading?: string;
  role?: TextContext['role'];
}

export interface PlacedDisclosure extends Disclosure {
  id: string;
  context: string;
}

/** A claim without verdict is machine-translated text: not the vendor's words. */
export interface AssessedClaim {
  claim: PlacedClaim;
  speaker: Speaker;
  /** Whom the words are about, by name, where somebody else says them. */
  about?: string;
  verdict?: Verdict;
}

export interface Assessment {
  url: string;
  title: string;
  lang: string;
  speaker: Speaker;
  profile: Profile;
  exposures: Exposure[];
  ceilings: Ceiling[];
  claims: AssessedClaim[];
  disclosures: readonly PlacedDisclosure[];
  outOfDate: OutOfDate[];
  data: DataVersion;
}

export interface DataVersion {
  version: string;
  date: string;
}
