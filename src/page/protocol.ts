/**
 * What travels between the page, the background and our own views. Plain data only. The page learns of a claim nothing but the
 * verdict's name and the card's sentences; it never holds a vendor's facts.
 */
import type { PageReading } from '../verdict/assessment';
import type { VerdictValue } from '../verdict/verdict';

/** How much of the page was read, and what could not be: named to the user, never dropped in silence. */
export interface Coverage {
  textNodes: number;
  blocks: number;
  characters: number;
  /** Milliseconds of main-thread time, and the longest slice. */
  busy: number;
  longestSlice: number;
  /** False while slices are still to come. */
  done: boolean;
  /** Set when a limit stopped the scan; "read the rest" lifts it. */
  stoppedAt?: 'text-nodes' | 'characters' | 'unrest';
  notRead: NotRead[];
}

export type NotRead = { what: 'cross-origin-frame' | 'pdf' | 'image' | 'document-type'; count: number };

/** page -> background */
export type FromPage =
  | { kind: 'reading'; reading: PageReading; coverage: Coverage; hosts: Readonly<Record<string, number>>; art28?: string }
  | { kind: 'card'; claim: string }
  | { kind: 'open-proof'; claim: string };

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
  close: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}
