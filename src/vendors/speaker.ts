/**
 * Who makes a claim, and about which product. By default the owner of the host; on a host that is nobody's in the registry,
 * the vendor the words name, marked as "said about". `by` says what decided.
 */
export interface Speaker {
  /** Registry id of the vendor whose offering it is, or null. */
  vendor: string | null;
  offering: string | null;
  by: 'host' | 'path' | 'words' | 'page' | 'none';
  saidAbout?: true;
}

/** What identification may look at. `quote` and `words` (its context) only when one claim is asked for, absent for the page as a whole. */
export interface PageIdentity {
  url: string;
  title: string;
  headings: readonly string[];
  quote?: string;
  words?: string;
}
