export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Share of values that are at most `limit`. */
export const shareWithin = (values: readonly number[], limit: number): number =>
  values.filter((value) => value <= limit).length / values.length;

/** "1.23 x", or a dash where there is nothing to divide. */
export const ratio = (value: number, base: number): string => (value > 0 && base > 0 ? `${(value / base).toFixed(2)} x` : '–');
