import type { Lab } from '../../support/browser';
import { readJson, readText } from '../../support/files';
import { EMPTY, POPUP } from './extension';

const DEMO = 'test/fixtures/demo/aws-eu';

/** Milliseconds from the start of navigation to the painted content, a value a round. */
export interface Starts {
  popup: number[];
  empty: number[];
  /** Claims that the popup showed. */
  claims: number;
}

/** Scans a demonstration page once, then opens the popup about it and the empty one in turn. */
export async function startPopups(lab: Lab, rounds: number): Promise<Starts> {
  const page = await lab.open(readJson<{ url: string }>(`${DEMO}.json`).url, readText(`${DEMO}.html`));
  await lab.clickToolbar(page);
  const popup = await lab.popup();
  await popup.waitFor('[data-scan=done]');
  await popup.evaluate((view) => view.close());
  const address = `${POPUP}?tab=${await lab.tabId(page)}`;
  const starts: Starts = { popup: [], empty: [], claims: 0 };
  for (let round = 0; round < rounds; round += 1) {
    starts.empty.push((await start(lab, EMPTY)).rendered);
    const shown = await start(lab, address);
    starts.popup.push(shown.rendered);
    starts.claims = shown.claims;
  }
  return starts;
}

async function start(lab: Lab, address: string): Promise<{ rendered: number; claims: number }> {
  const view = await lab.openView(address);
  await view.waitForFunction(() => window.rendered !== undefined);
  const { rendered, full } = await view.evaluate(() => ({ rendered: window.rendered ?? Number.NaN, full: window.full }));
  const claims = await view.$$eval('[data-claim]', (items) => items.length);
  await view.close();
  if (claims > 0 && !full) throw new Error('The popup was not full when it was taken for rendered.');
  return { rendered, claims };
}
