import { oneSpace, visibleControls } from './markup';

/**
 * Hostile text as Markdown shows it: every character that could be markup, a link or an image is escaped, controls that turn the
 * direction of text are written out, and a run of white space is one space.
 */
export const plain = (text: string): string => oneSpace(visibleControls(text)).replace(/[\\`*_{}[\]<>()#+\-.!|~&$]/g, '\\$&');

/** A web address as a link; anything else as plain words. */
export const address = (url: string): string => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : plain(url));
