// The loader: wherever its tag is, whenever it is called, and whoever speaks to it.
import { assert, becomes, test, until, WIDGET } from '../harness.mjs';
import { tag } from '../storefront.mjs';

const SOURCE = `${WIDGET}/nearhand.js`;
const STUB = `<script>
  window.nearhand = window.nearhand || function () { (nearhand.q = nearhand.q || []).push(arguments) }
</script>`;
const INJECT = `<script>{
  const script = document.createElement('script');
  script.src = '${SOURCE}';
  script.dataset.site = 'lumen';
  document.head.append(script);
}</script>`;

/** `[label, parts of the page]` */
const PLACES = [
  ['in the head, blocking', { script: tag('', '') }],
  ['in the head, async', { script: tag('', 'async') }],
  ['in the head, deferred', { script: tag('', 'defer') }],
  ['in the head, as a module', { script: tag('', 'type="module"') }],
  ['before the body', { html: `<!doctype html>${tag('', '')}<title>A shop</title><body><main>Lamps</main>` }],
  ['at the end of the body', { script: '', tail: tag('', '') }],
  ['injected by another script', { script: INJECT }],
  ['on the page twice', { script: tag() + tag('', 'defer') }],
  ['beside an image that is named currentScript', { script: '', tail: `<img name="currentScript" data-site="evil">${INJECT}` }],
];

const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);
const isOpen = async (stage) => (await stage.launcher.getAttribute('aria-expanded')) === 'true';
/** What was asked of the widget's server. */
const asked = (stage) => stage.requests.filter((url) => url.startsWith(WIDGET));

for (const [label, parts] of PLACES) {
  test(`With the tag ${label} there is one launcher, and it opens`, async (stage) => {
    await stage.visit(parts);
    await stage.open();
    assert.equal(await stage.page.locator('nearhand-widget').count(), 1);
    assert.equal(await stage.panel.locator('iframe').count(), 1);
  });
}

test('The loader has no global names but its one, so it gets along with those of the shop', async (stage) => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  await stage.visit({ head: `<script>const ${letters.map((letter) => `${letter} = 1`)}</script>` });
  await stage.open();
});

test('Calls from before the loader arrived are done when it does, in their order', async (stage) => {
  const early = `<script>
    window.seen = [];
    for (const name of ['ready', 'open', 'close']) nearhand('on', name, () => seen.push(name));
    nearhand('setLocale', 'ja');
    nearhand('open');
  </script>`;
  await stage.visit({ head: STUB + early });
  const frame = await stage.frame();
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'ja');
  assert.equal(await isOpen(stage), true);
  await becomes('what the page heard', () => stage.page.evaluate(() => window.seen), ['open', 'ready']);
});

test('A page hears ready, open, close and request, as calls and as DOM events, until it no longer wants to', async (stage) => {
  await stage.visit();
  await stage.page.evaluate(() => {
    window.seen = [];
    const note = (how) => (detail) => window.seen.push([how, detail?.locale ?? detail?.reference ?? '']);
    window.undo = window.nearhand('on', 'open', note('open'));
    for (const name of ['ready', 'close', 'request']) window.nearhand('on', name, note(name));
    addEventListener('nearhand:close', () => window.seen.push(['DOM close', '']));
  });
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await frame.locator('#message').fill('Heard by the page');
  await frame.locator('form[data-form=contact] .button').click();
  await frame.locator('dd #reference').waitFor();
  const reference = await frame.locator('dd #reference').innerText();
  await call(stage, 'close');
  await stage.page.evaluate(() => window.undo());
  await call(stage, 'open');
  assert.deepEqual(await stage.page.evaluate(() => window.seen), [
    ['open', ''], ['ready', 'en'], ['request', reference], ['DOM close', ''], ['close', ''],
  ]);
});

test('A listener that throws, and a call that does not exist, do not stop the others', async (stage) => {
  stage.expects(/uncaught.*boom/, /warning: Nearhand: no method/);
  await stage.visit();
  await stage.page.evaluate(() => {
    window.nearhand('on', 'open', () => {
      throw new Error('boom');
    });
    window.nearhand('on', 'open', () => (window.heard = true));
    window.nearhand('constructor');
    window.nearhand('open');
  });
  await stage.frame();
  assert.equal(await stage.page.evaluate(() => window.heard), true);
});

test('setLocale() shows the frame in that language, open or closed, without a new entry in the history', async (stage) => {
  await stage.visit();
  await stage.open();
  const entries = await stage.page.evaluate(() => history.length);
  const lang = async () => (await stage.frame()).evaluate(() => document.documentElement.lang).catch(() => '');
  await call(stage, 'setLocale', 'ja');
  await becomes('the language', lang, 'ja');
  assert.equal(await stage.launcher.getAttribute('aria-label'), 'ヘルプ');
  await call(stage, 'close');
  await call(stage, 'setLocale', 'de');
  assert.equal(await stage.panel.locator('iframe').count(), 0, 'nothing is loaded for a closed panel');
  await call(stage, 'open');
  await becomes('the language', lang, 'de');
  assert.equal(await stage.page.evaluate(() => history.length), entries);
});

