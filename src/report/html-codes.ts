import { codeParts } from '../codes';
import { html, type Markup } from './markup';

/** A text whose codes stay in one line. */
export const codes = (text: string): Markup =>
  html`${codeParts(text).map(({ words, isCode }) => (isCode ? html`<span class="code">${words}</span>` : html`${words}`))}`;
