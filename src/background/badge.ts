/** The toolbar button: a neutral grey number of claims and a drawing that says whether something was found. Never a score. */
import browser from 'webextension-polyfill';

export type ButtonState = 'idle' | 'active' | 'nothing' | 'unknown';

const GREY = '#5b6470';
const SIZES = [16, 32, 48];

const drawing = (state: ButtonState): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${state}-${size}.png`]));

/** A tab that was closed meanwhile has no button to change. */
async function unlessGone(change: Promise<unknown>): Promise<void> {
  await change.catch(() => undefined);
}

/** Shows `count` visible claims on the button of one tab; a zero shows no number. */
export async function showButton(tab: number, state: ButtonState, count: number): Promise<void> {
  await Promise.all([
    unlessGone(browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' })),
    unlessGone(browser.action.setBadgeBackgroundColor({ tabId: tab, color: GREY })),
    unlessGone(browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' })),
    unlessGone(browser.action.setIcon({ tabId: tab, path: drawing(state) })),
  ]);
}
