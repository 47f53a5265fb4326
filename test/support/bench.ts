/**
 * `npm run bench`: our scan and paint in the page's main thread, beside the least that is possible and beside marking libraries, in both
 * browsers, on pages of prose. Every number is the median of first runs, each in a fresh isolated world of a freshly loaded page. The
 * search for trigger words, which the background does meanwhile, is measured apart. Needs `npm run build`.
 */
import { rm } from 'node:fs/promises';
import process, { stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { contentScript, extensionWithContestants } from '../bench/contestants';
import { compete, type Samples } from '../bench/run';
import { median, ratio, shareWithin } from '../bench/statistics';
import { BROWSERS, type BrowserName, launch } from './browser';

const SIZES = [
  { textNodes: 5000, rounds: 7 },
  { textNodes: 50_000, rounds: 7 },
  { textNodes: 200_000, rounds: 3 },
];
const SLICE = 12;

/** `npm run bench -- 50000` runs that size only. */
const asked = process.argv.slice(2).map(Number);
const isAskedFor = ({ textNodes }: { textNodes: number }): boolean => asked.length === 0 || asked.includes(textNodes);

const print = (line: string): void => void stdout.write(`${line}\n`);
const total = (samples: Samples, name: keyof Samples): number => median(samples[name].map((sample) => sample.total));

function report(textNodes: number, kind: string, samples: Samples): void {
  const [floor, ours, bare] = [total(samples, 'floor'), total(samples, 'ours'), total(samples, 'no-shadow')];
  const [all, four] = [total(samples, 'search'), total(samples, 'search-four')];
  const slices = samples.ours.flatMap((sample) => sample.slices);
  const peers = (['mark.js', 'advanced-mark.js'] as const).map((name) => {
    const peer = total(samples, name);
    return `${name} ${Number.isNaN(peer) ? 'not run' : `${peer.toFixed(0)} ms (${ratio(peer, ours)} ours)`}`;
  });
  print(`  ${textNodes} text nodes, ${kind}`);
  print(`    floor ${floor.toFixed(1)} ms, ours ${ours.toFixed(1)} ms: ${ratio(ours, floor)} floor`);
  print(`    shadow search: ${ratio(ours - bare, floor)} floor (without it ${ratio(bare, floor)})`);
  print(`    search, in the background: at most ${all.toFixed(1)} ms; with it ${ratio(ours + all, floor)} floor`);
  print(`    languages: with the search ${ratio(ours + all, ours + four)} the time of four`);
  print(
    `    slices: ${slices.length}, ${(shareWithin(slices, SLICE) * 100).toFixed(1)} % at most ${SLICE} ms, longest ${Math.max(...slices).toFixed(1)} ms`,
  );
  print(`    ${peers.join(', ')}`);
}

async function bench(browser: BrowserName): Promise<void> {
  const script = await contentScript(browser);
  print(
    `${browser}: content script ${(gzipSync(script, { level: 9 }).length / 1000).toFixed(1)} kB gzip, ${(script.length / 1000).toFixed(1)} kB`,
  );
  const extension = await extensionWithContestants(browser);
  const lab = await launch(browser, { extension, grantHosts: true });
  try {
    for (const { textNodes, rounds } of SIZES.filter(isAskedFor)) {
      for (const rich of [false, true])
        report(textNodes, rich ? 'claim-rich' : 'claim-free', await compete(lab, textNodes, rich, rounds));
    }
  } finally {
    await lab.close();
    await rm(extension, { recursive: true, force: true });
  }
}

for (const browser of BROWSERS) await bench(browser);
