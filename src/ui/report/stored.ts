/** A report on its way into the database and out of it: the bytes of its picture lie beside it. */
import { base64Of, bytesOf } from '../../report/base64';
import type { LibraryEntry } from '../../report/library-file';
import { parseReport } from '../../report/schema';
import type { Remarks, Stored } from './database';

export type SavedReport = ({ id: string } & LibraryEntry) | ({ id: string; saved: string; damaged: unknown } & Remarks);

export function storedOf({ report, ...kept }: LibraryEntry): Stored {
  const { pictureData, ...rest } = report;
  const stored = { id: report.id, ...kept, report: rest };
  return pictureData && rest.picture
    ? { ...stored, picture: new Blob([bytesOf(pictureData)], { type: rest.picture.type }) }
    : stored;
}

/** What no longer parses is handed out as it is. */
export async function savedOf({ report, picture, ...kept }: Stored): Promise<SavedReport> {
  const parsed = parseReport(report);
  if (!parsed) return { ...kept, damaged: report };
  if (!picture) return { ...kept, report: parsed };
  const pictureData = base64Of(new Uint8Array(await picture.arrayBuffer()));
  return { ...kept, report: { ...parsed, pictureData } };
}
