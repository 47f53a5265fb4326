import { near } from '../pattern';
import type { Grammar } from '../rule';

/** What the vendor does, or has done so far, when an authority asks. */
export const recourse: Grammar = {
  type: 'recourse',
  rules: [
    {
      pattern: near(10, 'REPORT', ['NO', 'NEVER', 'NOT'], ['ORDER', 'DISCLOSED', 'RECEIVED']),
      detail: () => ({ recourse: 'report' }),
    },
    {
      pattern: near(8, 'CONTEST', 'ORDER'),
      needs: ['AUTHORITY', 'LAW_US', 'US', 'FOREIGN', 'DATA'],
      detail: () => ({ recourse: 'promise' }),
    },
    {
      pattern: near(9, ['NEVER', 'NO'], ['RECEIVED', 'DISCLOSED'], ['AUTHORITY', 'ORDER']),
      detail: () => ({ recourse: 'never' }),
    },
  ],
};
