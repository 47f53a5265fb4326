const SELECTOR = 'iframe,frame';

/** The document of a frame, if it is of the page's own origin and has something to read. */
export function documentOf(frame: Element): Document | undefined {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.body ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** Frames directly within a tree. */
export const framesIn = (root: Element | ShadowRoot): NodeListOf<Element> => root.querySelectorAll(SELECTOR);
