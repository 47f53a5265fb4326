import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lab, launch } from '../support/browser';

describe.each(BROWSERS)('%s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launch(browser);
  });
  afterAll(() => lab.close());

  test('a click on the toolbar button marks claims on a host in no list, in closed shadow trees too', async () => {
    const page = await lab.open(
      'https://cloud.example/',
      `<!doctype html><title>Cloud</title><p>Your data never leaves <b>Germany</b>.</p><div></div>
       <script>document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>Not subject to the US CLOUD Act.</p>'</script>`,
    );
    await lab.clickToolbar(page);
    const marked = await page.waitForFunction(() => {
      const texts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
      return texts.length >= 2 && texts;
    });
    const texts = await marked.jsonValue();
    expect(texts).toContain('data never leaves Germany');
    expect(texts).toContain('Not subject to the US CLOUD Act');
  });
});
