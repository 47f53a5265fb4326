/** The command line: reads the arguments, runs one command, sets the exit status. Each command is loaded only when it is asked for. */
import { readArguments, USAGE } from './arguments';
import { failure } from './failure';

/** 0 done, 1 a contradicted claim under --fail-on contradicted, 2 bad input. */
type Status = 0 | 1 | 2;

async function run(argv: readonly string[]): Promise<Status> {
  const given = readArguments(argv, new Date().toISOString().slice(0, 10));
  if (given.command === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (given.command === 'detect') {
    const { runDetect } = await import('./detect-command');
    return (await runDetect(process.stdin, process.stdout, process.stderr, given.lang)) ? 0 : 2;
  }
  const { runCheck } = await import('./check-command');
  return (await runCheck(given, process.stdin, process.stdout)) ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`lens: ${failure(error)}\n`);
    process.exitCode = 2;
  },
);
