/** Reasons as message references: `reason_<kebab as snake>`. */
import type { MessageRef, Param } from '../rules/rule';
import type { Outcome } from './case';
import { nameOf } from './name';

const snake = (kebab: string): string => kebab.replace(/[^a-z0-9]+/g, '_');

export const reasonOf = ({ reason, params }: Pick<Outcome, 'reason' | 'params'>): MessageRef => ({
  key: `reason_${snake(reason)}`,
  params,
});

/** A step after the table that changed the value; `what` is the fact or rule it names. */
export const changeReason = (reason: string, what?: string, ...params: readonly Param[]): MessageRef => ({
  key: `reason_${snake(reason)}`,
  params: what === undefined ? params : [nameOf(what), ...params],
});
