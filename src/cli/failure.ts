import { UsageError } from './arguments';

/** What went wrong as one sentence for the user. */
export function failure(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EISDIR') return `The file ${path ?? 'named'} cannot be read.`;
  return error instanceof Error ? error.message : String(error);
}
