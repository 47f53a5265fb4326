/** The one place where the browser meets the core: readings and texts go in, assessments come out. */
import { detect } from '../claims/detect';
import { bundledRegistry } from '../vendors/bundled';
import { assess } from '../verdict/assess';
import type { Assessment, PageReading, PlacedClaim } from '../verdict/assessment';
import { answersAbout } from './answers';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The page's own address, also where an archive shows it. */
export const addressOf = ({ url, archive }: Pick<PageReading, 'url' | 'archive'>): string => archive?.url ?? url;

export async function judge(reading: PageReading): Promise<Assessment> {
  const known = { on: today(), vendors: bundledRegistry };
  const assessment = assess(reading, known);
  const answers = isAllKnown(assessment) ? undefined : await answersAbout(addressOf(reading));
  return answers ? assess(reading, { ...known, answers }) : assessment;
}

/** The registry knows everybody who speaks: what a user answers is about others, and the store need not be waited for. */
const isAllKnown = ({ speaker, claims }: Assessment): boolean =>
  [speaker, ...claims.map((claim) => claim.speaker)].every(({ vendor }) => vendor !== null);

/** A text without a page around it, selected or pasted, judged as if it stood at `url`. */
export function judgeText(words: string, page: { url: string; title: string }): Promise<Assessment> {
  const { claims, disclosures } = detect(words, {});
  const context = words.trim();
  return judge({
    ...page,
    lang: '',
    headings: [],
    translated: false,
    claims: claims.map((claim, index): PlacedClaim => ({ ...claim, id: `text-${index + 1}`, context, place: 'text' })),
    disclosures: disclosures.map((disclosure, index) => ({ ...disclosure, id: `text-disclosure-${index + 1}`, context })),
  });
}
