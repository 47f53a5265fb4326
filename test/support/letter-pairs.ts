/**
 * How rare a pair of letters is in running text of five European languages: one digit per pair, row by row from "aa" to "zz",
 * 9 the rarest. Counted once; it only has to tell "opens" from "kopen".
 */
const PAIRS =
  '44338638365242549232445965488839994894984995774998593958299335438827946359995537761999388756379458489965' +
  '45333436454331746112446354499855983996994995655989794898298649979647957749998937692999499797499695599979' +
  '44232449945341356322749895599636896969966899695799975988399859779749976459999939752767296376388945469959' +
  '36762999398756349969599959383224373956743899326699575543545943643243923324356539873897599388349254489969' +
  '99999999999999999999399999263417682946442985344469454848298439666734873249695428481792296687269245494955' +
  '54543667466443949233965796399929994999893796996999893987499639799549986989695979896999699999969994999989' +
  '7858689997775744974799799949883989499975689899696949';

const LETTERS = 26;
const RAREST = 9;
const BEYOND = 6;
const SPACE = 0x20;
const A = 0x61;

const letter = (byte: number): number => (byte | 0x20) - A;

function ofPair(first: number, second: number): number {
  if (first === SPACE || second === SPACE) return 0;
  const [row, column] = [letter(first), letter(second)];
  const known = row >= 0 && row < LETTERS && column >= 0 && column < LETTERS;
  return known ? Number(PAIRS[row * LETTERS + column] ?? RAREST) : BEYOND;
}

/**
 * The sum over neighbouring bytes of `bytes` from `from` to before `to`. Bytes beyond ASCII count as fairly rare; a space, which
 * may be written as something else, adds nothing.
 */
export function rarity(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i + 1 < to; i++) sum += ofPair(bytes[i] ?? SPACE, bytes[i + 1] ?? SPACE);
  return sum;
}
