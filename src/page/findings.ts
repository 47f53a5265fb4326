import type { DetectedClaim, Disclosure, TextContext } from '../claims/claim';
import type { PlacedClaim, PlacedDisclosure } from '../verdict/assessment';
import { holds } from './nodes';
import { placeOf } from './visibility';

/** A claim of the page with the words it stands on; a claim of the meta data stands nowhere. */
export interface Finding {
  claim: PlacedClaim;
  range?: Range;
}

/** What was found where, in no order. */
export interface Sighting {
  context: string;
  surroundings: TextContext;
  place: PlacedClaim['place'];
  range?: Range;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bit: short names for texts, no secret. */
function hash(text: string): string {
  let value = SEED;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return (value >>> 0).toString(36);
}

const isGone = ({ range }: { range?: Range }): boolean =>
  range !== undefined && (range.collapsed || !range.startContainer.isConnected);

/** Meta data stand within the whole document and nothing less. */
const within = (range: Range | undefined, scope: Node): boolean =>
  range ? holds(scope, range.startContainer) : scope.nodeType === Node.DOCUMENT_NODE;

/** The claims and disclosures that stand on the page now. */
export class Findings {
  readonly #claims = new Map<string, Finding>();
  readonly #disclosures = new Map<string, { disclosure: PlacedDisclosure; range?: Range }>();
  readonly #uncounted = new Map<string, { range?: Range }>();

  addClaim(claim: DetectedClaim, { context, surroundings, place, range }: Sighting): void {
    const id = this.#freeId(`${claim.type}\n${claim.quote}\n${context}`, this.#claims);
    const { heading, role } = surroundings;
    this.#claims.set(id, {
      claim: { ...claim, id, context, place, ...(heading && { heading }), ...(role && { role }) },
      ...(range && { range }),
    });
  }

  addDisclosure(disclosure: Disclosure, { context, range }: Sighting): void {
    const id = this.#freeId(`${disclosure.type}\n${disclosure.quote}\n${context}`, this.#disclosures);
    this.#disclosures.set(id, { disclosure: { ...disclosure, id, context }, ...(range && { range }) });
  }

  /** What would be a claim on a page of another kind. */
  addUncounted(claim: DetectedClaim, { context, range }: Sighting): void {
    this.#uncounted.set(this.#freeId(`${claim.quote}\n${context}`, this.#uncounted), { ...(range && { range }) });
  }

  /** The same words in the same text get the same id again, as soon as it is free; a repetition gets a number. */
  #freeId(words: string, taken: ReadonlyMap<string, unknown>): string {
    const id = hash(words);
    if (!taken.has(id)) return id;
    let count = 2;
    while (taken.has(`${id}-${count}`)) count += 1;
    return `${id}-${count}`;
  }

  /** Drops what stood on words that the page has replaced or removed, and what is within any of `scopes`. */
  drop(...scopes: readonly Node[]): void {
    for (const all of [this.#claims, this.#disclosures, this.#uncounted]) {
      for (const [id, finding] of all) {
        if (isGone(finding) || scopes.some((scope) => within(finding.range, scope))) all.delete(id);
      }
    }
  }

  /** Looks again at what can be seen of it. @returns whether that has changed for any claim. */
  refreshPlaces(): boolean {
    let changed = false;
    for (const finding of this.#claims.values()) {
      if (!finding.range || isGone(finding)) continue;
      const place = placeOf(finding.range);
      changed ||= place !== finding.claim.place;
      finding.claim = { ...finding.claim, place };
    }
    return changed;
  }

  /** Equal as long as the same claims and disclosures stand in the same places. */
  signature(): string {
    return [...this.claims().map(({ claim }) => `${claim.id}:${claim.place}`), ...this.#disclosures.keys()].sort().join();
  }

  get(id: string): Finding | undefined {
    return this.#claims.get(id);
  }

  claims(): Finding[] {
    return [...this.#claims.values()].filter((finding) => !isGone(finding));
  }

  get uncounted(): number {
    return this.#uncounted.size;
  }

  disclosures(): PlacedDisclosure[] {
    return [...this.#disclosures.values()].map(({ disclosure }) => disclosure);
  }
}
