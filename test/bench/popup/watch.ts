/** Notes when the page shows its content: at the end of the frame in which what marks it as done is there. */
import { DONE } from './mark';

declare global {
  interface Window {
    /** Milliseconds from the start of navigation. */
    rendered?: number;
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
    };
    port2.postMessage(undefined);
  });
}

changes.observe(document, { childList: true, subtree: true, attributes: true });
look();
