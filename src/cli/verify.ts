/**
 * The second program: reads what `lens.js check` printed, a saved report, or one proof, and derives each verdict again.
 * Exit status: 0 every verdict follows, 1 one does not, 2 bad input.
 */
import { failure } from './failure';
import { runVerify } from './verify-command';

runVerify(process.argv.slice(2), process.stdin, process.stdout, process.stderr).then(
  (all) => {
    process.exitCode = all ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`verify: ${failure(error)}\n`);
    process.exitCode = 2;
  },
);
