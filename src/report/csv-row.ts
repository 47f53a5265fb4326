/**
 * A cell that a spreadsheet would run as a formula is disarmed by an apostrophe, also behind white space
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s]*[=+\-@\t\r\n|%]/;

/** One line of a table, RFC 4180, without its line end. Values may be hostile. */
export const csvRow = (values: readonly string[]): string => values.map(cell).join(',');

function cell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
