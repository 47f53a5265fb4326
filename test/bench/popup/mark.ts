/** What the popup, and the empty one beside it, carries once what is seen without scrolling is there. */
export const DONE = '[data-claims]';
