import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { Resvg } from '@resvg/resvg-js';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Floors: CSS highlights in shadow trees and hit testing need Chrome 140 and Firefox 150 (`highlightsFromPoint`, browser-compat-data). */
const FLOOR = { chrome: '140', firefox: '150.0' } as const;

/** What a report holds, in Firefox's terms: asked for in the click that switches the organisation's endpoint on, and not before. */
const SENT_BY_THE_USER = ['websiteContent', 'browsingActivity'];

/** One manifest for both browsers; what differs is named here and nowhere else. */
function manifestFor(target: Target): ManifestV3Export {
  const { side_panel, background, ...rest } = structuredClone(base);
  if (target === 'chrome') {
    const storage = { managed_schema: 'managed-schema.json' };
    return { ...rest, side_panel, background, storage, minimum_chrome_version: FLOOR.chrome } as ManifestV3Export;
  }
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: rest.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: { default_panel: side_panel.default_path, default_title: rest.name, open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'sovereignty-lens@example.org',
        strict_min_version: FLOOR.firefox,
        data_collection_permissions: { required: ['none'], optional: SENT_BY_THE_USER },
      },
      gecko_android: { strict_min_version: FLOOR.firefox },
    },
  } as unknown as ManifestV3Export;
}

/** Preact's one assignment to innerHTML serves a property we never use; the linter of Firefox add-ons warns of it. Fails when Preact changes. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id.split('?')[0] ?? '')) return null;
    const changed = code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
    if (changed === code) this.error(`preact no longer assigns innerHTML: ${id}`);
    return { code: changed, map: null };
  },
});

/** Pixels per drawing in `assets/icons`: the product's icon, and the states of the toolbar button at single, double and triple density. */
const ICON_SIZES = {
  app: [16, 32, 48, 128],
  idle: [16, 32, 48],
  active: [16, 32, 48],
  nothing: [16, 32, 48],
  unknown: [16, 32, 48],
} as const;

/** Chrome takes no SVG as an icon: every size is made from the one drawing at build time. */
const icons = (): Plugin => ({
  name: 'icons',
  enforce: 'pre',
  apply: 'build',
  generateBundle() {
    for (const [name, sizes] of Object.entries(ICON_SIZES)) {
      const drawing = readFileSync(`assets/icons/${name}.svg`, 'utf8');
      for (const value of sizes) {
        const source = new Resvg(drawing, { fitTo: { mode: 'width', value } }).render().asPng();
        this.emitFile({ type: 'asset', fileName: `icons/${name}-${value}.png`, source });
      }
    }
  },
});

const SHIPPED = { chrome: ['page/marks.css', 'managed-schema.json'], firefox: ['page/marks.css'] } as const;

/**
 * Each language's texts ship once, as the file that the browser itself reads. A view that speaks another language takes them from
 * there, as a JSON module of the extension's own: nothing of it is code, and the policy that forbids connections stands.
 */
const textsOnce = (): Plugin => ({
  name: 'texts-once',
  enforce: 'pre',
  apply: 'build',
  resolveId(source) {
    const [file] = /\/_locales\/\w+\/messages\.json$/.exec(source) ?? [];
    return file === undefined ? null : { id: file, external: 'absolute' };
  },
  renderChunk: {
    order: 'post',
    handler: (code) => ({
      code: code.replace(/import\(([`"']\/_locales\/\w+\/messages\.json[`"'])\)/g, 'import($1,{with:{type:"json"}})'),
      map: null,
    }),
  },
});

/** The polyfill hides what Chrome does otherwise; in Firefox it is the browser's own interface, and need not be loaded. */
const ownInterface = (): Plugin => ({
  name: 'own-interface',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source) => (source === 'webextension-polyfill' ? '\0own-interface' : null),
  load: (id) => (id === '\0own-interface' ? 'export default globalThis.browser;' : null),
});

/** What ships from `assets` as it is. The drawings and the pictures of the documentation stay behind. */
const shipped = (files: readonly string[]): Plugin => ({
  name: 'shipped',
  apply: 'build',
  generateBundle() {
    const locales = readdirSync('assets/_locales').map((locale) => `_locales/${locale}/messages.json`);
    for (const fileName of [...locales, ...files])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`assets/${fileName}`) });
  },
});

/** Entries are called `index` in many folders: the folder names the script, so that the names never depend on the order of the build. */
const scriptName = (chunk: { name: string; facadeModuleId?: string | null }): string => {
  const folder = /\/([^/]+)\/index\.(?:html|ts)$/.exec(chunk.facadeModuleId ?? '')?.[1];
  return `js/${folder ?? chunk.name}.js`;
};

/** What a script imports, and what that imports, but for what is fetched only when it is needed. */
function importedBy(script: string, modules: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([resolve(script)]);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  found.delete(resolve(script));
  return found;
}

const ASK_FIRST = 'src/ui/popup/ask-first.ts';

/** Each file is a request, and the popup is waited for: all it imports lies in two, one of them what the background has as well. */
function popupChunks(): Rolldown.CodeSplittingGroup {
  let imported: Readonly<Record<'popup' | 'background', Set<string>>> | undefined;
  return {
    name(id, modules) {
      imported ??= {
        popup: importedBy('src/ui/popup/main.tsx', modules),
        background: importedBy('src/background/index.ts', modules),
      };
      if (id === resolve(ASK_FIRST)) return 'ask-first';
      if (!imported.popup.has(id)) return null;
      return imported.background.has(id) ? 'core' : 'view';
    },
  };
}

