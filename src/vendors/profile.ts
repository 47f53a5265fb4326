/**
 * The second artefact of the line: what is known about who speaks. Built from the registry (or from a user's own answers)
 * for one vendor, one offering and one date; rules and verdicts read nothing else of a vendor.
 */
import type { HostAnswers } from './answers';
import type { KnownFact } from './fact';
import type {
  Certification,
  InfrastructureHost,
  KeyCustody,
  Location,
  OfficialResult,
  Presence,
  Staffing,
  Supplier,
} from './vendor';

export type ControlClass =
  | 'us-controlled'
  | 'us-hosted'
  | 'us-technology'
  | 'us-presence'
  | 'eu-controlled'
  | 'third-country'
  | 'unknown';

export interface ClassFinding {
  class: ControlClass;
  /** The facts it follows from: edges, hosts, suppliers, presence. */
  because: KnownFact[];
  /** us-presence only. */
  degree?: Presence['degree'];
  /** third-country only: the controlling country. */
  country?: string;
}

/** One step of the drawn control chain, from the last known owner down to the operator, and the infrastructure below it. */
export interface ChainLink {
  /** Absent where the party has no name of its own: `kind` says what it is. */
  name?: string;
  country?: string;
  kind: string;
  /** Percent, as known, and how it controls the next link. */
  share?: number;
  shareMax?: number;
  control?: 'sole' | 'joint' | 'minority' | 'veto' | 'none';
  status?: 'held' | 'pending' | 'blocked';
  role: 'owner' | 'operator' | 'host' | 'supplier';
  fact?: KnownFact;
}

/** Non-EU and non-European holdings summed along the edges, percent; absent while no share is known. */
export interface Holders {
  largestNonEu?: number;
  sumNonEu?: number;
  nonEuVeto?: boolean;
  publicFloat?: boolean;
  because: KnownFact[];
}

export interface ProfileFacts {
  seat?: KnownFact<string>;
  /** The country, or countries, from which the operator is controlled; the last known link of each controlling chain. */
  controlledFrom?: KnownFact<readonly string[]>;
  hosts?: KnownFact<readonly InfrastructureHost[]>;
  customerData?: KnownFact<Location>;
  metadata?: KnownFact<Location>;
  telemetry?: KnownFact<Location>;
  operation?: KnownFact<Staffing>;
  support?: KnownFact<Staffing>;
  administration?: KnownFact<Staffing>;
  keys?: KnownFact<readonly KeyCustody[]>;
  plaintext?: KnownFact<boolean>;
  suppliers?: KnownFact<readonly Supplier[]>;
  disconnect?: KnownFact<'none' | 'claimed' | 'documented' | 'tested' | 'air-gapped' | 'live-dependency'>;
  sourceEscrow?: KnownFact<'none' | 'third-party' | 'eu-copy-current'>;
  transparencyReport?: KnownFact<boolean>;
}

/** certifications and results of this offering; `otherCertifications` are those of the vendor's other offerings. */
export interface Profile {
  vendor: string | null;
  offering: string | null;
  name: string;
  classes: ClassFinding[];
  chain: ChainLink[];
  facts: ProfileFacts;
  holders: Holders;
  presence: KnownFact<Presence>[];
  certifications: KnownFact<Certification>[];
  otherCertifications: KnownFact<Certification>[];
  results: KnownFact<OfficialResult>[];
  notes: KnownFact<string>[];
  reply?: KnownFact<string>;
  /** Present where the facts are the user's own answers about the owner of a host that is nobody's in the registry. */
  answers?: HostAnswers;
}
