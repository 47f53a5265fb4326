/**
 * Styles of the card. They live in its shadow root as a constructed sheet, which no content security policy of the page forbids. Sizes grow from
 * the size that the user chose in the browser (`all: initial`), never from the page's root: many pages set that to ten pixels.
 */
export const CARD_STYLE = `
:host { all: initial !important; }
.card {
  color-scheme: light dark;
  position: fixed; inset: auto; margin: 0; box-sizing: border-box;
  inline-size: min(23.5em, 100% - 16px); overflow: auto; overscroll-behavior: contain;
  scrollbar-color: light-dark(#7d858c, #868e96) transparent; scrollbar-width: thin;
  padding: 0.75em 1em; border: 1px solid light-dark(#7d858c, #868e96); border-radius: 0.25em;
  background: light-dark(#fcfcfa, #1b1d20); color: light-dark(#1d2329, #e6e8ea);
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  font: 0.9375em/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start; overflow-wrap: break-word; text-wrap: pretty;
}
.card::backdrop { background: none; }
.card:focus { outline: none; }
p { margin: 0 0 0.5em; }
.verdict { font-weight: 600; margin-block-end: 0.75em; padding-inline-end: 6em; }
.verdict span { text-underline-offset: 0.25em; }
.contradicted { text-decoration: underline wavy 1.5px light-dark(#9c2b2e, #f2a19d); }
.needs-qualification { text-decoration: underline dashed 2px light-dark(#7f5200, #e8b765); }
.unproven { text-decoration: underline dotted 2.5px light-dark(#4c5967, #b3bdc8); }
.supported { text-decoration: underline double 1px light-dark(#1f6a42, #86cfa4); }
.off-point { text-decoration: underline solid 1px light-dark(#5d6268, #a3a9af); }
.fact { font-size: 0.8667em; color: light-dark(#535d66, #aab2ba); }
.fact::first-letter { text-transform: uppercase; }
.code { white-space: nowrap; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0; }
button {
  min-block-size: 2em; padding: 0.25em 0.75em; border: 1px solid light-dark(#7d858c, #868e96); border-radius: 0.25em;
  background: transparent; color: inherit; font: inherit; cursor: pointer;
}
button:last-child { position: absolute; inset-block-start: 0.5em; inset-inline-end: 0.5em; }
button.main { border-color: light-dark(#1f5a96, #93bff0); background: light-dark(#1f5a96, #93bff0); color: light-dark(#fcfcfa, #1b1d20); }
button:focus-visible { outline: 2px solid light-dark(#1f5a96, #93bff0); outline-offset: 2px; }
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  button.main { border-color: Highlight; }
}
@media print { .card { display: none; } }
`;
