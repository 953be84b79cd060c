// The launcher beside frameworks that hydrate, replace or restore what it stands in.
import { assert, becomes, test, until, WIDGET } from '../harness.mjs';
import { putReact, script } from '../frameworks.mjs';
import { page, tag } from '../storefront.mjs';

const SOURCE = `${WIDGET}/nearhand.js`;

/** One launcher, in its corner, that opens and closes. */
async function works(stage) {
  await becomes('launchers', () => stage.page.locator('nearhand-widget').count(), 1);
  const { x, y } = await stage.launcher.boundingBox();
  assert.deepEqual([x, y], [1204, 644]);
  await stage.open();
  await stage.launcher.click();
  await becomes('closed', () => stage.launcher.getAttribute('aria-expanded'), 'false');
}

/** `[what, options]` of a document in React. */
const DOCUMENTS = [
  ['the tag in its head', {}],
  ['the tag in its body', { tag: 'body' }],
  ['the tag in its head, hydrated when all has come', { late: 2500 }],
  ['no part that comes late', { wait: 0 }],
];
for (const version of [18, 19]) {
  for (const [what, options] of DOCUMENTS) {
    test(`React ${version} hydrates a streamed document with ${what}`, async (stage) => {
      stage.tolerates(/React DevTools/);
      putReact(stage.storefront, version, { source: SOURCE, ...options });
      await stage.page.goto(stage.storefront.origin, { waitUntil: 'commit' });
      await until('hydrated', () => stage.page.evaluate(() => window.hydrated === true && document.querySelector('#late') && true));
      assert.deepEqual(await stage.page.evaluate(() => window.failures), [], 'React has nothing to recover from');
      assert.equal(await stage.page.evaluate(() => window.root === document.documentElement), true, 'nothing is drawn anew');
      await stage.page.locator('#count').click();
      await becomes('the shop’s button', () => stage.page.locator('#count').innerText(), 'Lamps: 1');
      await works(stage);
      await stage.page.locator('#count').click();
      await becomes('the shop’s button', () => stage.page.locator('#count').innerText(), 'Lamps: 2');
    });
  }
}

test('Where React draws the document anew for a fault of its own the launcher comes back', async (stage) => {
  stage.tolerates(/./); // React reports the fault that is made here.
  putReact(stage.storefront, 18, { source: SOURCE, late: 1500 });
  await stage.page.goto(stage.storefront.origin, { waitUntil: 'commit' });
  await stage.launcher.waitFor();
  await stage.page.evaluate(() => document.querySelector('header').before('Not what was rendered'));
  await until('drawn anew', () => stage.page.evaluate(() => window.hydrated && window.root !== document.documentElement));
  await works(stage);
});

const link = (path, name) => `<main><h1>${name}</h1><a id="next" href="${path}">Next</a></main>`;

/** Two pages that lead to each other. */
function putPages(stage, { head, attributes = '', inBody }) {
  for (const [path, next, name] of [['/', '/two', 'One'], ['/two', '/', 'Two']]) {
    const html = page({ head, script: inBody ? '' : tag(), body: link(next, name), tail: inBody ? tag() : '' });
    stage.storefront.put(path, html.replace('<body>', `<body ${attributes}>`));
  }
}

/** `[what, its script, parts of the page]` */
const VISITS = [
  ['htmx with hx-boost', 'htmx.org/dist/htmx.min.js', { attributes: 'hx-boost="true"' }],
  ['htmx with hx-boost, the tag in the body', 'htmx.org/dist/htmx.min.js', { attributes: 'hx-boost="true"', inBody: true }],
  ['Turbo', '@hotwired/turbo/dist/turbo.es2017-umd.js', {}],
  ['Turbo, the tag in the body', '@hotwired/turbo/dist/turbo.es2017-umd.js', { inBody: true }],
  ['Turbo with morphing', '@hotwired/turbo/dist/turbo.es2017-umd.js', { head: '<meta name="turbo-refresh-method" content="morph">' }],
];
for (const [what, file, parts] of VISITS) {
  test(`${what}: the launcher is there after each visit, and what is typed in its panel stays`, async (stage) => {
    stage.storefront.put('/framework.js', script(file), { 'content-type': 'text/javascript' });
    putPages(stage, { ...parts, head: `${parts.head ?? ''}<script src="/framework.js"></script>` });
    await stage.page.goto(stage.storefront.origin);
    await stage.launcher.waitFor();
    await stage.page.evaluate(() => (window.marker = 'one document'));
    const go = async (name, how) => {
      await how();
      await becomes('the page', () => stage.page.locator('h1').first().innerText(), name);
    };
    const click = () => stage.page.evaluate(() => document.querySelector('#next').click());
    const back = () => stage.page.evaluate(() => history.back());
    for (const [name, how] of [['Two', click], ['One', back], ['Two', click], ['One', click]]) {
      await go(name, how);
      await becomes('launchers', () => stage.page.locator('nearhand-widget').count(), 1);
      assert.equal((await stage.launcher.boundingBox()).x, 1204);
    }
    const frame = await stage.open();
    await frame.getByRole('searchbox').fill('dimmer');
    await go('Two', click);
    assert.equal(await frame.getByRole('searchbox').inputValue(), 'dimmer');
    await go('One', back);
    assert.equal(await stage.panel.isVisible(), true);
    await stage.launcher.click();
    await works(stage);
    assert.equal(await stage.page.evaluate(() => window.marker), 'one document', 'the framework is at work');
  });
}
