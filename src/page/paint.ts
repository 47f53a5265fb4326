import { SEVERITY, type VerdictValue } from '../verdict/verdict';

export interface Mark {
  range: Range;
  verdict: VerdictValue;
}

/** The page can read these names, so they carry no verdict that one could read. `assets/page/marks.css` styles them. */
const LETTERS: Readonly<Record<VerdictValue, string>> = {
  contradicted: 'a',
  'needs-qualification': 'b',
  unproven: 'c',
  supported: 'd',
  'off-point': 'e',
};
const PREFIX = 'sovereignty-lens-';
/** The claim that is jumped to or whose card is open. */
const CURRENT = `${PREFIX}f`;

/** Finds the highlights of the document that a range is in: a frame has its own. */
export type Registries = (range: Range) => HighlightRegistry | undefined;

const ofDocument: Registries = (range) => range.startContainer.ownerDocument?.defaultView?.CSS.highlights;

interface Painted {
  highlight: Highlight;
  ranges: Range[];
}

/** Paints marks by the CSS Custom Highlight API, which changes nothing in the page's tree. */
export class Painter {
  readonly #painted = new Map<HighlightRegistry, Map<string, Painted>>();

  constructor(private readonly registries: Registries = ofDocument) {}

  /** Replaces all marks. Where two overlap, the less favourable verdict is on top. */
  paint(marks: Iterable<Mark>): void {
    this.#forget((name) => name !== CURRENT);
    for (const { range, verdict } of marks)
      this.#add(PREFIX + LETTERS[verdict], range, SEVERITY.length - SEVERITY.indexOf(verdict));
    this.restore();
  }

  /** Sets off one claim, or none, from the others. */
  point(range: Range | undefined): void {
    this.#forget((name) => name === CURRENT);
    if (range) this.#add(CURRENT, range, SEVERITY.length + 1);
    this.restore();
  }

  clear(): void {
    this.#forget(() => true);
  }

  /** Puts into the page's registry what is not there: at first everything, later what a script of the page has taken out. */
  restore(): void {
    for (const [registry, all] of this.#painted) {
      for (const [name, { highlight, ranges }] of all) {
        if (highlight.size !== ranges.length) for (const range of ranges) highlight.add(range);
        if (registry.get(name) !== highlight) registry.set(name, highlight);
      }
    }
  }

  #add(name: string, range: Range, priority: number): void {
    const registry = this.registries(range);
    if (!registry) return;
    const all = this.#painted.get(registry) ?? new Map<string, Painted>();
    this.#painted.set(registry, all);
    const painted = all.get(name) ?? { highlight: new Highlight(), ranges: [] };
    painted.highlight.priority = priority;
    painted.ranges.push(range);
    all.set(name, painted);
  }

  #forget(which: (name: string) => boolean): void {
    for (const [registry, all] of this.#painted) {
      for (const name of [...all.keys()].filter(which)) {
        registry.delete(name);
        all.delete(name);
      }
    }
  }
}
