/** What a page states of its own publisher and of marks it wears: shown as the page's words, never as facts. */
export interface PageStatements {
  identity: StatedIdentity;
  marks: StatedMark[];
}

export interface StatedIdentity {
  /** Each name once, the place that says most first. */
  names: StatedName[];
  /** Addresses of the imprint and the privacy policy that the page links to. */
  imprint?: string;
  privacy?: string;
}

export interface StatedName {
  name: string;
  where: 'structured-data' | 'imprint' | 'copyright';
}

/** A picture that stands for a certificate, by its alternative text, and where it links to. */
export interface StatedMark {
  scheme: MarkScheme;
  text: string;
  link?: string;
}

export type MarkScheme = 'secnumcloud' | 'c5' | 'iso-27001' | 'soc-2' | 'gaia-x' | 'cispe' | 'ens' | 'hds' | 'tisax' | 'eucs';

export const NO_STATEMENTS: PageStatements = { identity: { names: [] }, marks: [] };
