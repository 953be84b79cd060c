// data-consent="required": before the visitor has agreed nothing is drawn, fetched or stored.
import { assert, becomes, test, until, WIDGET } from '../harness.mjs';
import { tag } from '../storefront.mjs';

const REQUIRED = { script: tag('data-consent="required"'), tail: '<a id="link" href="#contact" data-nearhand-open="contact">Write to us</a>' };
const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);
const asked = (stage) => stage.requests.filter((url) => url.startsWith(WIDGET));

/** Notes every access to storage. */
const watchStorage = (stage) =>
  stage.context.addInitScript(() => {
    window.accessed = 0;
    for (const name of ['localStorage', 'sessionStorage']) {
      const real = Object.getOwnPropertyDescriptor(Window.prototype, name) ?? Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, {
        get() {
          window.accessed += 1;
          return real.get.call(window);
        },
      });
    }
  });

/** Goes to the page; there is no launcher to wait for. */
async function visit(stage) {
  stage.storefront.put('/', (await import('../storefront.mjs')).page(REQUIRED));
  await stage.page.goto(stage.storefront.origin);
  await stage.page.waitForFunction(() => typeof window.nearhand === 'function');
}

test('Before consent there is no launcher, no request but the loader’s, and no storage is touched', async (stage) => {
  await watchStorage(stage);
  await visit(stage);
  await stage.page.evaluate(() => void window.nearhand('prefill', { name: 'Ada King' }));
  await stage.page.locator('#link').click();
  await stage.page.waitForTimeout(300);
  assert.equal(await stage.page.locator('nearhand-widget, iframe').count(), 0);
  assert.deepEqual(asked(stage), [`${WIDGET}/nearhand.js`]);
  assert.equal(await stage.page.evaluate(() => window.accessed), 0);
  assert.match(stage.page.url(), /#contact$/, 'a link is a link still');
});

test('With consent it starts, and what was called meanwhile is done', async (stage) => {
  await visit(stage);
  await stage.page.evaluate(() => void window.nearhand('prefill', { name: 'Ada King' }));
  await call(stage, 'consent', true);
  await stage.launcher.waitFor();
  await stage.page.locator('#link').click();
  const frame = await stage.frame();
  await becomes('the name', () => frame.locator('#name').inputValue(), 'Ada King');
});

test('Consent that is taken back takes everything back, in the frame’s storage too; given again, it starts again', async (stage) => {
  await visit(stage);
  await call(stage, 'consent', true);
  await call(stage, 'open', 'contact');
  const frame = await stage.frame();
  await frame.locator('#message').fill('With consent');
  await frame.locator('form[data-form=contact] .button').click();
  await frame.locator('dd #reference').waitFor();
  assert.equal(await frame.evaluate(() => localStorage.length), 1);
  await call(stage, 'consent', false);
  assert.equal(await stage.page.locator('nearhand-widget, iframe').count(), 0);
  assert.equal(await stage.page.evaluate(() => localStorage.length), 0);
  const before = asked(stage).length;
  await stage.page.locator('#link').click();
  await stage.page.waitForTimeout(300);
  assert.equal(asked(stage).length, before, 'nothing more is fetched');
  await call(stage, 'consent', true);
  const again = await stage.open();
  assert.equal(await again.locator('.remembered a').count(), 0);
  assert.equal(await again.evaluate(() => localStorage.length), 0);
});

test('A refusal from the start fetches and stores nothing', async (stage) => {
  await watchStorage(stage);
  await visit(stage);
  await call(stage, 'consent', false);
  assert.deepEqual(asked(stage), [`${WIDGET}/nearhand.js`]);
  await until('no launcher', async () => (await stage.page.locator('nearhand-widget').count()) === 0);
});
