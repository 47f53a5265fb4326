/**
 * What travels between our own views (popup, panel, options, report) and the background. A view asks and gets one answer; it
 * learns of changes from `storage.session`, so nothing depends on the background staying alive.
 */
import type { Coverage } from '../page/protocol';
import type { StatedMark } from '../page/statements';
import type { Delivery } from '../report/delivery';
import type { Answers } from '../vendors/answers';
import type { MarkScheme } from '../vendors/certificate-mark';
import type { NameRelation, StatedName } from '../vendors/stated-name';
import type { Assessment } from '../verdict/assessment';
import type { RuleCitation } from '../verdict/verdict';
import type { Dependencies } from './dependencies';

/** Why nothing can be said about a tab. `no-access`: the browser wants a click on the toolbar button first. */
export type UnreadableReason = 'browser-page' | 'store-page' | 'pdf' | 'file' | 'too-large' | 'no-access';

/** One owner of hosts that the page itself loads resources from. */
export interface Dependency {
  name: string;
  /** Only where the registry has it. */
  country?: string;
  /** The registry knows an entity under US jurisdiction above the owner. */
  us: boolean;
  hosts: readonly string[];
  requests: number;
}

/** A name under which the page's publisher appears on the page, and how it stands to the names in the vendor's file. */
export interface ComparedName extends StatedName {
  /** Absent where the page's vendor has no file. */
  relation?: NameRelation;
}

/** A picture on the page that names a certificate's scheme. */
export interface CertificateMark extends StatedMark {
  scheme: MarkScheme;
}

/** What the page states, with what the registry has beside it. */
export interface Statements {
  names: ComparedName[];
  imprint?: string;
  privacy?: string;
  marks: readonly CertificateMark[];
  /** The company that operates the vendor's offerings, as the registry has it. */
  operator?: string;
}

/** A judged page as a view shows it. */
export interface Result {
  assessment: Assessment;
  /** The vendor whose offering it is; the assessment names the offering. */
  vendorName?: string;
  /** What the exposures and ceilings rest on, by the id of the rule. */
  rules: Readonly<Record<string, RuleCitation>>;
  /** Absent for a pasted or selected text, which was not read from a page. */
  coverage?: Coverage;
  dependencies: Dependencies;
  /** Absent for a pasted or selected text. */
  states?: Statements;
  /** What the user can answer, and has answered, about the owner of a page that is nobody's in the registry. */
  sheet?: { host: string; answers: Answers };
  /** The page as an archive shows it: its original address and the date of the capture. */
  archive?: { url: string; captured: string };
  /** Address of a Data Act article 28 disclosure that the page links to. */
  art28?: string;
  /** When the page was read, ISO time. */
  at: string;
}

export type ViewState =
  | { kind: 'unreadable'; why: UnreadableReason }
  | { kind: 'unscanned' }
  | { kind: 'scanning' }
  | { kind: 'result'; result: Result; selection?: true };

/** What a view shows first: a claim that the page's card asked to open. */
export interface ViewAnswer {
  state: ViewState;
  focus?: string;
  /** The tab belongs to a private window: nothing of it is kept unless the user saves. */
  private: boolean;
}

export interface VendorName {
  id: string;
  name: string;
}

/** A vendor as a whole (`offering` null) or one of its offerings. */
export interface OfferingName extends Pick<VendorName, 'name'> {
  vendor: string;
  offering: string | null;
  vendorName: string;
}

/** What is known of it without a page, on the day asked. */
export interface Standing extends Pick<Assessment, 'profile' | 'exposures' | 'ceilings' | 'data'>, Pick<Result, 'rules'> {
  vendorName: string;
  on: string;
}

/** What the bundle holds. */
export interface Bundled {
  vendors: VendorName[];
  /** Hosts of the listed vendors. */
  hosts: string[];
  data: Assessment['data'];
  rules: number;
  /** BCP 47, of the languages in which claims are found. */
  languages: string[];
}

/** Each request with the answer it gets. */
export interface ViewExchange {
  view: { ask: { tab: number }; answer: ViewAnswer };
  /** The same, packed, as the popup asks for it when it opens. */
  'first-view': { ask: { tab: number }; answer: string };
  scan: { ask: { tab: number; rest?: true }; answer: ViewState };
  'whole-page': { ask: { tab: number }; answer: null };
  'go-to': { ask: { tab: number; claim: string }; answer: boolean };
  'page-text': { ask: { tab: number }; answer: string | null };
  answers: { ask: { tab: number; answers: Answers }; answer: null };
  /** The answers about a tab's page as the beginning of a vendor file; null where there are none. */
  proposal: { ask: { tab: number }; answer: string | null };
  check: { ask: { text: string; vendor: string | null }; answer: Result };
  vendors: { ask: Record<never, never>; answer: Bundled };
  offerings: { ask: Record<never, never>; answer: OfferingName[] };
  /** Null for what is not in the registry. */
  standing: { ask: Pick<OfferingName, 'vendor' | 'offering'>; answer: Standing | null };
  /** False where the endpoint is no longer the one the user saw. */
  'send-report': { ask: { id: string; to: string; body: string }; answer: boolean };
  'try-now': { ask: { id: string }; answer: null };
  'stop-report': { ask: { id: string }; answer: null };
  'forget-delivery': { ask: { id: string }; answer: null };
  delivery: { ask: { id: string }; answer: Delivery | null };
  deliveries: { ask: Record<never, never>; answer: Delivery[] };
}

export type ViewKind = keyof ViewExchange;
export type ViewRequest = { [K in ViewKind]: { kind: K } & ViewExchange[K]['ask'] }[ViewKind];
export type ViewReply<K extends ViewKind> = ViewExchange[K]['answer'];
