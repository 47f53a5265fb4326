/** Days and moments as the exports and the pages say them. What is evidence names both clocks: the reader's with its zone, and UTC. */
import { label, type Say } from './labels';
import { html, type Markup } from './markup';

/** A day, a month or a year, as facts, rules and sources are dated. */
export const dayWords = (date: string, say: Say): string => say({ key: 'fact_listed', params: [{ date }] });

/** "November 24, 2026 at 9:01:00 AM GMT+1 (2026-11-24T08:01:00.000Z)" */
export const momentWords = (iso: string, say: Say): string => label(say, 'moment', { moment: iso }, iso);

export const momentPart = (iso: string, say: Say): Markup => html`<time datetime="${iso}">${momentWords(iso, say)}</time>`;
