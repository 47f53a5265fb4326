/** Codes of the EU yardsticks in a text: SOV-1, SEAL-2, SOV-4-09. Torn at their hyphen they read as something else. */
const CODE = /\b((?:SOV|SEAL)-\d+(?:-\d+)?)\b/;

export interface TextPart {
  words: string;
  isCode: boolean;
}

/** The text in order, cut before and after each code. */
export const codeParts = (text: string): TextPart[] =>
  text
    .split(CODE)
    .map((words, index) => ({ words, isCode: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
