/** True when the ISO date `on` lies after the last day by which something had to be reviewed. */
export const isPastReview = (reviewBy: string, on: string): boolean => on > reviewBy;

/** `{ outOfDateSince }` for a finding of a rule that is past its review date, nothing otherwise. */
export const ageOf = (reviewBy: string, on: string): { outOfDateSince?: string } =>
  isPastReview(reviewBy, on) ? { outOfDateSince: reviewBy } : {};
