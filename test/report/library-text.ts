/** A file of reports as one text, and what is read from one: small enough here to be held. */
import { type Digest, type ImportItem, readImport } from '../../src/report/import';
import { type LibraryItem, type LibraryKind, libraryFile } from '../../src/report/library-file';

export async function libraryText(items: readonly LibraryItem[], kind: LibraryKind): Promise<string> {
  let text = '';
  for await (const piece of libraryFile(items, kind)) text += piece;
  return text;
}

export async function itemsOf(text: string, digest: Digest): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of readImport(new Blob([text]), digest)) items.push(item);
  return items;
}
