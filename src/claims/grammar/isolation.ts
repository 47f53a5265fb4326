import { near } from '../pattern';
import type { Grammar } from '../rule';

/** Works alone, cut off from other networks or other customers. */
export const isolation: Grammar = {
  type: 'isolation',
  rules: [
    { pattern: near(1, 'AIRGAP') },
    { pattern: near(3, 'ISOLATED', 'ENVIRONMENT') },
    { pattern: near(6, ['NO', 'NOT', 'NEVER'], 'CONNECTION', 'NETWORK') },
    { pattern: near(4, 'ISOLATED', 'NETWORK') },
  ],
};
