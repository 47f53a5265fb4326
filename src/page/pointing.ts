import type { Finding } from './findings';
import { isStanding, type Standing } from './jump';

/** CSS Custom Highlight API, `highlightsFromPoint`: in both browsers since 2026, not yet in TypeScript's library. */
interface HitTest {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { ranges: readonly AbstractRange[] }[];
}

/** Milliseconds a pointer rests on a mark before its card opens, and is away from mark and card before it closes. */
const REST = 200;
const AWAY = 500;

export interface PointingTarget {
  /** The marked claims. */
  marked(): readonly Finding[];
  /** Shadow roots whose text may be marked: the hit test enters no others. */
  shadowRoots(): ShadowRoot[];
  isOurs(node: Node): boolean;
  pointedAt(finding: Standing): void;
  leftAlone(): void;
}

/** Tells when the user points at a mark, by mouse, pen or finger. Asks the browser only once the pointer rests. */
export class Pointing {
  #rest: ReturnType<typeof setTimeout> | undefined;
  #away: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly target: PointingTarget,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#stay());
  }

  /** A frame's document has its own pointer events and its own highlights. */
  listen(document: Document): void {
    const options = { signal: this.signal, passive: true };
    document.addEventListener('pointermove', (event) => this.#onMove(document, event), options);
    document.addEventListener('pointerup', (event) => this.#onUp(document, event), options);
  }

  #onMove(document: Document, { clientX, clientY, target }: PointerEvent): void {
    this.#stay();
    if (this.target.isOurs(target as Node) || this.target.marked().length === 0) return;
    this.#rest = setTimeout(() => this.#look(document, clientX, clientY), REST);
    this.#away = setTimeout(() => this.target.leftAlone(), AWAY);
  }

  /** A finger does not rest on a mark: it taps. */
  #onUp(document: Document, { clientX, clientY, pointerType, target }: PointerEvent): void {
    if (pointerType !== 'mouse' && !this.target.isOurs(target as Node)) this.#look(document, clientX, clientY);
  }

  #look(document: Document, x: number, y: number): void {
    const finding = this.#at(document, x, y);
    if (!finding) return;
    clearTimeout(this.#away);
    this.target.pointedAt(finding);
  }

  #at(document: Document, x: number, y: number): Standing | undefined {
    const registry = document.defaultView?.CSS.highlights as unknown as HitTest | undefined;
    const hits = registry?.highlightsFromPoint(x, y, { shadowRoots: this.target.shadowRoots() }) ?? [];
    const ranges = new Set(hits.flatMap((hit) => hit.ranges));
    return this.target
      .marked()
      .filter(isStanding)
      .find(({ range }) => ranges.has(range));
  }

  #stay(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#away);
  }
}
