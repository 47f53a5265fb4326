import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';
import { bundle } from '../support/bundle';
import { waitForMarks } from '../support/marks';

/** What React's server renderer writes for the app of the fixture. */
const SERVED = `<main><p>Your <b>data never</b> leaves Germany.</p><p id="place">Your data never leaves <!-- -->France<!-- -->.</p><p id="some">Not subject to the US CLOUD Act.</p><button type="button">Step <!-- -->0</button></main>`;
const ALWAYS = 'data never leaves Germany';
const EVEN = [ALWAYS, 'data never leaves France', 'Not subject to the US CLOUD Act'];
const ODD = [ALWAYS, 'data never leaves Spain'];

describe.each(BROWSERS)('%s', (browser) => {
  let lab: Lab;
  let app: string;
  beforeAll(async () => {
    [lab, app] = await Promise.all([launch(browser), bundle('test/browser/fixtures/react-app.js')]);
  });
  afterAll(() => lab.close());

  test('an app that hydrates while it is marked keeps its text, its events and its peace', async () => {
    lab.site.serve('https://cloud.example/app.js', { body: app, type: 'text/javascript' });
    const page = await lab.open(
      'https://cloud.example/',
      `<!doctype html><title>App</title><div id="root">${SERVED}</div><script src="/app.js"></script>`,
    );
    const logged: string[] = [];
    page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(String(error)));
    await lab.clickToolbar(page);
    await waitForMarks(page, EVEN);

    await page.evaluate('hydrate()');
    const step = () => page.evaluate(() => document.querySelector('button')?.click());
    const text = () => page.evaluate(() => document.querySelector('main')?.textContent);
    for (const [index, marks] of [ODD, EVEN, ODD].entries()) {
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('button') ?? {}).some((key) => key.startsWith('__reactProps')),
      );
      await step();
      await page.waitForFunction((count) => document.querySelector('button')?.textContent === `Step ${count}`, {}, index + 1);
      expect(await text()).toBe(
        marks === ODD
          ? `Your data never leaves Germany.Your data never leaves Spain.Step ${index + 1}`
          : `Your data never leaves Germany.Your data never leaves France.Not subject to the US CLOUD Act.Step ${index + 1}`,
      );
      await waitForMarks(page, marks);
    }
    expect(await page.evaluate('errors')).toEqual([]);
    expect(logged.filter((line) => !line.includes('favicon') && !line.includes('404'))).toEqual([]);
  });
});
