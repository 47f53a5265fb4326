/** Tells the other windows of the extension that the saved reports have changed. The window that changed them is not told. */
const channel = new BroadcastChannel('saved-reports');

export const tellOthers = (): void => channel.postMessage(null);

/** The answer stops it. */
export function onChangeElsewhere(listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
