import type { Finding } from './findings';
import { elementAbove } from './nodes';
import { byOrder } from './order';
import type { Painter } from './paint';
import { boxOf, viewSize } from './range-box';

/** A claim that stands on words of the page. */
export type Standing = Finding & { range: Range };

export const isStanding = (finding: Finding | undefined): finding is Standing => finding?.range !== undefined;

/** Pixels of a window, as at 400 % zoom, in which half the height is no room for a card. */
const LOW = 500;

/** Brings claims into view, one by one or by name. */
export class Jump {
  #current: string | undefined;

  constructor(private readonly painter: Painter) {}

  /** Scrolls to a claim and sets it off. At once: a card may open beside it. @returns whether it can be seen now. */
  to(finding: Standing): boolean {
    this.#current = finding.claim.id;
    const block = viewSize().height < LOW ? 'start' : 'center';
    elementAbove(finding.range.startContainer)?.scrollIntoView({ block, behavior: 'instant' });
    this.painter.point(finding.range);
    return boxOf(finding.range, viewSize()) !== undefined;
  }

  /** The claim after or before the one that was last jumped to, in reading order, round the ends. Nothing where there is none. */
  neighbour(findings: readonly Finding[], by: 1 | -1): Standing | undefined {
    const inOrder = findings
      .filter(isStanding)
      .filter(({ claim }) => claim.place === 'text')
      .sort((a, b) => byOrder(a.range, b.range));
    const at = inOrder.findIndex(({ claim }) => claim.id === this.#current);
    const next = at < 0 && by < 0 ? inOrder.length - 1 : at + by;
    return inOrder[(next + inOrder.length) % inOrder.length];
  }
}
