/** Levels of the schemes: `SEAL-n` and `Ln` are names and stay as they are, the others are words. */
import { text } from '../../../background/text';

export const levelText = (level: string): string =>
  /^(SEAL-|L)\d$/.test(level) ? level : text(`popup_ceiling_${level.replaceAll('-', '_')}`);

/** Steps of the scale, 0 to 4; none where the level is no step. */
export function stepOf(level: string): number | undefined {
  const digit = /^(?:SEAL-|L)(\d)$/.exec(level)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

export const STEPS = 4;
