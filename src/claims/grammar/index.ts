import type { Grammar } from '../rule';
import { certification } from './certification';
import { compliance } from './compliance';
import { immunity } from './immunity';
import { isolation } from './isolation';
import { keys } from './keys';
import { label } from './label';
import { operations } from './operations';
import { ownership } from './ownership';
import { recourse } from './recourse';
import { residency } from './residency';
import { technology } from './technology';

/** One grammar per claim type. */
export const GRAMMARS: readonly Grammar[] = [
  label,
  residency,
  immunity,
  operations,
  ownership,
  keys,
  certification,
  isolation,
  compliance,
  technology,
  recourse,
];
