/** What a page states of its own publisher and of marks it wears, as it stands there: its words, never facts. */
export interface PageStatements {
  publisher: PublisherWords;
  marks: StatedMark[];
}

/** Where a page names its publisher. Which words are the name is decided outside the page. */
export interface PublisherWords {
  /** Names of organisations in its structured data. */
  structured: string[];
  /** Copyright notices of its footers. */
  notices: string[];
  /** The text of an imprint, on the imprint itself. */
  imprintText?: string;
  /** Addresses of the imprint and the privacy policy that it links to. */
  imprint?: string;
  privacy?: string;
}

/** A picture that may stand for a certificate, by its alternative text, and where it links to. */
export interface StatedMark {
  text: string;
  link?: string;
}

export const NO_STATEMENTS: PageStatements = { publisher: { structured: [], notices: [] }, marks: [] };
