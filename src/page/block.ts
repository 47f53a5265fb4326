/** Text that reads as one run, with the way back from its characters to the nodes they stand in. */
export interface Block {
  text: string;
  /** The block element whose run it is. */
  element: Element;
  nodes: readonly Text[];
  /** Offset in `text` at which each node begins. What lies between the end of one and the start of the next stands in no node. */
  starts: readonly number[];
}

/** A character that the run's lay-out stands for, where the DOM has none: an edge between boxes, a line break. */
const EDGE = '\n';

/** Collects the pieces of one run. */
export class BlockBuilder {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  #text = '';
  #edge: 'none' | 'apart' | 'break' = 'none';

  constructor(
    readonly element: Element,
    private readonly preformatted: boolean,
  ) {}

  /** The next text belongs to another box within the line: it is kept apart unless the box is one letter of a word. */
  apart(): void {
    if (this.#edge === 'none') this.#edge = 'apart';
  }

  lineBreak(): void {
    this.#edge = 'break';
  }

  /** White space is one space as it is rendered, so that a line of the source does not end a sentence. Lengths stay the same. */
  add(node: Text): void {
    const text = this.preformatted ? node.data : node.data.replace(/[\t\n\f\r]/g, ' ');
    if (this.#edge === 'break' || (this.#edge === 'apart' && this.#separates(text))) this.#text += EDGE;
    this.#edge = 'none';
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += text;
  }

  #separates(next: string): boolean {
    const last = this.#nodes.at(-1);
    return last !== undefined && !this.#text.endsWith(' ') && !next.startsWith(' ') && last.length > 1 && next.length > 1;
  }

  /** The run, unless it holds nothing but white space. */
  build(): Block | undefined {
    if (this.#text.trim() === '') return undefined;
    return { text: this.#text, element: this.element, nodes: this.#nodes, starts: this.#starts };
  }
}
