/** Names of companies in running text, known by their legal form. */
const FORMS = [
  'GmbH(?: & Co\\. KGa?A?)?',
  'AG',
  'SE',
  'UG',
  'S\\.?A\\.?S\\.?U?',
  'S\\.?A\\.?R\\.?L\\.?',
  'S\\.?r\\.?l\\.?',
  'S\\.?p\\.?A\\.?',
  'S\\.A\\.?',
  'SA',
  'B\\.?V\\.?',
  'N\\.?V\\.?',
  'Inc\\.?',
  'LLC',
  'Corp(?:oration|\\.)?',
  'Ltd\\.?',
  'Limited',
  'PLC',
  'plc',
  'Oyj?',
  'AB',
  'A/S',
  'ApS',
  'AS',
  's\\.r\\.o\\.',
  'a\\.s\\.',
  'Sp\\. z o\\.o\\.',
  'Kft\\.',
  'Zrt\\.',
  'd\\.o\\.o\\.',
].join('|');

const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’+-]{0,40}";
const BETWEEN = `(?: (?:&|and|und|et|en|e|y|i|of|de|der|di|für|for)){0,2},? ${WORD}`;

/** One to six words with capitals, and what may stand between them; then the form. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?:${BETWEEN}){0,5}?,? (?:${FORMS})(?![\\p{L}\\p{N}])`, 'u');

/** The first company named in the text, if one is. */
export const legalNameIn = (text: string): string | undefined => NAME.exec(text)?.[0];

const COPYRIGHT = /(?:©|\(c\)|copyright)[\s©]*(?:\(c\))?/i;
const YEARS = /^[\s,]*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d|present|today))?[\s,.:]*/i;
const BEFORE = /^(?:by|von|par|door|di|de)\s+/i;
const RIGHTS =
  /(?:all rights|alle rechte|tous (?:les )?droits|todos los derechos|tutti i diritti|alle rechten|todos os direitos|wszelkie prawa|and\/or|or its affiliates)/i;
const END = /\s[|·•–—]\s/;
const LONGEST = 100;

/** The holder that a copyright notice names. */
export function copyrightHolder(text: string): string | undefined {
  const sign = COPYRIGHT.exec(text);
  if (!sign) return undefined;
  const rest = text
    .slice(sign.index + sign[0].length)
    .replace(/\s+/g, ' ')
    .trimStart()
    .replace(YEARS, '')
    .replace(BEFORE, '');
  const holder = (rest.split(RIGHTS)[0] ?? '').split(END)[0] ?? '';
  const name = legalNameIn(holder) ?? holder.replace(/[\s,]*(?:19|20)\d\d.*$|[\s.,;:–—-]+$/, '').trim();
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST ? name : undefined;
}
