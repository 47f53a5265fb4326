/** Registry dates are YYYY, YYYY-MM or YYYY-MM-DD; a shorter one stands for its whole period. `on` is always a full ISO date. */

/** True when the period of `date` has begun by `on`. */
export const begun = (date: string, on: string): boolean => date <= on;

/** True when the period of `date` is over by `on`. */
export const over = (date: string, on: string): boolean => on.slice(0, date.length) > date;

/** The last day of the period, `months` later. 31 January plus one month is the last day of February. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  const target = new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, lastDay)));
  return target.toISOString().slice(0, 10);
}
