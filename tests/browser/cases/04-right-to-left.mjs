// Arabic, from right to left, in shops of both directions.
import { assert, becomes, test } from '../harness.mjs';
import { sideways } from '../layout.mjs';
import { LACKS, VIEWS } from '../views.mjs';

const ARABIC = { lang: 'ar', dir: 'rtl' };
const MISSING = LACKS.ar;

/** How far an element's text is from the two sides of its container, in pixels. */
const distances = (frame, selector) =>
  frame.evaluate((selector) => {
    const element = document.querySelector(selector);
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    const around = element.getBoundingClientRect();
    return { left: Math.round(text.left - around.left), right: Math.round(around.right - text.right) };
  }, selector);

async function where(stage, locator) {
  const { x, width } = await locator.boundingBox();
  const page = stage.page.viewportSize().width;
  return x + width / 2 < page / 2 ? 'left' : 'right';
}

test('In a shop that runs from right to left the launcher and the panel are at the left', async (stage) => {
  await stage.visit(ARABIC);
  assert.equal(await where(stage, stage.launcher), 'left');
  const frame = await stage.open();
  assert.equal(await where(stage, stage.panel), 'left');
  assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.dir]), ['ar', 'rtl']);
  assert.notEqual(await stage.launcher.getAttribute('aria-label'), 'Help');
});

test('In a shop that runs from left to right an Arabic panel stays at the right', async (stage) => {
  await stage.visit({ lang: 'en' });
  await stage.page.evaluate(() => window.nearhand('setLocale', 'ar'));
  const frame = await stage.open();
  assert.equal(await where(stage, stage.launcher), 'right');
  assert.equal(await where(stage, stage.panel), 'right');
  assert.equal(await frame.evaluate(() => document.dir), 'rtl');
});

test('In Arabic text starts at the right, and an article is read from there', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  for (const selector of ['.hero h1', '#articles', '.list .title']) {
    const { left, right } = await distances(frame, selector);
    assert.ok(right <= 1 && left >= 0, `${selector} starts at the right: ${left} left of it, ${right} right of it`);
  }
  await frame.locator('.list a').nth(1).click();
  await frame.locator('article').waitFor();
  assert.deepEqual(await frame.locator('article').evaluate((a) => [a.lang, a.dir]), ['ar', 'rtl']);
  const paragraph = await distances(frame, '.prose p');
  assert.ok(paragraph.right <= 1, 'the article starts at the right');
  const chevron = await frame.evaluate(() => getComputedStyle(document.querySelector('.back a'), '::before').transform);
  const [a, b] = chevron.match(/-?[\d.]+/g).map(Number);
  assert.ok(a > 0 && b < 0, `the way back points to the right: ${chevron}`);
  const number = await frame.locator('.back a').evaluate((link) => link.getBoundingClientRect().right > innerWidth / 2);
  assert.ok(number, 'the way back is at the right');
});

test('Numbers, addresses and references keep their own direction in Arabic', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  await frame.goto(stage.address('', { locale: 'ar' }));
  await stage.frame();
  for (const detail of await frame.locator('.channel .detail').all()) {
    assert.equal(await detail.evaluate((element) => getComputedStyle(element).direction), 'ltr');
  }
  assert.ok(await frame.locator('.channel .detail').count(), 'there are addresses');
  await VIEWS.request(stage, frame, 'ar');
  assert.equal(await frame.locator('dd #reference').evaluate((element) => getComputedStyle(element).direction), 'ltr');
  assert.equal(await frame.locator('.entry .message').evaluate((element) => getComputedStyle(element).direction), 'rtl');
});

test('What is typed takes its own direction: an e-mail address and English in an Arabic form', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  await frame.goto(stage.address('contact', { locale: 'ar' }));
  await stage.frame();
  const shape = (selector) =>
    frame.locator(selector).evaluate((element) => {
      const { direction, unicodeBidi, textAlign } = getComputedStyle(element);
      return { direction, isOwn: unicodeBidi === 'plaintext' || element.dir === 'auto', textAlign };
    });
  assert.equal((await shape('#message')).direction, 'rtl', 'an empty field runs as the page');
  await frame.locator('#message').fill('Where is my lamp?');
  await frame.locator('#email').fill('ada@lumen.example');
  for (const field of ['#message', '#name', '#email']) {
    const { isOwn, textAlign } = await shape(field);
    assert.ok(isOwn, `${field} runs as what is typed`);
    assert.equal(textAlign, 'start', `${field} is aligned as what is typed`);
  }
});

test('An article that Arabic lacks is shown in English, says so, and runs from left to right', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  await frame.locator('.chip[href*="category=safety"]').click();
  await frame.locator(`a[href*="${MISSING}"]`).click();
  await frame.locator('article').waitFor();
  assert.match(frame.url(), new RegExp(MISSING));
  assert.deepEqual(await frame.locator('article').evaluate((a) => [a.lang, a.dir]), ['en', 'ltr']);
  const shell = await frame.evaluate(() => [document.documentElement.lang, document.dir]);
  assert.deepEqual(shell, ['ar', 'rtl'], 'the frame stays Arabic');
  const notice = await frame.locator('.notice').innerText();
  assert.match(notice, /الإنجليزية/, 'the notice names English');
  const { left } = await distances(frame, 'article h1');
  assert.ok(left <= 1, 'its heading starts at the left');
});

test('An article that Arabic lacks is found in Arabic search results, marked as English', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  await frame.goto(stage.address('search', { locale: 'ar', category: 'safety' }));
  await stage.frame();
  const link = frame.locator(`a[href*="${MISSING}"]`);
  await becomes('the tag', () => link.locator('.tag').innerText(), 'الإنجليزية');
  assert.equal(await link.locator('.title').getAttribute('lang'), 'en');
});

test('In Arabic no view scrolls sideways', async (stage) => {
  await stage.visit(ARABIC);
  const frame = await stage.open();
  for (const [name, show] of Object.entries(VIEWS)) {
    if ((await show(stage, frame, 'ar')) === false) continue;
    assert.deepEqual(await sideways(frame), [], name);
  }
  assert.deepEqual(await sideways(stage.page.mainFrame()), []);
});
