import { PROSE, type Prose } from './prose';

/** Small seeded generator (mulberry32), so that every run reads the same page. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CLAIM_EVERY_BLOCKS = 150;
const SPLIT_SHARE = 0.3;
/** Text nodes of one section as written below, white space between its elements included. */
const INLINE = ['b', 'a', 'em', 'span', 'strong', 'i'];

/** Puts one inline element round some words of a sentence: three text nodes out of one. */
function withInline(sentence: string, next: () => number): string {
  const words = sentence.split(' ');
  const from = 1 + Math.floor(next() * (words.length - 3));
  const tag = INLINE[Math.floor(next() * INLINE.length)];
  const attributes = tag === 'a' ? ' href="#more"' : '';
  return [
    ...words.slice(0, from),
    `<${tag}${attributes}>${words.slice(from, from + 2).join(' ')}</${tag}>`,
    ...words.slice(from + 2),
  ].join(' ');
}

class PageWriter {
  readonly #next = random(7);
  readonly #parts: string[] = [];
  #blocks = 0;
  textNodes = 0;

  constructor(private readonly rich: boolean) {}

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#next() * list.length)] as T;
  }

  /** Two sentences with an inline element each: five text nodes, as on an ordinary page of prose. */
  #paragraph(prose: Prose): string {
    this.#blocks += 1;
    this.textNodes += 5;
    const [first, second] = [this.#pick(prose.sentences), this.#pick(prose.sentences)];
    if (!this.rich || this.#blocks % CLAIM_EVERY_BLOCKS !== 0)
      return `${withInline(first, this.#next)} ${withInline(second, this.#next)}`;
    const claim = this.#pick(prose.claims);
    return `${withInline(first, this.#next)} ${this.#next() < SPLIT_SHARE ? withInline(claim, this.#next) : claim}`;
  }

  #section(prose: Prose): string {
    this.textNodes += 9;
    const items = [1, 2, 3].map(() => `<li>${this.#paragraph(prose)}</li>`).join('\n');
    return `<section lang="${prose.lang}"><h2>${this.#pick(prose.headings)}</h2>
<p>${this.#paragraph(prose)}</p>
<ul>${items}</ul>
<div class="cards"><div class="card"><p>${this.#paragraph(prose)}</p></div><div class="card">${this.#paragraph(prose)}</div></div>
</section>
<script>window.dataLayer = window.dataLayer || []; function push() { dataLayer.push(arguments); }</script>
`;
  }

  write(textNodes: number): string {
    while (this.textNodes < textNodes) this.#parts.push(this.#section(this.#pick(PROSE)));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cloud services</title></head><body><main>${this.#parts.join('')}</main></body></html>`;
  }
}

/** HTML of a vendor's page with about `textNodes` text nodes; `rich` plants one claim in 150 blocks, 30 % of them split by an inline element. */
export function vendorPage(textNodes: number, rich: boolean): string {
  return new PageWriter(rich).write(textNodes);
}
