// Whatever the page does to body and root, before or after us, the launcher is in its corner and can be clicked.
import { assert, becomes, test, until } from '../harness.mjs';
import { page, tag } from '../storefront.mjs';

const FRAMED = [
  'filter: grayscale(1)', 'transform: translateY(0)', 'translate: 0 1px', 'rotate: 1deg', 'scale: .9', 'perspective: 900px',
  'contain: paint', 'contain: layout', 'contain: strict; height: 3000px', 'will-change: transform', 'will-change: filter',
  'backdrop-filter: blur(1px)', 'container-type: inline-size', 'content-visibility: auto', 'clip-path: inset(0 0 50% 0)',
  'opacity: .5', 'zoom: 1.5', 'overflow: hidden; height: 100%', 'transform-style: preserve-3d', 'offset: path("M0 0L9 9")',
  'position: relative; z-index: 1', 'view-transition-name: all', 'mask: linear-gradient(#000, #0000)', 'pointer-events: none',
];
const corner = (stage) => stage.launcher.boundingBox();

/** In sight, in its corner, and the first that a click there meets. */
async function inPlace(stage, why) {
  const { width, height } = stage.page.viewportSize();
  const box = await corner(stage);
  const isThere = box && box.x > width - 130 && box.y > height - 130 && box.x + box.width <= width && box.y + box.height <= height;
  assert.ok(isThere, `${why}: ${JSON.stringify(box)}`);
  await stage.launcher.click({ trial: true, timeout: 5000 });
}

for (const where of ['body', 'html']) {
  test(`The launcher stays in its corner under any style of ${where}`, async (stage) => {
    await stage.visit();
    for (const style of FRAMED) {
      await stage.page.evaluate(([where, style]) => document.querySelector(where).setAttribute('style', style), [where, style]);
      await inPlace(stage, `${where} { ${style} }`);
    }
    await stage.page.evaluate((where) => document.querySelector(where).setAttribute('style', 'transform: scale(.5)'), where);
    await stage.open();
    const panel = await stage.panel.boundingBox();
    assert.equal(panel.width, 400, 'the panel has its size');
    assert.ok(panel.y >= 0 && panel.y + panel.height < 720, JSON.stringify(panel));
  });
}

test('A fade-in of the body that has finished leaves the launcher in its corner', async (stage) => {
  const head = `<style>body { animation: in .1s both } @keyframes in { from { opacity: 0; transform: translateY(9px) } to { transform: none } }
    body.done { transform: translateY(0) }</style>`;
  await stage.visit({ head, tail: '<script>setTimeout(() => document.body.classList.add("done"), 200)</script>' });
  await stage.page.locator('body.done').waitFor();
  await inPlace(stage, 'faded in');
});

const copy = '<nearhand-widget lang="en"></nearhand-widget>';
const COPIES = {
  'first in the body': { body: `${copy}<main>Lamps</main>` },
  'deep in the body, twice': { body: `<main><div>${copy}</div>Lamps${copy}</main>` },
  'with a shadow root': { body: '<nearhand-widget lang="en" popover="manual"><template shadowrootmode="open"><button>Help</button></template></nearhand-widget>Lamps' },
};
for (const [what, parts] of Object.entries(COPIES)) {
  test(`A copy of our element that was saved with the page is taken away: ${what}`, async (stage) => {
    for (const how of ['', 'async', 'defer']) {
      await stage.visit({ ...parts, script: tag('', how) });
      await until('one element', async () => (await stage.page.locator('nearhand-widget').count()) === 1);
      await inPlace(stage, how);
      assert.equal((await corner(stage)).x, 1204);
    }
    await stage.open();
  });
}

