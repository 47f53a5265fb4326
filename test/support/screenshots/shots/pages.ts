/** The page itself, with its marks and with the card of a claim. */
import { demo, type Shot, VIEWPORT } from '../shot';

/** @param steps from claim to claim, to the card of the last; none for the marks alone. */
const inPage = (name: string, of: string, steps: number): Shot => ({
  name,
  async open(lab) {
    const { page: marked, tab } = await demo(lab, of);
    await marked.waitForFunction(() => CSS.highlights.size > 0);
    await marked.setViewport(VIEWPORT);
    for (let step = 0; step < steps; step += 1) {
      await lab.inExtension((id) => chrome.tabs.sendMessage(id, { kind: 'step', by: 1 }, { frameId: 0 }), tab);
      await marked.waitForFunction(() => document.activeElement?.matches('html > div'));
    }
    return marked;
  },
});

export const PAGE_SHOTS: readonly Shot[] = [
  ...['s3ns', 'stackit', 'aws-eu'].flatMap((name) => [inPage(`marks-${name}`, name, 0), inPage(`card-${name}`, name, 1)]),
  inPage('card-unproven', 'unknown', 1),
  inPage('card-contradicted', 'unknown', 2),
  inPage('card-off-point', 'unknown', 3),
];
