// The public help centre: pages of their own, by links and forms alone, for people and for search engines.
import { assert, becomes, focused, stored, test, unique, WIDGET } from '../harness.mjs';
import { violations } from '../axe.mjs';
import { sideways, smallTargets } from '../layout.mjs';
import { LACKS, LANGUAGES, leaveRequest } from '../views.mjs';

const ARTICLE = 'return-a-lamp';
const NOT_FOUND = /Failed to load resource.*404/;
const address = (locale, name = '') => `${WIDGET}/help/lumen/${locale}/${name}`;
const heading = (page) => page.locator('main h1').innerText();
const link = (page, name) => page.getByRole('link', { name });

/** Every kind of page, by what it shows. */
const PAGES = {
  home: () => '',
  article: () => ARTICLE,
  subject: () => 'subjects/returns',
  'home for a market': () => '?market=dach',
  'fallback article': (locale) => LACKS[locale],
  'search with results': (locale) => `search?q=${encodeURIComponent(LANGUAGES[locale].query)}`,
  'search without results': () => 'search?q=qqqqqq',
  problem: () => 'there-is-none',
};

/** Goes to every kind of page in a language, and gives what `look` finds on each. */
async function onEach(stage, locale, look) {
  stage.expects(NOT_FOUND);
  const found = [];
  for (const [name, path] of Object.entries(PAGES)) {
    const place = path(locale);
    if (place === undefined) continue;
    await stage.page.goto(address(locale, place));
    found.push(...(await look(stage.page)).map((what) => `${name}: ${what}`));
  }
  return found;
}

for (const locale of ['en', 'ar']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in the help centre in ${locale}, ${colorScheme}`, { colorScheme }, async (stage) => {
      assert.deepEqual(await onEach(stage, locale, (page) => violations(page)), []);
    });
  }
}

for (const locale of Object.keys(LANGUAGES)) {
  const narrow = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  test(`No page of the help centre in ${locale} scrolls sideways at 320 pixels, and targets are large enough`, narrow, async (stage) => {
    const look = async (page) => [...(await sideways(page)), ...(await smallTargets(page))];
    assert.deepEqual(await onEach(stage, locale, look), []);
  });
}

for (const width of [320, 700, 1280, 2560]) {
  test(`Nothing of the help centre lies outside a screen of ${width} pixels, nor with text twice as large`, { viewport: { width, height: 800 } }, async (stage) => {
    const look = async (page) => {
      const usual = await sideways(page);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      return [...usual, ...(await sideways(page)).map((wide) => `twice as large: ${wide}`)];
    };
    assert.deepEqual(await onEach(stage, 'de', look), []);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`The way from a search engine to a person, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, { javaScriptEnabled }, async (stage) => {
    // A page of its own gets an icon from the browser; the frame needs none.
    stage.tolerates(/favicon\.ico/, /preloaded using link preload/);
    const { page } = stage;
    await page.goto(address('en', ARTICLE));
    assert.equal(await heading(page), 'Return a lamp');
    await page.locator('.prose').getByRole('link', { name: 'arrived damaged' }).click();
    await becomes('an article that it names', () => heading(page), 'My lamp arrived damaged');
    await page.getByRole('complementary').getByRole('link').first().click();
    await page.locator('.prose').waitFor();
    assert.match(page.url(), /\/help\/lumen\/en\/[a-z-]+$/, 'another of its subject');
    await link(page, 'Returns and warranty').click();
    await becomes('the subject', () => heading(page), 'Returns and warranty');
    assert.equal(page.url(), address('en', 'subjects/returns'));
    await page.getByRole('searchbox').fill('dimmer');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('mark').first().waitFor();
    assert.equal(page.url(), address('en', 'search?q=dimmer'), 'nothing else is needed');
    await link(page, 'Which dimmer fits my lamp?').click();
    await page.getByRole('button', { name: 'No' }).click();
    await page.getByText('Sorry about that.').waitFor();
    assert.match(page.url(), /\/help\/lumen\/en\/which-dimmer-fits#ask$/);
    await page.locator('.ask').getByRole('button', { name: 'Write to us' }).click();
    await becomes('the contact form', () => heading(page), 'Write to us');
    assert.equal(page.url(), `${WIDGET}/w/lumen/contact?locale=en&article=which-dimmer-fits`);
    assert.equal((await page.locator('#message').inputValue()).trim(), 'Which dimmer fits my lamp?', 'what did not help');
    const message = unique('Found by a search engine');
    const { reference } = await leaveRequest(page, { message });
    assert.match(reference, /^\w+-\w{4}-\w{4}$/);
    const [record] = await stored(message);
    assert.equal(record.locale, 'en');
  });
}

