/** What one vendor's file must be by itself: its references resolve, its dates are past, its shares and owners add up. */
import { begun, over } from './dates';
import { isDistinctive } from './distinctive';
import { statusOf } from './ownership';
import type { Edge, Vendor } from './vendor';

/** Says where in the file and what; the file's name is put before it. */
export type Say = (field: string, message: string) => void;
type Visit = (field: string, node: Readonly<Record<string, unknown>>) => void;

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Calls `visit` for every object of the file with its dotted path. */
function walk(node: unknown, visit: Visit, field = ''): void {
  if (isRecord(node)) visit(field, node);
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node)) walk(child, visit, field ? `${field}.${name}` : name);
}

function checkSources(vendor: Vendor, say: Say): void {
  const used = new Set<unknown>();
  walk({ ...vendor, sources: {} }, (field, node) => {
    if (!('confidence' in node) || node.source === undefined) return;
    used.add(node.source);
    if (!Object.hasOwn(vendor.sources, String(node.source))) say(`${field}.source`, `"${node.source}" is not in sources.`);
    if (node.confidence === 'background')
      say(`${field}.source`, 'a background fact names a source; give it a confidence or drop the source.');
  });
  for (const id of Object.keys(vendor.sources)) if (!used.has(id)) say(`sources.${id}`, 'no fact uses this source.');
}

function checkDates(vendor: Vendor, today: string, say: Say): void {
  walk(vendor, (field, node) => {
    for (const name of ['asOf', 'seen', 'from', 'until']) {
      const date = node[name];
      if (typeof date === 'string' && !begun(date, today)) say(`${field}.${name}`, `${date} lies in the future.`);
    }
  });
  vendor.ownership.forEach(({ from, until }, index) => {
    if (from && until && over(until, from)) say(`ownership.${index}.until`, `ends ${until}, before it starts ${from}.`);
  });
}

function checkParties(vendor: Vendor, say: Say): void {
  const demand = (field: string, id: string | undefined) => {
    if (id !== undefined && !Object.hasOwn(vendor.parties, id)) say(field, `"${id}" is not in parties.`);
  };
  demand('operator', vendor.operator);
  demand('facts.operator', vendor.facts?.operator?.value);
  vendor.ownership.forEach(({ owner, owned }, index) => {
    demand(`ownership.${index}.owner`, owner);
    demand(`ownership.${index}.owned`, owned);
  });
  for (const [index, { facts }] of vendor.offerings.entries()) demand(`offerings.${index}.facts.operator`, facts.operator?.value);
}

/** True when the walk up from `party` comes back to it. */
function circles(edges: readonly Edge[], party: string): boolean {
  const seen = new Set<string>();
  const next = [party];
  for (let current = next.pop(); current !== undefined; current = next.pop()) {
    for (const { owner } of edges.filter(({ owned }) => owned === current)) {
      if (owner === party) return true;
      if (!seen.has(owner)) next.push(owner);
      seen.add(owner);
    }
  }
  return false;
}

function checkOwnership(vendor: Vendor, today: string, say: Say): void {
  const held = vendor.ownership.filter((edge) => statusOf(edge) === 'held' && !(edge.until && over(edge.until, today)));
  const owned = new Set(held.map((edge) => edge.owned));
  const circle = [...owned].find((party) => circles(held, party));
  if (circle) say('ownership', `"${circle}" is among its own owners.`);
  for (const party of owned) {
    const total = held.filter((edge) => edge.owned === party).reduce((sum, { share = 0 }) => sum + share, 0);
    if (total > 100) say('ownership', `the shares of "${party}" add up to ${total} %.`);
  }
  vendor.ownership.forEach(({ share, shareMax }, index) => {
    if (share !== undefined && shareMax !== undefined && shareMax < share) say(`ownership.${index}.shareMax`, 'is below share.');
  });
}

function checkOfferings(vendor: Vendor, say: Say): void {
  if (vendor.offerings.filter(({ main }) => main).length > 1) say('offerings', 'more than one is marked as main.');
  const ids = vendor.offerings.map(({ id }) => id);
  vendor.offerings.forEach(({ id, facts, certifications, results, resoldFrom }, index) => {
    if (ids.indexOf(id) !== index) say(`offerings.${index}.id`, `"${id}" is taken.`);
    const known = [facts, vendor.facts ?? {}].some((group) => Object.keys(group).length > 0);
    if (!known && !certifications?.length && !results?.length && !resoldFrom)
      say(`offerings.${index}.facts`, 'an offering without facts.');
  });
}

/** In: a vendor that fits the schema, its file name and today's date. Every problem goes to `say`. */
export function checkVendor(vendor: Vendor, name: string, today: string, say: Say): void {
  if (name !== `${vendor.id}.json`) say('id', `"${vendor.id}" does not match the file name.`);
  for (const word of vendor.words ?? []) {
    if (!isDistinctive(word))
      say('words', `"${word}" is a common word or too short to tell the vendor; use a form of several words.`);
  }
  checkSources(vendor, say);
  checkDates(vendor, today, say);
  checkParties(vendor, say);
  checkOwnership(vendor, today, say);
  checkOfferings(vendor, say);
}
