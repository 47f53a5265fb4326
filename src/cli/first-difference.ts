type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** As it reads after it was printed: what is undefined is not there. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Browsers and Node may set different spaces into numbers and dates. */
export const evenSpaces = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

/**
 * The dotted path of the first field in which two plain JSON values differ, in the order of `expected`, then what `given` adds;
 * an empty path when they differ as wholes, undefined when they are equal.
 */
export function firstDifference(expected: unknown, given: unknown, path: readonly string[] = []): string | undefined {
  if (!isObject(expected) || !isObject(given)) return Object.is(expected, given) ? undefined : path.join('.');
  if (Array.isArray(expected) !== Array.isArray(given)) return path.join('.');
  for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
    const here = [...path, key];
    if (Object.hasOwn(expected, key) !== Object.hasOwn(given, key)) return here.join('.');
    const found = firstDifference(expected[key], given[key], here);
    if (found !== undefined) return found;
  }
  return undefined;
}
