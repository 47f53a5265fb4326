import * as v from 'valibot';
import { CLAIM_TYPES } from '../claims/claim';
import { answersSchema } from '../vendors/answers';
import { UsageError } from './arguments';
import type { ReportedFindings } from './verify-findings';
import { claimsOfReport, isReport, type ReportedClaim } from './verify-report';

const answers = v.looseObject({ host: v.string(), ...answersSchema.entries });

/** What a verdict is derived from again. The rest of a proof is only compared, so that no changed field stops the derivation. */
const grounds = v.looseObject({
  claim: v.looseObject({
    type: v.picklist(CLAIM_TYPES),
    quote: v.string(),
    strength: v.picklist(['absolute', 'plain', 'hedged']),
    detail: v.looseObject({}),
  }),
  subject: v.looseObject({ vendor: v.nullable(v.string()), offering: v.nullable(v.string()), answers: v.optional(answers) }),
  on: v.pipe(v.string(), v.isoDate()),
});

const page = v.looseObject({ claims: v.array(v.looseObject({})) });

/** Anything that claims to be a proof, and what stood around it. */
export interface GivenClaim {
  /** How the claim is named to a reader. */
  name: string;
  proof: unknown;
  /** The claim as `check` printed it; absent for a proof alone. */
  stated?: Readonly<Record<string, unknown>>;
  /** The claim as a saved report has it. */
  reported?: ReportedClaim;
  /** What a saved report says of the page as a whole; `proof` is then the list of its claims' proofs. */
  findings?: ReportedFindings;
}

export type Grounds = v.InferOutput<typeof grounds>;

/** Out: what to derive from, or the path of the field that is missing or malformed. */
export function groundsOf(proof: unknown): Grounds | string {
  const result = v.safeParse(grounds, proof);
  return result.success ? result.output : ['proof', v.getDotPath(result.issues[0])].filter(Boolean).join('.');
}

const named = (index: number, quote: unknown): string =>
  typeof quote === 'string' ? `claim ${index + 1} ("${quote.slice(0, 60)}")` : `claim ${index + 1}`;

/** Claims of machine-translated text have neither verdict nor proof: there is nothing to verify. */
function claimsOf(value: unknown): GivenClaim[] {
  if (isReport(value)) return claimsOfReport(value, named);
  if (v.is(page, value)) {
    return value.claims.flatMap((stated, index) =>
      'proof' in stated || 'verdict' in stated ? [{ name: named(index, stated.quote), proof: stated.proof, stated }] : [],
    );
  }
  if (v.is(v.looseObject({ claim: v.unknown(), steps: v.unknown() }), value)) return [{ name: 'the proof', proof: value }];
  throw new UsageError('This is neither what "check" printed, nor a saved report, nor a proof.');
}

/** In: one JSON object as `check` prints it, one a line for an archive, or one proof. Throws {@link UsageError} for anything else. */
export function readClaims(text: string): GivenClaim[] {
  const whole = parsed(text);
  if (whole) return claimsOf(whole.value);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new UsageError('This file is empty.');
  return lines.flatMap((line) => {
    const one = parsed(line);
    if (!one) throw new UsageError('This is not JSON.');
    return claimsOf(one.value);
  });
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
