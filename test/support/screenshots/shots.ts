/** Every view and state of the extension, each with the way to bring it about. */
import type { Shot } from './shot';
import { OPTION_SHOTS } from './shots/options';
import { PAGE_SHOTS } from './shots/pages';
import { REPORT_SHOTS } from './shots/reports';
import { RESULT_SHOTS } from './shots/results';
import { SHELF_SHOTS } from './shots/shelf';

export const SHOTS: readonly Shot[] = [...PAGE_SHOTS, ...RESULT_SHOTS, ...OPTION_SHOTS, ...REPORT_SHOTS, ...SHELF_SHOTS];
