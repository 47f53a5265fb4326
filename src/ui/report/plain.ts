/** Words without case and accents: "souverän" is found by "SOUVERAN". Entries hold their words so: a change needs a new version of the database. */
export const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
