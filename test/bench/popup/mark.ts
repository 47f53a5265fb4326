/** What the popup, and the empty one beside it, carries once it shows its content. */
export const DONE = '[data-scan=done]';
