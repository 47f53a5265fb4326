/** The fixed words of the exports, as messages; the caller says them in the reader's language. */
import type { MessageRef, Param } from '../rules/rule';

export type Say = (message: MessageRef) => string;

/** A label of the exports: `report_<name>` with its placeholders. */
export const label = (say: Say, name: string, ...params: Param[]): string => say({ key: `report_${name}`, params });

/** A name before what it names, with the colon of its language. */
export const named = (say: Say, name: string): string => say({ key: 'popup_fact_about', params: [name] });

/** What every export says about itself, whatever it holds. */
export const REMARKS = ['not_legal_advice', 'hash_means', 'verdict_means'] as const;
