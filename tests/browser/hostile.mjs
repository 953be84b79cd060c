// Pages that make it hard: one folder a situation under pages/, with its page.html and, in expect.mjs, what must hold.
//
// page.html may say {{tag}}, {{tag data-locale="ar"}}, {{src}} (the loader's address), {{widget}} and {{text}}.
// expect.mjs exports a test as its default, and may export: `headers` of the page, `options` of the browser's context,
// `before`, which is done before the page is opened, and `says`, what the console has to say.
import fs from 'node:fs';
import { assert, becomes, focused, test, until, WIDGET } from './harness.mjs';
import { tag } from './storefront.mjs';

export { assert, becomes, focused, until, WIDGET };

const PAGES = new URL('pages/', import.meta.url);
const TEXT = '<p>A lamp is a friend that stays up as long as you do.</p>'.repeat(40);

/** A policy that allows our frame, and of scripts what is given. */
export const mayOnly = (policy) => ({
  'content-security-policy': `default-src 'none'; ${policy}; frame-src ${WIDGET}; report-uri /reports`,
});

/** What stands in place of a panel that did not come. */
export const contact = (stage) => stage.panel.locator('[role=alert]');

/**
 * What holds on every page: one launcher, in sight, of its size; a click opens a panel with something to read; Escape
 * closes it and the focus comes back; nothing was refused by a policy. Gives the frame.
 */
export async function holds(stage) {
  await stage.launcher.waitFor();
  assert.equal(await stage.page.locator('nearhand-widget').count(), 1);
  const { width, height } = stage.page.viewportSize();
  const within = async (what, locator, least) => {
    const box = await locator.boundingBox();
    assert.ok(box.width >= least && box.height >= least, `${what} has its size: ${box.width} by ${box.height}`);
    const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
    assert.ok(isInside, `${what} is in sight: ${JSON.stringify(box)}`);
  };
  await within('the launcher', stage.launcher, 44);
  const frame = await stage.open();
  await within('the panel', stage.panel, Math.min(280, height - 160));
  await until('something to read', () => frame.locator('h1').first().isVisible());
  await until('focus in the panel', () => frame.evaluate(() => document.hasFocus()));
  await stage.page.keyboard.press('Escape');
  await becomes('closed', () => stage.launcher.getAttribute('aria-expanded'), 'false');
  await becomes('focus after closing', () => focused(stage.page), 'button');
  assert.deepEqual(stage.storefront.posts, [], 'nothing is reported');
  return frame;
}

/** Makes a test of each folder. */
export async function testPages() {
  for (const name of fs.readdirSync(PAGES).sort()) {
    const folder = new URL(`${name}/`, PAGES);
    if (!fs.existsSync(new URL('expect.mjs', folder))) continue;
    const { default: expect, headers, options = {}, before, says = [] } = await import(new URL('expect.mjs', folder));
    const html = fs
      .readFileSync(new URL('page.html', folder), 'utf8')
      .replace(/{{tag ?(.*?)}}/g, (_, attributes) => tag(attributes))
      .replaceAll('{{src}}', `${WIDGET}/nearhand.js`)
      .replaceAll('{{widget}}', WIDGET)
      .replaceAll('{{text}}', TEXT);
    test(`Page: ${name}`, options, async (stage) => {
      stage.expects(...says);
      await before?.(stage);
      stage.storefront.put('/', html, headers);
      await stage.page.goto(stage.storefront.origin);
      await stage.launcher.first().waitFor({ state: 'attached' });
      await expect(stage);
    });
  }
}