test('In the help centre a reader goes on in another language', async (stage) => {
  const { page } = stage;
  await page.goto(address('en', ARTICLE));
  const others = page.getByRole('navigation', { name: 'Other languages' });
  assert.deepEqual(await others.getByRole('link').allInnerTexts(), ['Deutsch', '日本語', 'العربية', '简体中文']);
  await others.getByRole('link', { name: 'العربية' }).click();
  await becomes('the article', () => heading(page), 'إرجاع مصباح');
  assert.equal(page.url(), address('ar', ARTICLE));
  assert.equal(await page.evaluate(() => document.dir), 'rtl');
});

test('The visitor’s language decides where the help centre begins', { locale: 'ja-JP' }, async (stage) => {
  await stage.page.goto(`${WIDGET}/help/lumen`);
  assert.equal(stage.page.url(), address('ja'));
});

test('With the keyboard a reader skips the head of the page', async (stage) => {
  const { page } = stage;
  for (const name of ['', ARTICLE, 'search?q=lamp']) {
    await page.goto(address('en', name));
    await page.keyboard.press('Tab');
    const skip = link(page, 'Skip to content');
    assert.equal(await skip.evaluate((it) => it === document.activeElement), true, `${name}: it comes first`);
    const box = await skip.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0, `${name}: it is seen`);
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'main#main');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement));
    assert.ok(isInside, `${name}: the next stop is in the content`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => !!document.activeElement.closest('header')), true, `${name}: and the way back`);
  }
});

test('In the help centre what has the focus shows it', async (stage) => {
  const { page } = stage;
  for (const name of ['', ARTICLE]) {
    await page.goto(address('de', name));
    const invisible = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === document.body) return null;
        const places = [activeElement, activeElement.closest('.search')].filter(Boolean).map((place) => getComputedStyle(place));
        return places.some((ring) => ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2) ? '' : activeElement.outerHTML.slice(0, 80);
      });
      if (unseen === null) break;
      if (unseen) invisible.push(unseen);
    }
    assert.deepEqual(invisible, []);
  }
});

test('No page of the help centre asks for anything more', async (stage) => {
  await onEach(stage, 'en', async () => []);
  const more = stage.requests.filter((url) => !url.startsWith('data:') && !url.startsWith(address('en')));
  assert.deepEqual(more, []);
});

test('No other page embeds the help centre', async (stage) => {
  stage.expects(/frame-ancestors/);
  stage.tolerates(/ERR_BLOCKED_BY_RESPONSE|chromewebdata/);
  await stage.visit({ body: `<iframe src="${address('en')}" title="Help"></iframe>` });
  const frame = stage.page.frames().find((frame) => frame !== stage.page.mainFrame());
  await frame?.waitForLoadState().catch(() => {});
  assert.equal(await frame?.locator('.hero').count().catch(() => 0) ?? 0, 0);
});

test('An article prints as text, without what is only for the screen', async (stage) => {
  const { page } = stage;
  await page.goto(address('de', ARTICLE));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.search', '.ways', '.trail', '.related', '.ask', 'footer']) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  assert.equal(await page.locator('.prose').isVisible(), true);
});
