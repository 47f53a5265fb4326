import { triggersIn } from '../../../src/claims/gate';
import { GateTable } from '../../../src/claims/gate-table';
import { stretchesOf } from '../../../src/page/stretch';

/** A list of stems, put in when this is bundled. */
declare const SEARCHED_STEMS: string;

/**
 * The search that the background does for a page, done in the page: there it is as cold as it can be, and all contestants have the same
 * clock. Reading the text is not counted.
 */
const texts = [...stretchesOf(document.body)].map(({ text }) => text);
const start = performance.now();
const table = new GateTable(SEARCHED_STEMS);
const found = texts.reduce((sum, text) => sum + triggersIn(text, table).length, 0);
performance.measure('bench:done', { start, end: performance.now(), detail: found });
