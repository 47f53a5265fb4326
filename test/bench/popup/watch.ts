/** Notes when the page shows what is seen without scrolling: at the end of the frame in which what marks that is there. */
import { DONE } from './mark';

declare global {
  interface Window {
    /** Milliseconds from the start of navigation. */
    rendered?: number;
    /** What was there then reached beyond the window: nothing that is seen without scrolling was missing. */
    full?: boolean;
  }
}

const changes = new MutationObserver(look);

/** A task queued while a frame is made runs after it was painted. */
function look(): void {
  if (!document.querySelector(DONE)) return;
  changes.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.rendered = performance.now();
      window.full = document.documentElement.scrollHeight > innerHeight;
    };
    port2.postMessage(undefined);
  });
}

changes.observe(document, { childList: true, subtree: true, attributes: true });
look();
