import type { Painter } from './paint';

/** Milliseconds between two looks at highlights that a script of the page may have cleared; no event tells of it. */
const EVERY = 1000;

/** Keeps marks painted for as long as the page is seen. */
export function guardMarks(painter: Painter, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') painter.restore();
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
