// Results while a query is typed: they come without Enter, in the order of the queries, and move nothing else.
import { assert, becomes, focused, test, until, WIDGET } from '../harness.mjs';
import { sideways, smallTargets } from '../layout.mjs';
import { LANGUAGES } from '../views.mjs';

const BOX = 'input[type=search]';
const SEARCHES = /\/api\/v1\/sites\/lumen\/search\?/;

/** The queries that the edge was asked for. */
const asked = (stage) =>
  stage.requests.filter((url) => SEARCHES.test(url)).map((url) => new URL(url).searchParams.get('q'));

/** The query whose results are on the screen; empty where there are none. */
const shown = (frame) =>
  frame.evaluate(() => document.querySelector('#found[data-typed]')?.getAttribute('data-typed') ?? '');

/** Long enough for a search that must not be: far over the pause and a local answer. */
const aWhile = (frame) => frame.waitForTimeout(500);

async function home(stage, options) {
  await stage.visit(options);
  const frame = await stage.open();
  await frame.locator(BOX).click();
  return frame;
}

/** The client alone on a page of the panel's size, for what a page cannot do to a frame. */
async function alone(stage, path, query) {
  await stage.visit();
  await stage.page.goto(stage.address(path, query));
  await stage.page.locator('html[data-client]').waitFor({ state: 'attached' });
  await stage.page.locator(BOX).click();
  return stage.page;
}

test('Results come while a query is typed, in place of the articles, and focus, caret and box stay', async (stage) => {
  const frame = await home(stage);
  const box = () => frame.locator(BOX).evaluate((field) => JSON.stringify(field.getBoundingClientRect()));
  const before = await box();
  await stage.page.keyboard.type('dimer');
  await becomes('the results', () => shown(frame), 'dimer');
  await stage.page.keyboard.press('ArrowLeft');
  await stage.page.keyboard.press('ArrowLeft');
  await stage.page.keyboard.type('m');
  await becomes('the results of what was mended', () => shown(frame), 'dimmer');
  assert.equal(await frame.locator(BOX).evaluate((field) => field.selectionStart), 4, 'the caret');
  assert.deepEqual([await focused(frame), await box()], ['input#q', before]);
  assert.ok(await frame.locator('#found mark').count());
  assert.equal(await frame.locator('#articles').isVisible(), false);
  assert.equal(await frame.locator('#contact').isVisible(), true, 'a person is still there');
  const summary = await frame.locator('#found h2').innerText();
  assert.match(summary, /articles? for .*dimmer/);
  const status = frame.getByRole('status').filter({ hasText: summary });
  assert.equal(await status.count(), 1, 'it is said');
  await frame.locator(BOX).fill('qqqqqq');
  await becomes('nothing', () => shown(frame), 'qqqqqq');
  assert.deepEqual([await frame.locator('#found a').count(), await frame.locator('#found p').count()], [0, 1]);
});

test('Who types fast is answered once, and Enter goes to the search view', async (stage) => {
  const frame = await home(stage);
  await stage.page.keyboard.type('delivery', { delay: 20 });
  await becomes('the results', () => shown(frame), 'delivery');
  assert.deepEqual(asked(stage), ['delivery']);
  await stage.page.keyboard.type(' t');
  await stage.page.keyboard.press('Enter');
  await frame.locator('main .back').waitFor();
  await becomes('focus in the results', () => focused(frame), 'h1');
  assert.match(frame.url(), /\/w\/lumen\/search\?q=delivery\+t&/);
  await aWhile(frame);
  assert.equal(await shown(frame), '', 'nothing comes after');
  assert.deepEqual(asked(stage), ['delivery', 'delivery t']);
});

test('An emptied box takes the results away, and so does Escape before it closes', async (stage) => {
  const frame = await home(stage);
  const isAsBefore = async () => {
    await becomes('no results', () => frame.locator('#found').innerHTML(), '');
    assert.equal(await frame.locator('#articles').isVisible(), true);
    assert.equal(await focused(frame), 'input#q');
    assert.equal(await frame.locator('#say').textContent(), '', 'nothing is left to be said');
  };
  await frame.locator(BOX).fill('dimmer');
  await becomes('the results', () => shown(frame), 'dimmer');
  await frame.locator(BOX).fill('  ');
  await isAsBefore();
  await frame.locator(BOX).fill('dimmer');
  await becomes('the results', () => shown(frame), 'dimmer');
  await stage.page.keyboard.press('Escape');
  await isAsBefore();
  assert.equal(await frame.locator(BOX).inputValue(), '');
  await frame.locator(BOX).fill('dimmer');
  await frame.locator('#found a').first().focus();
  await stage.page.keyboard.press('Escape');
  await isAsBefore();
  await stage.page.keyboard.press('Escape');
  await becomes('closed', () => focused(stage.page), 'button');
});

test('By keyboard a result is reached from the box, and the way back leads to the results', async (stage) => {
  const frame = await home(stage);
  await stage.page.keyboard.type('dimmer');
  const first = frame.locator('#found a').first();
  await first.waitFor();
  await until('focus on the first result', async () => {
    await stage.page.keyboard.press('Tab');
    return first.evaluate((link) => link === document.activeElement);
  });
  assert.deepEqual(await smallTargets(frame), []);
  const title = await first.locator('.title').innerText();
  await stage.page.keyboard.press('Enter');
  await becomes('the article', () => frame.locator('main h1').innerText(), title);
  await frame.evaluate(() => history.back());
  await becomes('the query', () => frame.locator(BOX).inputValue().catch(() => ''), 'dimmer');
  await becomes('its results', () => frame.locator('#found .title').first().innerText(), title);
  await frame.evaluate(() => history.back());
  await becomes('the home view', () => frame.locator('#articles').isVisible(), true);
});

