import type { Detection } from '../claims/claim';
import type { Findings } from './findings';
import type { HeardText } from './protocol';
import type { Candidate } from './reader';

/** Answers with a detection for each text, in the same order. */
export type Detect = (texts: readonly HeardText[]) => Promise<readonly Detection[]>;

/** Texts sent at once: few enough that an answer comes soon, many enough that the way does not count. */
const BATCH = 48;

/** Collects candidates, has them judged elsewhere, and keeps what was found in them. */
export class Listener {
  #waiting: Candidate[] = [];
  readonly #answers: { candidates: readonly Candidate[]; detections: Promise<readonly Detection[]> }[] = [];

  constructor(
    private readonly detect: Detect,
    private readonly findings: Findings,
  ) {}

  hear(candidate: Candidate): void {
    this.#waiting.push(candidate);
    if (this.#waiting.length >= BATCH) this.#send();
  }

  /** Waits for the answers to all that was heard. @returns steps that keep them, for whoever decides when the page gets its turn. */
  async settle(): Promise<Iterator<void>> {
    if (this.#waiting.length > 0) this.#send();
    const answers = this.#answers.splice(0);
    const detections = await Promise.all(answers.map((answer) => answer.detections));
    return this.#keep(
      answers.flatMap(({ candidates }) => candidates),
      detections.flat(),
    );
  }

  #send(): void {
    const candidates = this.#waiting;
    this.#waiting = [];
    const detections = this.detect(candidates.map(({ text, context }) => ({ text, context })));
    this.#answers.push({ candidates, detections });
  }

  *#keep(candidates: readonly Candidate[], detections: readonly Detection[]): Generator<void> {
    for (const [index, candidate] of candidates.entries()) {
      const { claims = [], disclosures = [] } = detections[index] ?? {};
      for (const claim of claims) {
        const seen = candidate.see(claim.start, claim.end);
        if (seen) this.findings.addClaim(claim, seen);
      }
      for (const disclosure of disclosures) {
        const seen = candidate.see(disclosure.start, disclosure.end);
        if (seen) this.findings.addDisclosure(disclosure, seen);
      }
      yield;
    }
  }
}
