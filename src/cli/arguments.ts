import { parseArgs } from 'node:util';

/** Bad input by the user: one clear sentence, exit status 2. */
export class UsageError extends Error {}

export type Format = 'json' | 'markdown' | 'csv' | 'sarif';

export interface DetectArguments {
  command: 'detect';
  lang?: string;
}

export interface CheckArguments {
  command: 'check';
  /** The page's address when the file is one saved page. */
  url?: string;
  /** HTML files, or one WARC file; `-` is standard input. */
  files: string[];
  warc: boolean;
  format: Format;
  failOn?: 'contradicted';
  /** The day the facts are judged on, ISO date; today unless given, so that a run can be repeated. */
  on: string;
  locale: string;
}

export interface HelpArguments {
  command: 'help';
}

export type Arguments = DetectArguments | CheckArguments | HelpArguments;

export const USAGE = `Usage:
  lens.js detect [--lang xx]                     JSON Lines in on standard input: {id, text, lang?, url?}
  lens.js check --url URL FILE.html              one saved page (- reads standard input)
  lens.js check --warc FILE.warc.gz              every HTML response of a WARC file, one JSON line each
Options of check: --format json|markdown|csv|sarif, --fail-on contradicted, --on YYYY-MM-DD, --locale xx`;

const FORMATS: readonly string[] = ['json', 'markdown', 'csv', 'sarif'];

/** Reads the command line. Throws {@link UsageError} with the sentence to print. */
export function readArguments(argv: readonly string[], today: string): Arguments {
  const [command, ...rest] = argv;
  if (command === undefined || command === 'help' || command === '--help') return { command: 'help' };
  if (command === 'detect') return readDetect(rest);
  if (command === 'check') return readCheck(rest, today);
  throw new UsageError(`"${command}" is not a command: use detect or check.`);
}

function readDetect(argv: string[]): DetectArguments {
  const { values } = parse(argv, { lang: { type: 'string' } }, false);
  return { command: 'detect', ...(values.lang === undefined ? {} : { lang: String(values.lang) }) };
}

function readCheck(argv: string[], today: string): CheckArguments {
  const { values, positionals } = parse(
    argv,
    {
      url: { type: 'string' },
      warc: { type: 'boolean' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      on: { type: 'string' },
      locale: { type: 'string' },
    },
    true,
  );
  const text = (name: string): string | undefined => values[name]?.toString();
  const found: CheckArguments = {
    command: 'check',
    files: positionals,
    warc: values.warc === true,
    format: (text('format') ?? 'json') as Format,
    on: text('on') ?? today,
    locale: text('locale') ?? 'en',
  };
  if (text('url') !== undefined) found.url = text('url') as string;
  if (text('fail-on') !== undefined) found.failOn = text('fail-on') as 'contradicted';
  return reviewed(found);
}

function reviewed(found: CheckArguments): CheckArguments {
  if (!FORMATS.includes(found.format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${found.format}".`);
  if (found.failOn !== undefined && found.failOn !== 'contradicted') throw new UsageError('--fail-on takes only "contradicted".');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(found.on)) throw new UsageError(`--on takes a date as YYYY-MM-DD, not "${found.on}".`);
  if (found.files.length !== 1) throw new UsageError('check takes one file, or - for standard input.');
  if (!found.warc && found.url === undefined) throw new UsageError('check needs --url with the address the page was saved from.');
  if (found.url !== undefined && !URL.canParse(found.url)) throw new UsageError(`--url "${found.url}" is not an address.`);
  return found;
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parse(argv: string[], options: Options, allowPositionals: boolean) {
  try {
    return parseArgs({ args: argv, options: options ?? {}, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}
