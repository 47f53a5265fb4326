/**
 * What becomes of a report on its way to an organisation's endpoint, after each answer. Pure: the clock, in milliseconds, and
 * chance, from 0 to 1, come from outside.
 *
 *     queued -> begin (a try counts before it is made) -> settle -> sent | refused | queued again, later
 */
import { type Answer, judgeAnswer, type Refusal, type Trouble } from './answer';

interface Parcel {
  /** Of the report. */
  id: string;
  /** The address the user saw when sending. */
  to: string;
  queued: number;
  attempts: number;
}

/** `off`: the endpoint was switched off or is no longer allowed. `changed`: it is at another address now. */
export type Stop = 'user' | 'off' | 'changed';

export type Queued = Parcel & { state: 'queued'; next: number; trouble?: Trouble };
export type Ended = Parcel & { at: number } & (
    | { state: 'sent' }
    | { state: 'refused'; why: Refusal }
    | { state: 'stopped'; why: Stop }
  );
export type Delivery = Queued | Ended;

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

/** The first wait, the longest one, and how long a report is tried at all. Chrome wakes nobody within 30 seconds. */
export const WAIT = { first: 60 * SECOND, longest: 6 * HOUR, patience: 14 * DAY } as const;
/** Within these an endpoint may name the time of the next try itself. */
export const ASKED = { shortest: SECOND, longest: DAY } as const;

/** Doubled after every try up to the longest; half of it by chance, so that many reports do not come back at once. */
export function waitAfter(attempts: number, chance: number): number {
  const full = Math.min(WAIT.longest, WAIT.first * 2 ** (attempts - 1));
  return Math.round((full * (1 + chance)) / 2);
}

/** A report that waits already, or has reached that address, is not queued again. */
export function queue(present: Delivery | undefined, id: string, to: string, now: number): Delivery {
  const done = present?.to === to && (present.state === 'queued' || present.state === 'sent');
  return done ? present : { id, to, queued: now, attempts: 0, state: 'queued', next: now };
}

/** Counted and put off before the try itself: whoever is stopped in mid-flight neither forgets it nor repeats it at once. */
export function begin(delivery: Queued, now: number, chance: number): Queued {
  const attempts = delivery.attempts + 1;
  return { ...delivery, attempts, next: now + waitAfter(attempts, chance) };
}

/** What an answer makes of a delivery. One that the user stopped in mid-flight stays stopped, unless it did arrive. */
export function settle(delivery: Delivery, answer: Answer, now: number, chance: number): Delivery {
  const { id, to, queued, attempts } = delivery;
  const ended = { id, to, queued, attempts, at: now };
  const outcome = judgeAnswer(answer, id, now);
  if (outcome.kind === 'stored') return { ...ended, state: 'sent' };
  if (delivery.state !== 'queued') return delivery;
  if (outcome.kind === 'refused') return { ...ended, state: 'refused', why: outcome.why };
  if (now - queued >= WAIT.patience) return { ...ended, state: 'refused', why: { kind: 'unreachable' } };
  const { trouble, asked } = outcome;
  return { ...delivery, trouble, next: asked === undefined ? delivery.next : now + withinBounds(asked, chance) };
}

/** A tenth more by chance: an endpoint tells many at once. */
const withinBounds = (asked: number, chance: number): number =>
  Math.round(Math.min(ASKED.longest, Math.max(ASKED.shortest, asked) * (1 + chance / 10)));

export const stop = (delivery: Delivery, why: Stop, now: number): Delivery => end(delivery, { state: 'stopped', why }, now);

/** For a reason found out with another report. */
export const refuse = (delivery: Delivery, why: Refusal, now: number): Delivery => end(delivery, { state: 'refused', why }, now);

type Ending = { state: 'stopped'; why: Stop } | { state: 'refused'; why: Refusal };

function end(delivery: Delivery, ending: Ending, now: number): Delivery {
  if (delivery.state !== 'queued') return delivery;
  const { id, to, queued, attempts } = delivery;
  return { id, to, queued, attempts, at: now, ...ending };
}

/** The user wants the next try now. */
export const hurry = (delivery: Delivery, now: number): Delivery =>
  delivery.state === 'queued' ? { ...delivery, next: Math.min(delivery.next, now) } : delivery;
