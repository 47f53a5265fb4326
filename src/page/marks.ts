import type { VerdictValue } from '../verdict/verdict';
import type { Finding, Findings } from './findings';
import type { Mark, Painter } from './paint';

/** Joins claims with their verdicts, and shows them. A claim whose verdict has not come yet is not marked. */
export class Marks {
  #verdicts: Readonly<Record<string, VerdictValue>> = {};
  #shown = true;

  constructor(
    private readonly findings: Findings,
    private readonly painter: Painter,
  ) {}

  set(verdicts: Readonly<Record<string, VerdictValue>>): void {
    this.#verdicts = verdicts;
    this.refresh();
  }

  show(on: boolean): void {
    this.#shown = on;
    this.refresh();
  }

  refresh(): void {
    const marks = this.#shown ? this.findings.claims().flatMap((finding) => this.#markOf(finding) ?? []) : [];
    this.painter.paint(marks);
  }

  /** The claims that are marked now. */
  marked(): Finding[] {
    return this.#shown ? this.findings.claims().filter((finding) => this.#markOf(finding)) : [];
  }

  #markOf({ claim, range }: Finding): Mark | undefined {
    const verdict = this.#verdicts[claim.id];
    return range && verdict ? { range, verdict } : undefined;
  }
}
