import { criterion } from '../criterion';

/** Private labels per service offering; only level 3 asks for European control and immunity to access from outside. */
export const gaiaX = criterion(
  {
    id: 'eu.gaia-x',
    citation: 'Gaia-X Labelling Framework, compliance document 24.x',
    status: 'private-label',
    confidence: 'high',
    asOf: '2026-11-23',
    reviewBy: '2027-11-30',
    sources: ['gaiax-labels', 'gaiax-format'],
  },
  2,
);
