/** Brings the document to where it was left, and tells where it is left now. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Milliseconds of rest after which a place counts as one. */
const REST = 150;

/** @param left the place to start at; what follows it is ignored. */
export function useScroll(left: number, tell: (scroll: number) => void): void {
  const telling = useRef(tell);
  telling.current = tell;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first place counts; later ones are the reader's own
  useLayoutEffect(() => {
    if (left > 0) scrollTo({ top: left, behavior: 'instant' });
  }, []);

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const listening = new AbortController();
    const say = () => {
      clearTimeout(rest);
      rest = undefined;
      telling.current(Math.round(scrollY));
    };
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(say, REST);
    };
    addEventListener('scroll', onScroll, { passive: true, signal: listening.signal });
    addEventListener('pagehide', () => rest !== undefined && say(), { signal: listening.signal });
    return () => {
      clearTimeout(rest);
      listening.abort();
    };
  }, []);
}
