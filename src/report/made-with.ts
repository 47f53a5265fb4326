/** What something was made with: the data with its day, and the program. */
import type { Say } from './labels';
import { dayWords } from './moment';
import type { Report } from './schema';

export const madeWith = ({ data, tool }: Pick<Report, 'data' | 'tool'>, say: Say): string =>
  `${data.version}, ${dayWords(data.date, say)}\u00a0· ${tool.name} ${tool.version}`;
