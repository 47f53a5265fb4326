/**
 * The form of a text whose hash a report keeps: NFC, every run of white space as one space, line ends between blocks kept, no
 * blank lines. Two readings of an unchanged page give the same text.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
