/**
 * What travels between the page, the background and our own views. Plain data only. The page learns of a claim nothing but the
 * verdict's name and the card's sentences; it never holds a vendor's facts.
 */
import type { TextContext } from '../claims/claim';
import type { PageReading } from '../verdict/assessment';
import type { VerdictValue } from '../verdict/verdict';
import type { PageStatements } from './statements';

/** How much of the page was read, and what could not be: named to the user, never dropped in silence. */
export interface Coverage {
  elements: number;
  /** Parts of the page that held text: "nothing found" is only true of a page that had one. */
  blocks: number;
  /** As the page has them, programs and styles included. */
  characters: number;
  /** Milliseconds of main-thread time, and the longest slice. */
  busy: number;
  longestSlice: number;
  /** False while slices are still to come. */
  done: boolean;
  /** Set when a limit stopped the scan; "read the rest" lifts it. */
  stoppedAt?: 'characters' | 'unrest';
  notRead: NotRead[];
  /** What would be claims on a page of another kind, and the kind this one is. */
  uncounted?: { kind: NonNullable<TextContext['setting']>; count: number };
}

export type NotRead = { what: 'cross-origin-frame' | 'pdf' | 'image' | 'document-type'; count: number };

/** page -> background */
export type FromPage =
  /** Text as the DOM joins it; answered with the offsets of trigger words in each, in the same order. The words of all languages stay out of the page. */
  | { kind: 'search'; texts: readonly string[] }
  /** Blocks that may hold claims; answered with a `Detection` for each, in the same order. */
  | { kind: 'texts'; texts: readonly HeardText[] }
  | {
      kind: 'reading';
      reading: PageReading;
      coverage: Coverage;
      hosts: Readonly<Record<string, number>>;
      art28?: string;
      states: PageStatements;
    }
  | { kind: 'card'; claim: string }
  /** There is something to paint for the first time: a page without claims never pays for a style sheet. */
  | { kind: 'styles' }
  | { kind: 'open-proof'; claim: string }
  | { kind: 'report'; claim: string };

/** A text of the page, with what the page knows of it and the text itself does not say. */
export interface HeardText {
  text: string;
  context: TextContext;
}

/** background -> page, as answers or on their own */
export type ToPage =
  | { kind: 'scan'; rest?: true }
  | { kind: 'marks'; marks: Readonly<Record<string, VerdictValue>> }
  | { kind: 'go-to'; claim: string }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'show'; on: boolean }
  | { kind: 'stop' }
  /** Answered with the page's text as it was read: blocks joined by line ends, NFC, runs of white space as one space. For the hash of a report. */
  | { kind: 'text' };

/** The card's contents, already in the interface language. */
export interface CardText {
  verdict: VerdictValue;
  verdictName: string;
  sentence: string;
  fact?: string;
  openProof: string;
  report: string;
  close: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}
