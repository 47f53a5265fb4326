/** How a file reaches the user's disk without a permission: a link to a blob, clicked. */

/** The address is given back once the download has surely begun. */
const KEEP_MS = 60_000;

export const saveFile = (name: string, type: string, content: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

export function saveBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
