/** The key of the stored bookmarks: apart, so that what asks for them first imports nothing else. */
export const BOOKMARKS = 'bookmarks';
