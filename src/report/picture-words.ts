import { label, type Say } from './labels';
import { momentWords } from './moment';
import type { Report } from './schema';

/** What a picture shows and when it was taken; `url` as it is to be shown. */
export const pictureWords = (url: string, { taken }: NonNullable<Report['picture']>, say: Say): string =>
  label(say, 'picture_alt', url, momentWords(taken, say));
