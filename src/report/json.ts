/** The report as a file of its own format: documented by `schema.ts`, versioned, readable by people. */

import * as v from 'valibot';
import { type Report, reportSchema } from './schema';

/** Throws a ValiError naming the field when the report does not fit its schema: a broken file is never written. */
export const reportJson = (report: Report): string => `${JSON.stringify(v.parse(reportSchema, report), null, 2)}\n`;
