/** The table of expected verdicts on real offerings, as it stands in `cases/*.json`: each row with its place in the design and its facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimDetail, ClaimType, Strength } from '../../src/claims/claim';
import type { ExposureLevel } from '../../src/rules/rule';
import type { ControlClass } from '../../src/vendors/profile';
import type { VerdictValue } from '../../src/verdict/verdict';

/** `verdict` is what section 3 gives; `guarded` what section 6 leaves of it, and the kinds of fact (`a|b`) that lack a source or are too old. */
export interface VerdictCase {
  id: string;
  vendor: string;
  offering: string | null;
  claim: { type: ClaimType; strength: Strength; detail: ClaimDetail; quote?: string };
  verdict: VerdictValue;
  guarded?: { verdict: VerdictValue; lacks: string };
  classes: readonly ControlClass[];
  exposures?: Readonly<Record<string, ExposureLevel>>;
  /** By scheme, or by scheme and objective (`fr.secnumcloud 19.6`); of several versions each must say so. */
  ceilings?: Readonly<Record<string, string>>;
  row: string;
  facts: readonly string[];
}

/** Two vendors on one host: who the page is about. */
export interface HostCase extends Pick<VerdictCase, 'id' | 'classes' | 'row' | 'facts'> {
  page: { url: string; title: string; headings: readonly string[] };
  vendor: string | null;
  offering: string | null;
}

const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));
const ONE_HOST = 'one-host.json';

const read = <T>(file: string): T => JSON.parse(readFileSync(FOLDER + file, 'utf8'));

export const VERDICT_CASES: readonly VerdictCase[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== ONE_HOST)
  .flatMap((file) => read<VerdictCase[]>(file));

export const HOST_CASES: readonly HostCase[] = read<HostCase[]>(ONE_HOST);
