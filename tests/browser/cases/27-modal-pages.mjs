// Pages with modal dialogs: what is opened from inside one can be used, and gives the dialog back.
import { assert, becomes, focused, test, until } from '../harness.mjs';

const DIALOG = `<dialog id="d"><button id="help" data-nearhand-open="contact">Write to us</button><input id="field"></dialog>
  <button id="behind" onclick="window.clicked = true">Behind</button>`;
const show = (stage) => stage.page.evaluate(() => document.querySelector('#d').showModal());
const isDialogOpen = (stage) => stage.page.evaluate(() => document.querySelector('#d').open);
const isOpen = async (stage) => (await stage.launcher.getAttribute('aria-expanded')) === 'true';

/** Writes with mouse and keyboard, as a visitor does; a field that is inert takes neither. */
async function write(stage, frame) {
  await frame.locator('#message').click({ timeout: 5000 });
  await stage.page.keyboard.press('Control+A');
  await stage.page.keyboard.type('From a dialog');
  assert.equal(await frame.locator('#message').inputValue(), 'From a dialog');
}

for (const [what, tail] of Object.entries({
  'a dialog': DIALOG,
  'a dialog that is transformed': DIALOG.replace('<dialog', '<dialog style="transform: scale(.9)"'),
  'a dialog in a dialog': DIALOG.replace('<dialog id="d">', '<dialog id="outer">Outer<dialog id="d">').replace('</dialog>', '</dialog></dialog><script>outer.showModal()</script>'),
})) {
  test(`From ${what} the panel opens and can be used; Escape closes it alone`, async (stage) => {
    await stage.visit({ tail });
    await show(stage);
    await stage.page.locator('#help').click();
    const frame = await stage.frame();
    await write(stage, frame);
    await stage.page.keyboard.press('Escape');
    await becomes('the panel', () => isOpen(stage), false);
    assert.equal(await isDialogOpen(stage), true, 'the dialog is open still');
    assert.equal(await focused(stage.page), 'button#help');
    await stage.page.locator('#field').fill('usable');
    await stage.page.locator('#help').click();
    assert.equal(await frame.locator('#message').inputValue(), 'From a dialog', 'nothing has loaded anew');
    await stage.launcher.click();
    await becomes('the panel', () => isOpen(stage), false);
    await stage.page.evaluate(() => document.querySelectorAll('dialog').forEach((dialog) => dialog.close()));
    await stage.page.locator('#behind').click();
    await stage.launcher.click();
    await write(stage, frame).catch(() => assert.fail('the panel is dead after the dialog'));
  });
}

test('A panel with something typed in it is used in a dialog and after it, and loads once', async (stage) => {
  await stage.visit({ tail: DIALOG });
  const frame = await stage.open();
  await frame.getByRole('searchbox').fill('dimmer');
  await show(stage);
  await stage.page.evaluate(() => window.nearhand('open'));
  await frame.getByRole('searchbox').click({ timeout: 5000 });
  await stage.page.keyboard.type('s');
  await stage.page.evaluate(() => document.querySelector('#d').close());
  await until('the page', () => stage.page.locator('#behind').click({ timeout: 1000 }).then(() => true, () => false));
  assert.equal(await stage.page.evaluate(() => window.clicked), true, 'the page is no longer inert');
  assert.equal(await isOpen(stage), true);
  await frame.getByRole('searchbox').click({ timeout: 5000 });
  assert.equal(await frame.getByRole('searchbox').inputValue(), 'dimmers');
});

test('On a phone the way out of the panel over a dialog is in its corner', { viewport: { width: 320, height: 640 }, hasTouch: true }, async (stage) => {
  await stage.visit({ tail: DIALOG });
  await show(stage);
  await stage.page.locator('#help').tap();
  const frame = await stage.frame();
  await write(stage, frame);
  const { x, y } = await stage.launcher.boundingBox();
  assert.deepEqual([x, y], [268, 4]);
  await stage.launcher.tap();
  await becomes('the panel', () => isOpen(stage), false);
});

test('A dialog of script that holds the focus does not keep it from the panel', async (stage) => {
  await stage.visit({
    tail: `<div id="trap" role="dialog" aria-label="Cart" aria-modal="true"><button id="help" data-nearhand-open="contact">Help</button></div><script>
      document.addEventListener('focusin', (event) => trap.contains(event.target) || help.focus());
      for (const other of document.body.children) if (other !== trap) other.inert = true;
    </script>`,
  });
  await stage.page.locator('#help').click();
  await write(stage, await stage.frame());
});

test('A launcher under a modal dialog is not painted over it, and is back in its place after it', async (stage) => {
  await stage.visit({ tail: `${DIALOG}<style>body { transform: translateY(0) } #d::backdrop { background: #fff }</style><script>d.showModal()</script>` });
  const isRaised = () => stage.page.evaluate(() => document.querySelector('nearhand-widget').matches(':popover-open'));
  await becomes('raised', isRaised, false);
  await stage.page.evaluate(() => document.querySelector('#d').close());
  await becomes('raised', isRaised, true);
  await stage.launcher.click();
  assert.equal(await isOpen(stage), true);
});

test('From a popover, and on a page in full screen, the panel opens above it', async (stage) => {
  await stage.visit({
    tail: `<div id="menu" popover="manual" style="inset: 0; width: 100%; height: 100%"><button id="help" data-nearhand-open="contact">Help</button></div>
      <section id="full"><button id="wide" onclick="full.requestFullscreen()">Wide</button>
      <button id="more" data-nearhand-open="contact">Help</button></section>`,
  });
  await stage.page.evaluate(() => document.querySelector('#menu').showPopover());
  await stage.page.locator('#help').click();
  const frame = await stage.frame();
  await write(stage, frame);
  await stage.launcher.click();
  await stage.page.evaluate(() => document.querySelector('#menu').hidePopover());
  await stage.page.locator('#wide').click();
  await until('full screen', () => stage.page.evaluate(() => Boolean(document.fullscreenElement)));
  await stage.page.locator('#more').click();
  await write(stage, frame);
});

test('Escape of an input method closes nothing, in page and frame, whichever way a browser tells it', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  const press = (init) => {
    const target = document.querySelector('nearhand-widget')?.shadowRoot.querySelector('button') ?? document.querySelector('input');
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...init }));
  };
  for (const place of [stage.page, frame]) {
    for (const init of [{ keyCode: 229 }, { isComposing: true }, { keyCode: 229, isComposing: true }]) await place.evaluate(press, init);
    await stage.page.waitForTimeout(100);
    assert.equal(await isOpen(stage), true);
  }
  await frame.evaluate(press, { keyCode: 27 });
  await becomes('the panel', () => isOpen(stage), false);
});
