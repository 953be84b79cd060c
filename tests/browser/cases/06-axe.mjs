// axe-core finds nothing, on any view, in light and dark, in English and Arabic, in the frame and around it.
import { assert, test } from '../harness.mjs';
import { violations } from '../axe.mjs';
import { VIEWS } from '../views.mjs';

const SHOPS = { en: { lang: 'en' }, ar: { lang: 'ar', dir: 'rtl' } };

for (const [locale, shop] of Object.entries(SHOPS)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in any view in ${locale}, ${colorScheme}`, { colorScheme }, async (stage) => {
      await stage.visit(shop);
      const frame = await stage.open();
      const found = [];
      for (const [name, show] of Object.entries(VIEWS)) {
        if ((await show(stage, frame, locale)) === false) continue;
        found.push(...(await violations(frame)).map((violation) => `${name}: ${violation}`));
      }
      assert.deepEqual(found, []);
    });

    test(`axe finds nothing in what the loader adds to a shop in ${locale}, ${colorScheme}`, { colorScheme }, async (stage) => {
      await stage.visit(shop);
      const closed = await violations(stage.page.mainFrame(), 'nearhand-widget');
      await stage.open();
      const open = await violations(stage.page.mainFrame(), 'nearhand-widget');
      assert.deepEqual([...closed, ...open], []);
    });
  }
}

test('axe finds nothing in any view on a small phone', { viewport: { width: 320, height: 640 } }, async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  const found = [];
  for (const name of ['home', 'article', 'fallback article', 'request']) {
    await VIEWS[name](stage, frame, 'zh-Hans');
    found.push(...(await violations(frame)).map((violation) => `${name}: ${violation}`));
  }
  assert.deepEqual(found, []);
});

test('A field that need not be filled in is called so, in a word of its own', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await VIEWS.contact(stage, frame, 'en');
  // Without a space between the two, a screen reader says one word, and Arabic letters join into one.
  for (const name of ['Name optional', 'E-mail optional', 'Phone optional']) {
    assert.equal(await frame.getByRole('textbox', { name, exact: true }).count(), 1, name);
  }
});

test('axe finds nothing on a page without the client', async (stage) => {
  stage.expects(/ERR_BLOCKED_BY_CLIENT/);
  await stage.page.route('**/assets/**', (route) => route.abort('blockedbyclient'));
  await stage.visit();
  const frame = await stage.open({ client: false });
  assert.deepEqual(await violations(frame), []);
});
