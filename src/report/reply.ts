/** The language of a reply that is not the reader's: the registry tells what a vendor itself says in English. */
export const replyLanguage = ({ key }: { key: string }): 'en' | undefined => (key === 'note_vendor_reply' ? 'en' : undefined);