test('An answer that is late does not take the place of a later one, nor come back after all is gone', async (stage) => {
  const held = {};
  await stage.page.route(SEARCHES, async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q');
    await new Promise((done) => (held[q] = done));
    await route.continue().catch(() => {});
  });
  const frame = await home(stage);
  const ask = async (q) => {
    await frame.locator(BOX).fill(q);
    await until(`a search for ${q}`, () => held[q]);
  };
  await ask('dim');
  await ask('dimmer');
  held.dimmer();
  await becomes('the later', () => shown(frame), 'dimmer');
  held.dim();
  await aWhile(frame);
  assert.equal(await shown(frame), 'dimmer');
  await ask('return');
  await frame.locator(BOX).fill('');
  await becomes('nothing', () => frame.locator('#found').innerHTML(), '');
  held.return();
  await aWhile(frame);
  assert.equal(await frame.locator('#found').innerHTML(), '');
});

test('In the search view the results follow what is typed, and the address stays', async (stage) => {
  const page = await alone(stage, 'search', { q: 'dimmer' });
  const before = page.url();
  await page.locator(BOX).fill('return');
  await becomes('the results', () => shown(page), 'return');
  await becomes('the heading', () => page.locator('h1').innerText().then((text) => /return/.test(text)), true);
  assert.deepEqual([await focused(page), page.url()], ['input#q', before]);
  assert.equal(await page.locator('main h1').count(), 1);
  assert.ok(await page.locator('.person a').isVisible());
  await page.locator(BOX).fill('');
  await becomes('no results', () => page.locator('#found li').count(), 0);
  assert.deepEqual(asked(stage), ['return', '']);
});

test('What was typed is searched for in the language that is chosen then', async (stage) => {
  const frame = await home(stage);
  await stage.page.keyboard.type('LED');
  await becomes('the results', () => shown(frame), 'LED');
  await frame.locator('select[name=locale]').selectOption('de');
  await becomes('the language', () => frame.evaluate(() => document.documentElement.lang), 'de');
  assert.equal(await frame.locator(BOX).inputValue(), 'LED');
  assert.match(await frame.locator('h1').innerText(), /zu .*LED/);
  assert.equal(await focused(frame), 'select#locale');
  await frame.locator('select[name=locale]').selectOption('en');
  await becomes('the language', () => frame.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await frame.locator(BOX).inputValue(), 'LED');
});

test('Beside a subject an emptied box shows its articles again', async (stage) => {
  const page = await alone(stage, 'search', { category: 'lighting' });
  const articles = await page.locator('#found').innerText();
  await page.locator(BOX).fill('return');
  await becomes('the results', () => shown(page), 'return');
  await page.locator(BOX).fill('');
  await becomes('the articles', () => page.locator('#found').innerText(), articles);
});

test('Japanese is searched for when it has been composed, not before', { locale: 'ja-JP' }, async (stage) => {
  const page = await alone(stage, '', { locale: 'ja' });
  const keyboard = await stage.context.newCDPSession(page);
  const compose = (text) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  // A letter, and within the pause an input method begins: what it shows is not to be searched for.
  await page.keyboard.type('L');
  for (const text of ['ｔ', 'ちょ', 'ちょうこ', 'ちょうこう', '調光']) {
    await compose(text);
    await aWhile(page);
    assert.deepEqual([asked(stage), await shown(page)], [[], ''], text);
  }
  assert.equal(await page.locator(BOX).inputValue(), 'L調光');
  await keyboard.send('Input.insertText', { text: '調光' });
  await becomes('the results', () => shown(page), 'L調光');
  assert.deepEqual(asked(stage), ['L調光']);
  await page.locator(BOX).fill('');
  await becomes('nothing', () => shown(page), '');
  for (const text of ['ちょうこう', '調光']) await compose(text);
  await keyboard.send('Input.insertText', { text: '調光' });
  await becomes('the results', () => shown(page), '調光');
  assert.ok(await page.locator('#found a').count());
  assert.equal(await page.locator(BOX).evaluate((field) => field.selectionStart), 2, 'the caret');
});

test('In Arabic the results are read from the right, and fit a phone', { viewport: { width: 320, height: 640 } }, async (stage) => {
  const frame = await home(stage, { lang: 'ar', dir: 'rtl' });
  const { query } = LANGUAGES.ar;
  await stage.page.keyboard.type(query);
  await becomes('the results', () => shown(frame), query);
  const sides = await frame.locator('#found h2, #found .title').evaluateAll((all) =>
    all.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const around = document.querySelector('#found').getBoundingClientRect();
      const { left, right } = range.getBoundingClientRect();
      return around.right - right <= left - around.left;
    }),
  );
  assert.ok(sides.length > 1 && sides.every(Boolean), `${sides}`);
  assert.deepEqual(await sideways(frame), []);
});

test('What was typed before the client came is answered when it has come', async (stage) => {
  stage.tolerates(/preloaded using link preload/);
  let release;
  const held = new Promise((done) => (release = done));
  await stage.page.route(`${WIDGET}/assets/*.wasm`, (route) => held.then(() => route.continue()));
  await stage.visit();
  const frame = await stage.open({ client: false });
  await frame.locator(BOX).click();
  await stage.page.keyboard.type('dimmer');
  release();
  await becomes('the results', () => shown(frame), 'dimmer');
  assert.deepEqual([await focused(frame), await frame.locator(BOX).inputValue()], ['input#q', 'dimmer']);
});
