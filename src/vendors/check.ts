/**
 * What a registry must be before it ships. Every failure is one sentence that names file and field. Run by the build and by
 * `npm run registry:check`; a bad file never reaches a user.
 */
import * as v from 'valibot';
import { addressBook } from './addresses';
import { checkVendor, type Say } from './check-vendor';
import { type Vendor, vendorSchema } from './vendor';

/** A file as read, its name without folder. */
export interface RegistryFile {
  name: string;
  text: string;
}

function parsed(text: string, say: Say): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    say('the file', `is not JSON: ${error instanceof Error ? error.message : error}.`);
    return undefined;
  }
}

/** The vendor, when the text is JSON and fits the schema. */
function read(text: string, say: Say): Vendor | undefined {
  const data = parsed(text, say);
  if (data === undefined) return undefined;
  const result = v.safeParse(vendorSchema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) say(v.getDotPath(issue) ?? 'the file', issue.message);
  return undefined;
}

function checkReferences(vendors: readonly Vendor[], vendor: Vendor, say: Say): void {
  const demand = (field: string, id: string | undefined, offering?: string) => {
    const target = vendors.find((candidate) => candidate.id === id);
    if (id !== undefined && !target) say(field, `"${id}" is no vendor of the registry.`);
    if (target && offering && !target.offerings.some((candidate) => candidate.id === offering))
      say(field, `"${offering}" is no offering of "${id}".`);
  };
  const hosts = [vendor.facts?.hosts, ...vendor.offerings.map(({ facts }) => facts.hosts)];
  for (const host of hosts.flatMap((fact) => fact?.value ?? [])) demand('facts.hosts', host.vendor);
  for (const [index, { resoldFrom }] of vendor.offerings.entries()) {
    demand(`offerings.${index}.resoldFrom`, resoldFrom?.vendor, resoldFrom?.offering);
  }
}

/** Claims of several vendors to one thing: an address, or a name. */
function contested(claims: readonly { vendor: string; what: string }[]): { vendor: string; what: string; other: string }[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ vendor, what }) => {
    const other = first.get(what) ?? vendor;
    first.set(what, other);
    return other === vendor ? [] : [{ vendor, what, other }];
  });
}

function checkClaims(vendors: readonly Vendor[], say: (vendor: string, message: string) => void): void {
  const addresses = addressBook(vendors).listed.flatMap(({ vendor, host, path }) =>
    vendor ? [{ vendor, what: host + path }] : [],
  );
  const names = vendors.flatMap(({ id, words = [] }) => words.map((what) => ({ vendor: id, what })));
  for (const { vendor, what, other } of contested(addresses)) say(vendor, `hosts: ${what} is also claimed by ${other}.json.`);
  for (const { vendor, what, other } of contested(names)) say(vendor, `words: "${what}" is also a name in ${other}.json.`);
}

/** In: every file of the registry and today's date. Out: one sentence for each failure; empty when all is well. */
export function checkRegistry(files: readonly RegistryFile[], today: string): string[] {
  const problems = new Set<string>();
  const sayOf =
    (name: string): Say =>
    (field, message) =>
      problems.add(`${name}: ${field}: ${message}`);
  const vendors = files.flatMap(({ name, text }) => {
    const vendor = read(text, sayOf(name));
    if (vendor) checkVendor(vendor, name, today, sayOf(name));
    return vendor ? [vendor] : [];
  });
  for (const vendor of vendors) checkReferences(vendors, vendor, sayOf(`${vendor.id}.json`));
  checkClaims(vendors, (vendor, message) => problems.add(`${vendor}.json: ${message}`));
  return [...problems];
}
