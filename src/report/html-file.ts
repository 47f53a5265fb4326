/** The frame of every HTML export: a file that needs nothing else, whose own policy forbids any script, with its remarks at the foot. */
import { label, named, REMARKS, type Say } from './labels';
import { madeWith } from './made-with';
import { html, type Markup } from './markup';
import type { Report } from './schema';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface HtmlFile extends Pick<Report, 'language' | 'tool' | 'data'> {
  title: string;
  sheet: Markup;
  main: Markup;
  /** What the file is known by. */
  id?: string;
}

export const htmlFile = ({ title, language, sheet, main, data, tool, id }: HtmlFile, say: Say): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
${sheet}
</head>
<body>
<main>
<h1 dir="auto">${title}</h1>
${main}
</main>
<footer>
${REMARKS.map((remark) => html`<p>${label(say, remark)}</p>`)}
<p>${named(say, label(say, 'data'))} ${madeWith({ data, tool }, say)}</p>
${id === undefined ? undefined : html`<p class="hash">${id}</p>`}
</footer>
</body>
</html>
`.source;
