import { GateTable } from '../../../src/claims/gate-table';
import { renderedLayout } from '../../../src/page/layout';
import { Page } from '../../../src/page/page';
import { shadowRootsIn } from '../../../src/page/shadow';

/** The stems of four languages, put in when this is bundled. */
declare const FOUR_LANGUAGES: string;

let table: GateTable | undefined;
const gate = (): GateTable => {
  table ??= new GateTable(FOUR_LANGUAGES);
  return table;
};

/** The content script with the gate of four languages: the difference is what the others cost. */
new Page(
  document,
  { findTriggers: (text) => gate().find(text), mayClaim: (text) => gate().meets(text), layout: renderedLayout, shadowRootsIn },
  { send: async (message) => chrome.runtime.sendMessage(message), gone: () => false },
).start();
