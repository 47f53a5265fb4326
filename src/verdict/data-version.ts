import type { DataVersion } from './assessment';

/** The bundled rules and registry as one dated whole: printed in every verdict, export and report. Raised whenever a rule or fact changes. */
export const DATA_VERSION: DataVersion = { version: '2026.11.24', date: '2026-11-24' };