test('hide() takes launcher and panel out of sight and of the keyboard, show() brings the launcher back', async (stage) => {
  await stage.visit();
  await stage.open();
  await call(stage, 'hide');
  assert.equal(await stage.launcher.isVisible(), false);
  assert.equal(await stage.panel.isVisible(), false);
  assert.equal(await stage.page.evaluate(() => document.activeElement.localName), 'body');
  await call(stage, 'show');
  assert.equal(await stage.launcher.isVisible(), true);
  assert.equal(await isOpen(stage), false);
  await call(stage, 'toggle');
  assert.equal(await isOpen(stage), true);
});

test('destroy() leaves nothing behind, and the tag can be run anew', async (stage) => {
  await stage.context.addInitScript(() => (window.names = Object.getOwnPropertyNames(window).concat('names')));
  await stage.visit();
  await stage.open();
  await call(stage, 'destroy');
  const left = await stage.page.evaluate(() => ({
    // Playwright has names of its own there, and the browser numbers the frames.
    names: Object.getOwnPropertyNames(window).filter((name) => !names.includes(name) && !/^\d+$|playwright/.test(name)),
    elements: document.querySelectorAll('nearhand-widget, iframe').length,
    style: document.querySelectorAll('style').length,
  }));
  assert.deepEqual(left, { names: [], elements: 0, style: 0 });
  await stage.page.evaluate((source) => {
    const script = Object.assign(document.createElement('script'), { src: source });
    script.dataset.site = 'lumen';
    document.head.append(script);
  }, SOURCE);
  await stage.launcher.waitFor();
  await stage.open();
  assert.equal(await stage.page.locator('nearhand-widget').count(), 1);
});

test('Messages that do not come from the frame change nothing', async (stage) => {
  const evil = `<iframe srcdoc="<script>
    for (const type of ['close', 'locale', 'request', 'ready'])
      parent.postMessage({nearhand: 1, type, locale: 'ja', dir: 'rtl', reference: 'EU-EVIL-EVIL'}, '*');
    parent.postMessage('done', '*');
  </script>"></iframe>`;
  await stage.visit({ tail: '<div id="place"></div>' });
  const frame = await stage.open();
  await stage.page.evaluate(async (evil) => {
    window.seen = [];
    for (const name of ['close', 'locale', 'request', 'ready']) {
      addEventListener(`nearhand:${name}`, () => window.seen.push(name));
    }
    const done = new Promise((resolve) => addEventListener('message', ({ data }) => data === 'done' && resolve()));
    const forged = [{ nearhand: 1, type: 'close' }, { nearhand: 1, type: 'locale', locale: 'ja' }];
    for (const data of [null, 'x', 7, ...forged]) postMessage(data, '*');
    document.querySelector('#place').innerHTML = evil;
    await done;
  }, evil);
  assert.deepEqual(await stage.page.evaluate(() => window.seen), []);
  assert.equal(await isOpen(stage), true);
  assert.equal(await stage.page.evaluate(() => localStorage['nearhand:lumen'].includes('ja')), false);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
});

test('Nothing but the loader is fetched before a visitor shows intent, and a hint of it loads the panel once', async (stage) => {
  await stage.visit();
  await stage.page.waitForLoadState('networkidle');
  assert.deepEqual(asked(stage), [SOURCE]);
  assert.equal(await stage.page.locator('iframe').count(), 0);
  await stage.launcher.hover();
  const frame = await stage.frame();
  assert.equal(await stage.panel.isVisible(), false);
  assert.equal(await stage.page.evaluate(() => document.activeElement.localName), 'body', 'the page keeps its focus');
  await stage.open();
  await until('focus in the panel', () => frame.evaluate(() => document.hasFocus()));
  assert.equal(asked(stage).filter((url) => url.includes('/w/lumen/')).length, 1);
});

test('Nothing on the page moves: the layout shift is 0 while it loads, opens and closes', async (stage) => {
  await stage.context.addInitScript(() => {
    window.shifts = 0;
    const add = (list) => list.getEntries().forEach((entry) => (window.shifts += entry.value));
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  await stage.visit({ script: tag('', '') });
  await stage.open();
  await stage.launcher.click();
  await stage.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await stage.page.evaluate(() => window.shifts), 0);
});

test('A tag without its site says so, and draws nothing', async (stage) => {
  stage.expects(/Nearhand: data-site\?/);
  stage.storefront.put('/', `<!doctype html><script src="${SOURCE}"></script><p>Lamps</p>`);
  await stage.page.goto(stage.storefront.origin);
  assert.equal(await stage.page.locator('nearhand-widget').count(), 0);
});
