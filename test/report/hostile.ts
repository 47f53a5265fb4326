/** Texts that try to become something else in an export: markup, script, formulas, links, turned directions. */
import fc from 'fast-check';
import type { Report } from '../../src/report/schema';

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg/onload=alert(1)>',
  '&lt;b&gt; & &amp;',
  '=HYPERLINK("https://x.example","y")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '[click](javascript:alert(1))',
  '![x](https://x.example/t.png)',
  'a\u202Eb\u2066c',
  'line\r\nbreak, "quoted"',
  '`code` **bold** # heading | cell',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string(), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')),
);

/** The report with one text put wherever the page or the user had a say. */
export function poisoned(report: Report, text: string): Report {
  const [claim] = report.claims;
  if (!claim) throw new Error('The sample has no claim.');
  return {
    ...report,
    note: text,
    page: { ...report.page, title: text, url: text, removed: [text] },
    profile: { ...report.profile, name: text },
    claims: [{ ...claim, quote: text, context: text, link: text, heading: text }],
    disclosures: [{ type: 'immunity', quote: text, context: text }],
  };
}
