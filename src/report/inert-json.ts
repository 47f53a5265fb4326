/**
 * JSON as a file: it may stand in a `script` element of somebody's page, so nothing in it can close one, and controls that would
 * turn the direction of text around are written as escapes. The data are the same.
 */
const WRITTEN_OUT = /[<\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export const inertJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(WRITTEN_OUT, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
