/** The part of a picture that is kept, in its pixels. */
import { base64Of } from '../../report/base64';
import { LARGEST_PICTURE, type Pictured } from '../../report/picture';
import type { Shot } from './take-picture';
import { digest } from './tools';

export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(least, Number.isFinite(value) ? Math.round(value) : least), most);

/** Never outside the picture, never empty. */
export function fitted({ left, top, width, height }: Crop, whole: Size): Crop {
  const [x, y] = [between(0, left, whole.width - 1), between(0, top, whole.height - 1)];
  return { left: x, top: y, width: between(1, width, whole.width - x), height: between(1, height, whole.height - y) };
}

/** Of the two corners that a drag went between. */
export const spanned = (from: readonly [number, number], to: readonly [number, number], whole: Size): Crop =>
  fitted(
    {
      left: Math.min(from[0], to[0]),
      top: Math.min(from[1], to[1]),
      width: Math.abs(from[0] - to[0]),
      height: Math.abs(from[1] - to[1]),
    },
    whole,
  );

const TYPES = [{ type: 'image/png' }, { type: 'image/jpeg', quality: 0.9 }, { type: 'image/jpeg', quality: 0.7 }] as const;

/** Exactly as shown where there is room for it, else a little less sharp; undefined where it is larger all the same. */
export async function cutOut({ image, taken }: Shot, { left, top, width, height }: Crop): Promise<Pictured | undefined> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(image, left, top, width, height, 0, 0, width, height);
  for (const kind of TYPES) {
    const file = await canvas.convertToBlob(kind);
    if (file.size > LARGEST_PICTURE) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { picture: { type: kind.type, width, height, taken, hash: await digest(bytes) }, pictureData: base64Of(bytes) };
  }
  return undefined;
}
