/**
 * A value as one text in which each of its objects is written once, however often it occurs: the proofs of a page share findings and
 * facts. Sent between scripts, it takes Chrome and Firefox less time than the value itself.
 */
interface Table {
  root: unknown;
  objects: unknown[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const mapped = (object: object, change: (part: unknown) => unknown): unknown =>
  Array.isArray(object)
    ? object.map(change)
    : Object.fromEntries(Object.entries(object).map(([key, part]) => [key, change(part)]));

/** Objects and arrays become their place in the table, in brackets; no other array is left that it could be taken for. */
export function pack(value: unknown): string {
  const places = new Map<object, number>();
  const objects: unknown[] = [];
  const packed = (part: unknown): unknown => {
    if (!isObject(part)) return part;
    const known = places.get(part);
    if (known !== undefined) return [known];
    const place = objects.push(undefined) - 1;
    places.set(part, place);
    objects[place] = mapped(part, packed);
    return [place];
  };
  const root = packed(value);
  return JSON.stringify({ root, objects } satisfies Table);
}

/** What occurred often in a packed value is one object here too. */
export function unpack<T>(text: string): T {
  const { root, objects } = JSON.parse(text) as Table;
  const made: unknown[] = [];
  const unpacked = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part;
    const [place] = part as [number];
    made[place] ??= mapped(objects[place] as object, unpacked);
    return made[place];
  };
  return unpacked(root) as T;
}
