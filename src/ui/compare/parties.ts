/** What was chosen, looked up: vendors and offerings in the registry, which the background holds, reports in the library. */
import { language, say, text } from '../../background/text';
import { compare } from '../../report/compare';
import { type Judged, judgedParty, reportParty } from '../../report/compared';
import type { Comparison, Party } from '../../report/comparison';
import type { Report } from '../../report/schema';
import { ask } from '../ask';
import { reportsAbout } from '../report/earlier';
import { readReport } from '../report/library';
import { reportTools } from '../report/tools';
import type { Choice } from './choice';

/** Undefined for what is no longer there. */
async function partyOf(choice: Choice): Promise<Party | undefined> {
  if ('report' in choice) {
    const saved = await readReport(choice.report);
    return saved && 'report' in saved ? reportParty(saved.report, say) : undefined;
  }
  const standing: Judged | null = await ask('standing', choice);
  return standing ? judgedParty(standing, await reportsAboutAll(await namesOf(choice)), say) : undefined;
}

/** Pages speak of a vendor by the name of what they offer. */
const namesOf = async ({ vendor, offering }: Exclude<Choice, { report: string }>): Promise<string[]> => {
  const names = await ask('offerings', {});
  return names.flatMap((known) =>
    known.vendor === vendor && (offering === null || known.offering === offering) ? known.name : [],
  );
};

const reportsAboutAll = async (names: readonly string[]): Promise<Report[]> =>
  (await Promise.all([...new Set(names)].map(reportsAbout))).flat();

export interface Looked {
  choices: readonly Choice[];
  /** One a choice. */
  parties: (Party | undefined)[];
  comparison: Comparison;
}

export async function lookUp(choices: readonly Choice[]): Promise<Looked> {
  const [parties, { data }] = await Promise.all([Promise.all(choices.map(partyOf)), ask('vendors', {})]);
  const { tool, now } = reportTools();
  const found = parties.filter((party) => party !== undefined);
  return { choices, parties, comparison: compare({ parties: found, created: now.utc, language: language(), tool, data }, say) };
}

/** How a party is called in the list of the chosen ones. */
export const partyTitle = (party: Party | undefined): string =>
  party ? [party.name, party.by].filter(Boolean).join(', ') : text('compare_gone');
