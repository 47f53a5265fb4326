/** First run, options and the comparison. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../browser';
import { ENDPOINT, SECRET } from '../labs';
import { saved } from '../saved';
import { follow, keep, OPTIONS, page, type Shot, type Step, view } from '../shot';

const WELCOME = 'src/ui/welcome/index.html';
const COMPARE = 'src/ui/compare/index.html';
const PARTIES = `${COMPARE}?party=aws-esc/aws-european-sovereign-cloud&party=stackit`;

/** The options with what is kept, after `steps`. */
const options = (name: string, kept: object, ...steps: readonly Step[]): Shot => ({
  name: `options-${name}`,
  async open(lab) {
    await keep(lab, kept);
    return follow(await view(lab, OPTIONS, '#marks'), steps);
  },
});

const SETTINGS = {
  mode: 'known',
  marks: true,
  sitesOn: ['cloud.supplier.example', 'www.a-name-of-a-host-that-is-rather-long-and-has-many-parts.supplier.example'],
  sitesOff: ['intranet.example'],
  reportDestination: 'https://organisation.example/reports',
};

const CHECKED = 'Our sovereign cloud is EUCS certified. Customer data is stored in Germany.';

/** The options with the endpoint on. The key is a real one: the browser's consent is asked for in it. */
export async function switchedOn(lab: Lab): Promise<Page> {
  const shown = await view(lab, OPTIONS, '#endpoint button');
  await shown.type('#endpoint input[type=text]', ENDPOINT);
  await shown.type('#endpoint input[type=password]', SECRET);
  await shown.focus('#endpoint button');
  await shown.keyboard.press('Enter');
  await shown.waitForSelector('#endpoint .notice');
  return shown;
}

export const OPTION_SHOTS: readonly Shot[] = [
  page('welcome', WELCOME, 'input[type=radio]'),
  {
    name: 'welcome-chosen',
    open: async (lab) =>
      follow(await view(lab, WELCOME, 'input[type=radio]'), [['.button.main'], ['[role=status]:not(:empty)', '']]),
  },
  page('welcome-wide', WELCOME, 'input[type=radio]', { width: 1024 }),
  page('options', OPTIONS, '#marks'),
  page('options-wide', OPTIONS, '#marks', { width: 1024 }),
  page('options-managed', OPTIONS, '#endpoint input:disabled', { lab: 'managed' }),
  options('kept', { settings: SETTINGS, endpoint: { url: ENDPOINT, secret: SECRET } }, ['#endpoint .notice', '']),
  { name: 'options-endpoint-on', lab: 'endpoint', open: switchedOn },
  options(
    'checked',
    {},
    ['#check textarea', CHECKED],
    ['#check select', 'aws-esc'],
    ['#check .button.main'],
    ['#check .fold button'],
  ),
  options('checked-nothing', {}, ['#check textarea', 'Two cores.'], ['#check .button.main'], ['[data-claims]', '']),
  options(
    'complaints',
    {},
    ['.section input[type=text]', 'no host'],
    ['.section .stack .buttons .button'],
    ['[aria-describedby=destination-means]', 'nowhere'],
    ['.joined .button'],
    ['#endpoint input[type=text]', 'http://organisation.example/'],
    ['#endpoint button'],
  ),
  page('compare', PARTIES, '[data-section]'),
  page('compare-wide', PARTIES, '[data-section]', { width: 1024 }),
  page('compare-nobody', COMPARE, 'input[type=search]'),
  {
    name: 'compare-found',
    open: async (lab) =>
      follow(await view(lab, `${COMPARE}?party=stackit`, '[data-remove]'), [
        ['input[type=search]', 'aws'],
        ['[data-add]', ''],
      ]),
  },
  {
    name: 'compare-not-found',
    open: async (lab) => follow(await view(lab, COMPARE, 'input'), [['input[type=search]', 'nobody at all']]),
  },
  { name: 'compare-report', open: (lab) => compareReport(lab) },
];

async function compareReport(lab: Lab) {
  const { id, view: report } = await saved(lab);
  await report.close();
  return view(lab, `${COMPARE}?party=report:${id}&party=stackit`, '[data-section]');
}
