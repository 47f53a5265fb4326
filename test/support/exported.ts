import type { Page } from 'puppeteer-core';

/** What a click on an export button writes, taken where the browser is handed the file. */
export async function exported(view: Page, format: string): Promise<string> {
  return view.evaluate(async (kind) => {
    const original = URL.createObjectURL;
    const blob = await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (object) => {
        resolve(object as Blob);
        return original.call(URL, object);
      };
      document.querySelector<HTMLButtonElement>(`[data-export=${kind}]`)?.click();
    });
    URL.createObjectURL = original;
    return blob.text();
  }, format);
}
