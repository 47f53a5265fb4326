/**
 * A rule turns facts into a finding. One rule, one file: citation, status, dates, sources, messages and examples beside the
 * judgement. Three-valued: a rule that lacks a fact says `unknown` and why. It reads a profile's facts, never a vendor's name.
 */
import type { Confidence, KnownFact } from '../vendors/fact';
import type { Profile } from '../vendors/profile';

/**
 * A message key of `assets/_locales` with its positional placeholders. The view formats dates, moments, countries, languages and
 * lists by Intl; the date of a moment is the reader's.
 */
export interface MessageRef {
  key: string;
  params?: readonly Param[];
}
export type Param =
  | string
  | number
  | { date: string }
  | { moment: string }
  | { country: string }
  | { language: string }
  | { list: readonly Param[] }
  | MessageRef;

export type RuleStatus =
  | 'in-force'
  | 'lapsed-with-tail'
  | 'proposal'
  | 'procurement-tool'
  | 'qualification'
  | 'attestation'
  | 'guidance'
  | 'private-label'
  | 'not-adopted';

export type Axis = 'data-access' | 'availability' | 'technology';
export type ExposureLevel = 'exposed' | 'indirect' | 'possible' | 'not-shown' | 'unknown';

/** What a rule may read. */
export type RuleFacts = Omit<Profile, 'vendor' | 'offering' | 'name' | 'notes' | 'reply' | 'answers'>;

interface RuleBase {
  id: string;
  /** Statute, regulation or framework with its number, as a lawyer would cite it. */
  citation: string;
  status: RuleStatus;
  confidence: Confidence;
  /** ISO dates: what the text of the rule was last seen to say, and when it must be looked at again. */
  asOf: string;
  reviewBy: string;
  /** Keys of `sources.json`. */
  sources: readonly string[];
  /** Every message the rule can give, by outcome; keys of `assets/_locales`. */
  messages: Readonly<Record<string, string>>;
  /** What vendors answer to it, and what it does not mean. */
  reply: string;
  nonCases: readonly string[];
}

export interface Exposure {
  rule: string;
  axis: Axis;
  level: ExposureLevel;
  degree?: 'high' | 'medium' | 'low' | 'very-low';
  why: MessageRef;
  /** Mitigations and scope remarks that go with it. */
  notes: MessageRef[];
  because: KnownFact[];
  outOfDateSince?: string;
}

export interface Ceiling {
  rule: string;
  /** Scheme and version as shown: `eu.csf` `1.2.1`. */
  scheme: string;
  version: string;
  objective?: string;
  /** SEAL-0..4 | L0..L4 (L0 = none) | met | not-met | unknown. */
  level: string;
  why: MessageRef;
  because: KnownFact[];
  /** An official result that lies above this ceiling: reported, never tuned away. */
  conflict?: MessageRef;
  outOfDateSince?: string;
}

export interface ExposureRule extends RuleBase {
  kind: 'exposure';
  axis: Axis;
  evaluate(facts: RuleFacts, on: string): Exposure;
  examples: RuleExamples<ExposureLevel>;
}

export interface CeilingRule extends RuleBase {
  kind: 'ceiling';
  evaluate(facts: RuleFacts, on: string): Ceiling[];
  examples: RuleExamples<string>;
}

/** A rule that decides about a statement rather than about an exposure: certification schemes, transfer tools, misleading claims. */
export interface CriterionRule extends RuleBase {
  kind: 'criterion';
}

export type Rule = ExposureRule | CeilingRule | CriterionRule;

/** Worked examples are the rule's tests: profiles named in `examples.ts`, with the level each must give. At least three that hold, three that do not, one unknown. */
export interface RuleExamples<Level> {
  holds: readonly RuleExample<Level>[];
  fails: readonly RuleExample<Level>[];
  unknown: readonly RuleExample<Level>[];
}
export interface RuleExample<Level> {
  profile: string;
  level: Level;
  on?: string;
  objective?: string;
}
