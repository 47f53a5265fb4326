/** The list of saved reports: empty, full, searched, and after a file, a deletion or a crash. */
import type { Lab } from '../../browser';
import { damage, fileOf, takeIn } from '../saved';
import { follow, keep, page, REPORT, type Shot, type Step, view } from '../shot';

const list = (lab: Lab) => view(lab, REPORT, 'input[type=file]');

/** The list with what a file brought, after `steps`. */
const filled = (name: string, lines: readonly string[], ...steps: readonly Step[]): Shot => ({
  name: `report-list-${name}`,
  async open(lab) {
    const shown = await list(lab);
    await takeIn(shown, lines);
    return follow(shown, steps);
  },
});

const FEW = fileOf(3);
const [FIRST = '', SECOND = ''] = FEW;

/** A file with something of each kind that is left out. */
const FAULTY = [
  ...FEW,
  FIRST,
  FIRST.replaceAll('Cloud page', 'Another page'),
  SECOND.replace('"quote":"', '"quote":"Not '),
  SECOND.replace('"version":1', '"version":9'),
  '{"format":"x"}',
  SECOND.slice(0, 500),
];

export const SHELF_SHOTS: readonly Shot[] = [
  page('report-list', REPORT, 'h1'),
  filled('full', fileOf(60), ['[data-more]', '']),
  filled('faults', FAULTY),
  filled('not-found', FEW, ['input[type=search]', 'nothing of the kind']),
  filled('deleted', FEW, ['.report-list li:first-child .buttons > button'], ['.notice .button', '']),
  {
    name: 'report-list-damaged',
    async open(lab) {
      const shown = await list(lab);
      await takeIn(shown, FEW);
      await shown.close();
      await damage(lab, JSON.parse(SECOND).report.id);
      return view(lab, REPORT, '.report-list > li');
    },
  },
  {
    name: 'report-list-cut',
    async open(lab) {
      await keep(lab, { import: 'tender.jsonl' });
      return view(lab, REPORT, '[data-cut-off]');
    },
  },
];
