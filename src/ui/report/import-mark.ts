/**
 * Which file is being taken in, so that one that was not taken in to its end is told of afterwards, whether it was refused, its page
 * was closed or the browser ended: the lock ends with the page that holds it, the mark does not.
 */
import browser from 'webextension-polyfill';

const NAME = 'import';

/** One file after the other, whatever the window. The mark stays where `work` leaves a part, or where there is no room to take it away. */
export const marked = (file: string, work: () => Promise<{ isCutOff: boolean }>): Promise<void> =>
  navigator.locks.request(NAME, async () => {
    await browser.storage.local.set({ [NAME]: file });
    const { isCutOff } = await work();
    if (!isCutOff) await forgetCutOff().catch(() => undefined);
  });

/** The file that was not taken in to its end. Undefined for none, and while a window is at work. */
export const cutOff = (): Promise<string | undefined> =>
  navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    const file = lock && (await browser.storage.local.get(NAME))[NAME];
    return typeof file === 'string' ? file : undefined;
  });

export const forgetCutOff = (): Promise<void> => browser.storage.local.remove(NAME);
