import type { DetectedClaim, Detection, TextContext } from '../claims/claim';
import type { Findings } from './findings';
import type { HeardText } from './protocol';
import type { Candidate } from './reader';

/** Answers with a detection for each text, in the same order. */
export type Detect = (texts: readonly HeardText[]) => Promise<readonly Detection[]>;

/** Texts sent at once: few enough that an answer comes soon, many enough that the way does not count. */
const BATCH = 48;

/** What is claimed in a text, and what would be on a page of another kind. */
interface Heard extends Detection {
  uncounted?: readonly DetectedClaim[];
}

const NOTHING: Heard = { claims: [], disclosures: [] };

const isSame = (one: DetectedClaim, other: DetectedClaim): boolean => one.type === other.type && one.start === other.start;

/** What was heard in a text, once the kind of page is known. */
const placed = ({ claims }: Detection, now: Detection): Heard => ({
  ...now,
  uncounted: claims.filter((claim) => !now.claims.some((kept) => isSame(kept, claim))),
});

/**
 * Collects candidates, has them judged elsewhere, and keeps what was found in them. The setting of a page only takes claims away or
 * labels them, so it is asked for when there are any, and those texts are judged again.
 */
export class Listener {
  #waiting: Candidate[] = [];
  readonly #answers: { candidates: readonly Candidate[]; detections: Promise<readonly Detection[]> }[] = [];

  constructor(
    private readonly detect: Detect,
    private readonly findings: Findings,
    private readonly setting: () => TextContext['setting'],
  ) {}

  hear(candidate: Candidate): void {
    this.#waiting.push(candidate);
    if (this.#waiting.length >= BATCH) this.#send();
  }

  /** Waits for the answers to all that was heard. @returns steps that keep them, for whoever decides when the page gets its turn. */
  async settle(): Promise<Iterator<void>> {
    if (this.#waiting.length > 0) this.#send();
    const answers = this.#answers.splice(0);
    const candidates = answers.flatMap((answer) => answer.candidates);
    const detections = (await Promise.all(answers.map((answer) => answer.detections))).flat();
    return this.#keep(candidates, await this.#placed(candidates, detections));
  }

  /** What is claimed given the kind of page it stands on. */
  async #placed(candidates: readonly Candidate[], detections: readonly Detection[]): Promise<readonly Heard[]> {
    const claiming = candidates.filter((_, index) => (detections[index]?.claims.length ?? 0) > 0);
    const setting = claiming.length > 0 ? this.setting() : undefined;
    if (!setting) return detections;
    const texts = claiming.map(({ text, context }) => ({ text, context: { ...context, setting } }));
    const again = await this.#detectAll(texts);
    const now = new Map(claiming.map((candidate, index) => [candidate, again[index]]));
    return candidates.map((candidate, index) => {
      const before = detections[index] ?? NOTHING;
      const after = now.get(candidate);
      return after ? placed(before, after) : before;
    });
  }

  async #detectAll(texts: readonly HeardText[]): Promise<Detection[]> {
    const batches: Promise<readonly Detection[]>[] = [];
    for (let from = 0; from < texts.length; from += BATCH) batches.push(this.detect(texts.slice(from, from + BATCH)));
    return (await Promise.all(batches)).flat();
  }

  #send(): void {
    const candidates = this.#waiting;
    this.#waiting = [];
    const detections = this.detect(candidates.map(({ text, context }) => ({ text, context })));
    this.#answers.push({ candidates, detections });
  }

  *#keep(candidates: readonly Candidate[], detections: readonly Heard[]): Generator<void> {
    for (const [index, candidate] of candidates.entries()) {
      const { claims, disclosures, uncounted = [] } = detections[index] ?? NOTHING;
      for (const claim of claims) {
        const seen = candidate.see(claim.start, claim.end);
        if (seen) this.findings.addClaim(claim, seen);
      }
      for (const disclosure of disclosures) {
        const seen = candidate.see(disclosure.start, disclosure.end);
        if (seen) this.findings.addDisclosure(disclosure, seen);
      }
      for (const claim of uncounted) {
        const seen = candidate.see(claim.start, claim.end);
        if (seen) this.findings.addUncounted(claim, seen);
      }
      yield;
    }
  }
}
