/** Which parties are compared. Kept in the page's own address, so that it can be reloaded and bookmarked. */

/** A vendor (`offering` null), an offering, or a saved report. */
export type Choice = { vendor: string; offering: string | null } | { report: string };

/** `aws`, `aws/bedrock`, `report:<id>` */
export const keyOf = (choice: Choice): string =>
  'report' in choice ? `report:${choice.report}` : [choice.vendor, ...(choice.offering ? [choice.offering] : [])].join('/');

function choiceOf(key: string): Choice {
  if (key.startsWith('report:')) return { report: key.slice('report:'.length) };
  const [vendor = '', offering = null] = key.split('/');
  return { vendor, offering };
}

const PARAMETER = 'party';

export const chosenInAddress = (): Choice[] => [...new Set(new URLSearchParams(location.search).getAll(PARAMETER))].map(choiceOf);

/** Nothing happens where the address says so already. */
export function keepInAddress(choices: readonly Choice[]): void {
  const keys = choices.map(keyOf);
  if (chosenInAddress().map(keyOf).join(' ') === keys.join(' ')) return;
  const query = new URLSearchParams(keys.map((key) => [PARAMETER, key])).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}
