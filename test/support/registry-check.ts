/**
 * `npm run registry:check`: checks every vendor file and prints what the registry holds. Exits 1 on any failure, with one
 * sentence for each. Counts are reported as found; no share is demanded.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { census } from '../../src/vendors/census';
import { checkRegistry, type RegistryFile } from '../../src/vendors/check';
import { registryOf } from '../../src/vendors/registry';
import type { Vendor } from '../../src/vendors/vendor';
import { decidingFacts } from '../../src/verdict/deciding-facts';
import bestKnown from './best-known.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../src/vendors/registry/', import.meta.url));
const files: RegistryFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));

const today = new Date().toISOString().slice(0, 10);
const problems = checkRegistry(files, today);
const percent = (part: number, whole: number): string =>
  `${part} (${whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10} %)`;

if (problems.length === 0) {
  const registry = registryOf(files.map(({ text }): Vendor => JSON.parse(text)));
  const count = census(registry.vendors, today);
  const named = bestKnown.flatMap(({ vendors }) => vendors);
  const deciding = named.flatMap((id) => {
    const vendor = registry.find(id);
    return vendor ? decidingFacts(vendor, registry, today) : [];
  });
  console.log(`vendors                  ${count.vendors}`);
  console.log(`offerings                ${count.offerings}`);
  console.log(`facts                    ${count.facts}`);
  console.log(`  sourced                ${percent(count.sourced, count.facts)}`);
  console.log(`  background             ${percent(count.facts - count.sourced, count.facts)}`);
  console.log(`  out of date            ${percent(count.outOfDate, count.facts)}`);
  console.log(`certifications held      ${count.certificationsHeld}`);
  console.log(`  verified by a source   ${percent(count.certificationsVerified, count.certificationsHeld)}`);
  console.log(`deciding facts, ${named.length} best-known  ${deciding.length}`);
  console.log(`  sourced                ${percent(deciding.filter(({ source }) => source).length, deciding.length)}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
