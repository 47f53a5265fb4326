/** A picture of what the browser showed of the page, as evidence beside the words: cut out by the user, kept with its hash. */
import * as v from 'valibot';

/** Bytes of the largest picture that is kept; four thirds as many characters in a file. */
export const LARGEST_PICTURE = 3_000_000;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

export const pictureSchema = v.object({
  type: v.picklist(['image/png', 'image/jpeg']),
  width: pixels,
  height: pixels,
  /** ISO time at which the browser took it. */
  taken: v.pipe(v.string(), v.isoTimestamp()),
  /** Of the bytes. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')),
});

/** The bytes in base64. */
export const pictureDataSchema = v.pipe(
  v.string(),
  v.maxLength(Math.ceil(LARGEST_PICTURE / 3) * 4),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'base64'),
);

export interface Pictured {
  picture: v.InferOutput<typeof pictureSchema>;
  pictureData: string;
}

/** The picture as an address that holds it; undefined where a report has none, or came without its bytes. */
export const pictureAddress = ({ picture, pictureData }: Partial<Pictured>): string | undefined =>
  picture && pictureData && `data:${picture.type};base64,${pictureData}`;