/** `[what the page does, how]`: afterwards there is one launcher, and it opens. */
const REPLACED = [
  ['sets the body’s innerHTML', () => (document.body.innerHTML = '<main>Another page</main>')],
  ['replaces the body', () => document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: 'Another' }))],
  ['replaces the root', () => {
    const root = document.createElement('html');
    root.innerHTML = '<head><title>Another</title></head><body>Another page</body>';
    document.replaceChild(root, document.documentElement);
  }],
  ['writes the document anew', () => {
    document.open();
    document.write('<!doctype html><title>Another</title><button id="b" data-nearhand-open="home">Help</button>');
    document.close();
  }],
  ['writes the document anew, with the tag', () => {
    const { outerHTML } = document.querySelector('script[data-site]');
    document.write(`<!doctype html><title>Another</title>${outerHTML}<p>Another page</p>`);
    document.close();
  }],
  ['takes the launcher out', () => document.querySelector('nearhand-widget').remove()],
];
for (const [what, how] of REPLACED) {
  test(`The launcher comes back when the page ${what}, also with the panel open`, async (stage) => {
    stage.tolerates(/document\.write/);
    await stage.visit();
    await stage.page.evaluate(how);
    await until('the launcher', () => stage.launcher.isVisible());
    await inPlace(stage, what);
    await stage.open();
    await stage.page.keyboard.press('Escape');
    await becomes('closed', () => stage.launcher.getAttribute('aria-expanded'), 'false');
    await stage.launcher.click();
    await stage.visit({ path: '/next' });
    await stage.open();
    await stage.page.evaluate(how);
    await until('the panel', () => stage.panel.isVisible());
    const frame = await stage.frame();
    await until('something to read', () => frame.locator('h1').first().isVisible());
    await stage.launcher.click();
    await becomes('closed', () => stage.launcher.getAttribute('aria-expanded'), 'false');
    assert.equal(await stage.page.locator('nearhand-widget').count(), 1);
  });
}

test('An element of a document that was written anew opens the panel', async (stage) => {
  await stage.visit();
  await stage.page.evaluate(REPLACED[3][1]);
  await stage.page.locator('#b').click();
  await (await stage.frame()).locator('h1').first().waitFor();
});

test('What is typed in the open panel stays when an app replaces the body', async (stage) => {
  await stage.visit();
  await stage.page.waitForLoadState('load');
  const frame = await stage.open();
  await frame.getByRole('searchbox').fill('dimmer');
  await stage.page.evaluate(() => (document.body.outerHTML = '<body>Another page</body>'));
  await stage.page.evaluate(() => (document.body.innerHTML = 'And one more'));
  assert.equal(await frame.getByRole('searchbox').inputValue(), 'dimmer');
  await inPlace(stage, 'beside the body');
});

test('A page that always takes us out has its way, at little cost', async (stage) => {
  await stage.visit();
  await stage.page.evaluate(() => {
    window.removed = 0;
    window.cleaner = new MutationObserver(() => {
      const found = document.querySelector('nearhand-widget');
      if (found) window.removed += 1;
      found?.remove();
    });
    window.cleaner.observe(document, { childList: true, subtree: true });
    document.body.append('begin');
  });
  await stage.page.waitForTimeout(300);
  const removed = await stage.page.evaluate(() => window.removed);
  assert.ok(removed > 1 && removed <= 1000, `${removed} times`);
  await stage.page.waitForTimeout(300);
  assert.equal(await stage.page.evaluate(() => window.removed), removed, 'it has ended');
});

test('Two launchers that both want to be last do not fight while the page is read', async (stage) => {
  const late = '<script>document.write("<p>A part that comes late</p>")</script><p>Lamps</p>'.repeat(5);
  const other = tag('data-site="tongues" data-global="other"', '').replace('data-site="lumen"', '');
  stage.storefront.put('/', page({ script: tag('', '') + other, body: late }));
  await stage.page.goto(stage.storefront.origin);
  await becomes('launchers', () => stage.launcher.count(), 2);
  const [one, two] = [await stage.launcher.nth(0).boundingBox(), await stage.launcher.nth(1).boundingBox()];
  assert.ok(Math.abs(one.x - two.x) >= one.width, 'neither covers the other');
  const last = await stage.page.evaluate(() => [...document.body.children].slice(-2).map(({ localName }) => localName));
  assert.deepEqual(last, ['nearhand-widget', 'nearhand-widget']);
});
