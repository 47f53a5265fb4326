/** What a report takes from the browser: its digest, clock, words and name. */
import browser from 'webextension-polyfill';
import { language, say, text, valueText } from '../../background/text';
import type { ReportTools } from '../../report/build';

export const reportTools = (): ReportTools => ({
  digest,
  say,
  language: language(),
  id: crypto.randomUUID(),
  now: now(),
  tool: { name: text('app_name'), version: browser.runtime.getManifest().version },
});

export async function digest(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', given));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function now(): ReportTools['now'] {
  const utc = new Date().toISOString();
  return { utc, local: valueText({ moment: utc }) };
}
