// A small phone: 320 pixels wide, which is also a desktop at 400 % (WCAG 2.2, 1.4.10).
import { assert, becomes, focused, test, until } from '../harness.mjs';
import { sideways, smallTargets } from '../layout.mjs';
import { LANGUAGES, VIEWS } from '../views.mjs';

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const ON_ITS_SIDE = { ...PHONE, viewport: { width: 640, height: 320 } };

test('On a phone the panel takes the whole screen, and the way out lies on its bar', PHONE, async (stage) => {
  await stage.visit();
  await stage.launcher.tap();
  const frame = await stage.frame();
  assert.deepEqual(await stage.panel.boundingBox(), { x: 0, y: 0, width: 320, height: 640 });
  const close = await stage.launcher.boundingBox();
  assert.ok(close.width >= 44 && close.height >= 44, 'the way out is large enough');
  const whole = await stage.panel.locator('iframe').boundingBox();
  assert.deepEqual(whole, { x: 0, y: 0, width: 320, height: 640 }, 'there is no strip above the panel');
  await frame.locator('.hero').waitFor();
  const bar = await frame.locator('.bar').boundingBox();
  assert.ok(close.y + close.height <= bar.y + bar.height, 'the way out is in the bar');
  const menu = await frame.locator('.bar select').boundingBox();
  assert.ok(menu.x + menu.width <= close.x, 'and covers nothing of it');
  await stage.launcher.tap();
  assert.equal(await stage.panel.isVisible(), false);
});

test('On a phone on its side there is room for the panel too', ON_ITS_SIDE, async (stage) => {
  await stage.visit();
  await stage.launcher.tap();
  await stage.frame();
  assert.deepEqual(await stage.panel.boundingBox(), { x: 0, y: 0, width: 640, height: 320 });
});

for (const locale of Object.keys(LANGUAGES)) {
  test(`On a phone no view in ${locale} scrolls sideways, and every target is at least 24 pixels`, PHONE, async (stage) => {
    await stage.visit({ lang: locale, dir: LANGUAGES[locale].dir });
    await stage.launcher.tap();
    const frame = await stage.frame();
    const found = [];
    for (const [name, show] of Object.entries(VIEWS)) {
      if ((await show(stage, frame, locale)) === false) continue;
      found.push(...(await sideways(frame)).map((wide) => `${name} scrolls: ${wide}`));
      found.push(...(await smallTargets(frame)).map((target) => `${name} has a small ${target}`));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(await sideways(stage.page.mainFrame()), []);
  });
}

test('On a phone it is told within the screen who is there, at any hour and from anywhere', PHONE, async (stage) => {
  const { page } = stage;
  const found = [];
  // Where words have no spaces between them, a time with a city's name is one long word.
  for (const now of ['2026-11-30T02:55:00Z', '2026-11-30T05:00:00Z', '2026-11-29T10:00:00Z']) {
    await page.setExtraHTTPHeaders({ 'nearhand-now': now });
    for (const tz of ['Europe/Berlin', 'America/Argentina/Buenos_Aires']) {
      for (const locale of ['ja', 'zh-Hans', 'de']) {
        await page.goto(stage.address('', { locale, tz }));
        found.push(...(await sideways(page.mainFrame())).map((wide) => `${locale} in ${tz} at ${now}: ${wide}`));
      }
    }
  }
  assert.deepEqual(found, []);
});

test('On a phone long words and long names do not break the views', PHONE, async (stage) => {
  await stage.visit();
  await stage.launcher.tap();
  const frame = await stage.frame();
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  stage.text = `${long} https://shop.example/${long}?order=${long}`;
  await VIEWS.request(stage, frame, 'en');
  assert.deepEqual(await sideways(frame), []);
  await frame.goto(stage.address('search', { q: long.repeat(2) }));
  assert.deepEqual(await sideways(frame), []);
});

test('On a phone on its side the first wrong field is in sight after Send', ON_ITS_SIDE, async (stage) => {
  stage.expects(/422/);
  await stage.visit();
  await stage.launcher.tap();
  const frame = await stage.frame();
  await VIEWS.contact(stage, frame, 'en');
  await frame.locator('form[data-form=contact] .button').tap();
  await frame.locator('#message-error').waitFor();
  await becomes('focus', () => focused(frame), 'textarea#message');
  const top = () => frame.locator('#message').evaluate((field) => field.getBoundingClientRect().top);
  const height = await frame.evaluate(() => innerHeight);
  await until('the field in sight', async () => (await top()) >= 0 && (await top()) < height, 2000);
});

test('Where a visitor wants less motion nothing moves', { reducedMotion: 'reduce' }, async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  const moving = (root) => {
    root.querySelector('main')?.setAttribute('aria-busy', 'true');
    const all = [...root.querySelectorAll('*')];
    return all.filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none';
    }).length;
  };
  assert.equal(await frame.evaluate(`(${moving})(document)`), 0);
  assert.equal(await stage.page.evaluate(`(${moving})(document.querySelector('nearhand-widget').shadowRoot)`), 0);
});

test('Where colours are forced, buttons, fields and the focus can still be seen', { forcedColors: 'active' }, async (stage) => {
  await stage.visit();
  const border = await stage.launcher.evaluate((button) => getComputedStyle(button).borderTopColor);
  assert.doesNotMatch(border, /^rgba\(.*, 0\)$/, `the launcher has a border: ${border}`);
  const frame = await stage.open();
  await VIEWS.contact(stage, frame, 'en');
  const edges = await frame.evaluate(() =>
    [...document.querySelectorAll('textarea, .field input, .button')].map((element) => getComputedStyle(element).borderTopStyle),
  );
  assert.ok(edges.length > 4 && edges.every((style) => style !== 'none'), edges.join());
});

test('With text twice as large no view scrolls sideways', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  const found = [];
  for (const [name, show] of Object.entries(VIEWS)) {
    if ((await show(stage, frame, 'de')) === false) continue;
    await frame.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    found.push(...(await sideways(frame)).map((wide) => `${name} scrolls: ${wide}`));
  }
  assert.deepEqual(found, []);
});
