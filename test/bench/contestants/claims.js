/** What a user of a marking library would search for: the planted claims by the words that make them up, in one pattern. */
export const CLAIMS =
  /sovereign cloud[^.]*|data never leaves \w+|not subject to the (us )?cloud act|operated only by employees[^.]*|souveräne cloud[^.]*|daten verlassen niemals[^.]*|unterliegen nicht dem cloud act|cloud souverain[^.]*|ne quittent jamais[^.]*|pas soumis au cloud act|soevereine cloud[^.]*|data verlaat nooit[^.]*|vallen niet onder de cloud act/gi;