/** The popup's first question is a script of its own, run as soon as it is there; the rest imports its answer. */
const askFirst = (): Plugin => ({
  name: 'ask-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { path, bundle = {} }) {
      if (!path.endsWith('/popup/index.html')) return [];
      const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.includes(resolve(ASK_FIRST)));
      if (!script) this.error(`no script holds ${ASK_FIRST}`);
      const attrs = { type: 'module', async: true, crossorigin: true, src: `/${script.fileName}` };
      return [{ tag: 'script', attrs, injectTo: 'head' }];
    },
  },
});

/** Takes out what crxjs adds and we do not want: web-accessible resources, and the unused module twin of the classic content script. */
const tidy = (): Plugin =>
  ({
    name: 'tidy',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(manifest: { web_accessible_resources?: unknown }) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.entries(bundle);
        for (const [file, chunk] of chunks) {
          if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.includes('/src/page/')) continue;
          const imported = chunks.some(
            ([, other]) => other.type === 'chunk' && [...other.imports, ...other.dynamicImports].includes(file),
          );
          if (!imported) delete bundle[file];
        }
      },
    },
  }) as Plugin;

/** The licence notices of what a bundle holds of others: one text, from the packages whose modules are really in it. */
interface Package {
  name?: string;
  version?: string;
  license?: string;
  homepage?: string;
  repository?: string | { url: string };
}

const RULE = '='.repeat(80);

/** The folder of the package that a module belongs to; undefined for our own. The inner package.json files of some packages have no version. */
function packageFolder(module: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(module)) return undefined;
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && read(folder).version) return folder;
  }
  return undefined;
}

const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function notice(folder: string): string {
  const { name, version, license, homepage, repository } = read(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence text to ship: ${folder}`);
  const address = typeof repository === 'object' ? repository.url : (repository ?? homepage ?? '');
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [
    RULE,
    `${name} ${version} (${license})`,
    `Source: ${address.replace(/^(git\+)?[a-z]+:/, 'https:')}`,
    '',
    texts.join('\n\n'),
    '',
  ].join('\n');
}

/** Writes `licences.txt` into a bundle, by name of package; none where nothing of others is bundled. */
const licences = (): Plugin => ({
  name: 'licences',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folders = new Set(modules.flatMap((module) => packageFolder(module.replace(/^\0/, '').split('?')[0] ?? '') ?? []));
      const notices = [...folders].map(notice).sort();
      // The mark at the start tells a browser that the text is UTF-8.
      if (notices.length > 0) this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `\uFEFF${notices.join('\n')}` });
    },
  },
});

/** The pages no manifest key leads to. crxjs finds Chrome's side panel in the manifest, but not Firefox's sidebar. */
const pages = (target: Target): string[] =>
  ['welcome', 'report', 'compare', ...(target === 'firefox' ? ['panel'] : [])].map((page) => `src/ui/${page}/index.html`);

/** No build ships a vendor file that `src/vendors/check.ts` refuses. */
const registryCheck = (folder = 'src/vendors/registry'): Plugin => ({
  name: 'registry-check',
  apply: 'build',
  async buildStart() {
    const { module } = await runnerImport<typeof import('./src/vendors/check')>('./src/vendors/check.ts');
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const files = names.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
    const problems = module.checkRegistry(files, new Date().toISOString().slice(0, 10));
    if (problems.length > 0) this.error(`the registry has ${problems.length} problems:\n${problems.join('\n')}`);
  },
});

const extension = (target: Target) => ({
  publicDir: 'assets',
  plugins: [
    registryCheck(),
    icons(),
    shipped(SHIPPED[target]),
    textsOnce(),
    noInnerHtml(),
    ...(target === 'firefox' ? [ownInterface()] : []),
    askFirst(),
    crx({ manifest: manifestFor(target), browser: target }),
    tidy(),
    licences(),
  ],
  build: {
    outDir: `dist/${target}`,
    target: target === 'firefox' ? 'firefox150' : 'chrome140',
    copyPublicDir: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      input: pages(target),
      optimization: { inlineConst: true },
      output: {
        entryFileNames: scriptName,
        chunkFileNames: scriptName,
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: { groups: [popupChunks()] },
      },
    },
  },
});

const cli = {
  publicDir: false as const,
  plugins: [registryCheck(), licences()],
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: ['src/cli/lens.ts', 'src/cli/verify.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

const POLICY_TEST = 'test/browser/managed-policy.test.ts';

/** Real browsers, three files at a time: most of such a test is waiting, and more at once would make it wait too long. */
const browserTests = (
  name: string,
  own: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration => ({
  test: { name, include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, ...own },
});

const test = {
  projects: [
    {
      test: {
        name: 'unit',
        include: ['test/**/*.test.{ts,tsx}'],
        exclude: ['test/browser/**', 'test/build/**'],
        testTimeout: 30_000,
      },
    },
    { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 30_000 } },
    browserTests('browser', { exclude: [POLICY_TEST], maxWorkers: 3, sequence: { groupOrder: 1 } }),
    // Settings of an administrator hold for every Chromium of the machine: nothing else may run beside this.
    browserTests('policy', { include: [POLICY_TEST], maxWorkers: 1, sequence: { groupOrder: 2 } }),
  ],
};

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli;
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  return { test };
});
