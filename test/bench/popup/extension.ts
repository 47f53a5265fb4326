import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../support/browser';
import { bundle } from '../../support/bundle';

export const POPUP = 'src/ui/popup/index.html';
export const EMPTY = 'bench/empty.html';

const script = (path: string): string => `<script src="${path}"></script>`;

/** The same head as the popup's, without its style. */
const EMPTY_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Empty</title>
    ${script('/bench/watch.js')}
    <script type="module" src="/bench/empty.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** A copy of the built extension with an empty popup beside the real one; both note when they are rendered. @returns its folder. */
export async function extensionWithEmptyPopup(browser: BrowserName): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'lens-popup-'));
  await cp(`dist/${browser}`, target, { recursive: true });
  await mkdir(join(target, 'bench'));
  for (const [file, source] of [
    ['watch.js', 'watch.ts'],
    ['empty.js', 'empty.tsx'],
  ] as const)
    await writeFile(join(target, 'bench', file), await bundle(`test/bench/popup/${source}`));
  await writeFile(join(target, EMPTY), EMPTY_PAGE);
  const popup = join(target, POPUP);
  await writeFile(popup, (await readFile(popup, 'utf8')).replace('<head>', `<head>${script('/bench/watch.js')}`));
  return target;
}
