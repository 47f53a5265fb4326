import { near } from '../pattern';
import type { Grammar } from '../rule';

/** In line with data protection law. Bare GDPR statements count beside another claim only; `detect` decides that. */
export const compliance: Grammar = {
  type: 'compliance',
  rules: [
    { pattern: near(6, ['GDPR', 'SCHREMS'], 'SHIELD', ['AUTHORITY', 'US', 'FOREIGN']), detail: () => ({ compliance: 'shield' }) },
    { pattern: near(3, 'SCHREMS', 'COMPLIANT'), detail: () => ({ compliance: 'schrems' }) },
    { pattern: near(3, 'GDPR', 'COMPLIANT'), detail: () => ({ compliance: 'gdpr' }) },
  ],
};
