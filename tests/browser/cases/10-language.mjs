// One language decides everything: chosen by the visitor, else told by the page, else by the browser.
import { assert, becomes, stored, test, unique } from '../harness.mjs';
import { tag } from '../storefront.mjs';
import { leaveRequest } from '../views.mjs';

const language = (frame) => frame.evaluate(() => document.documentElement.lang);
const choose = async (frame, locale) => {
  await frame.locator('select[name=locale]').selectOption(locale);
  await frame.locator(`html[lang=${locale}]`).waitFor({ state: 'attached' });
};
/** What the shop calls its channel for messages, on the way to the form and above it. */
const WRITE = { en: 'Write to us', ja: 'メッセージを送る' };

/** `[what decides, options of the browser, parts of the page, the language that results]` */
const DECISIONS = [
  ['the page’s language before the browser’s', { locale: 'ja-JP' }, { lang: 'de' }, 'de'],
  ['the browser’s language where the page names none', { locale: 'ja-JP' }, { lang: '' }, 'ja'],
  ['the browser’s language where the shop does not offer the page’s', { locale: 'de-AT' }, { lang: 'pt' }, 'de'],
  ['a language written with an underscore', {}, { lang: 'de_AT' }, 'de'],
  ['simplified Chinese where the page says zh-CN', {}, { lang: 'zh-CN' }, 'zh-Hans'],
  ['the shop’s default where nobody names one that it offers', { locale: 'pt-BR' }, { lang: 'pt' }, 'en'],
];

for (const [what, options, parts, expected] of DECISIONS) {
  test(`The panel speaks ${what}`, options, async (stage) => {
    await stage.visit(parts);
    assert.equal(await language(await stage.open()), expected);
  });
}

test('A language in the tag comes before the page’s', async (stage) => {
  await stage.visit({ lang: 'en', script: tag('data-locale="ar"') });
  assert.equal(await language(await stage.open()), 'ar');
});

test('A change of language in the contact form keeps what was typed', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: WRITE.en }).click();
  const typed = { message: 'One "lamp" <b>\n\nتومض', name: 'Ada', email: 'ada@lumen', phone: '+49 30' };
  for (const [name, value] of Object.entries(typed)) await frame.locator(`#${name}`).fill(value);
  const key = await frame.locator('[name=key]').inputValue();
  for (const locale of ['de', 'ar', 'ja']) {
    await choose(frame, locale);
    for (const [name, value] of Object.entries(typed)) {
      await becomes(`${name} in ${locale}`, () => frame.locator(`#${name}`).inputValue(), value);
    }
    assert.equal(await frame.locator('[name=key]').inputValue(), key, 'it is the same form');
  }
  assert.equal(await frame.locator('h1').innerText(), WRITE.ja);
});

test('A language chosen in the panel is remembered for the next page, on the launcher too', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await choose(frame, 'de');
  await becomes('the launcher’s label', () => stage.launcher.getAttribute('aria-label'), 'Hilfe');
  await stage.visit({ path: '/next', lang: 'en' });
  assert.equal(await stage.launcher.getAttribute('aria-label'), 'Hilfe');
  assert.equal(await stage.page.locator('nearhand-widget').getAttribute('lang'), 'de');
  assert.equal(await language(await stage.open()), 'de');
});

test('A change of language moves everything with it: direction, title, menu, search results', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('searchbox').fill('LED');
  await frame.getByRole('searchbox').press('Enter');
  await frame.locator('mark').first().waitFor();
  const title = await frame.evaluate(() => document.title);
  await choose(frame, 'ar');
  assert.equal(await frame.evaluate(() => document.dir), 'rtl');
  assert.notEqual(await frame.evaluate(() => document.title), title);
  assert.equal(await frame.locator('select[name=locale]').inputValue(), 'ar');
  assert.equal(await frame.getByRole('searchbox').inputValue(), 'LED', 'the query stays');
  assert.ok(await frame.locator('.results mark').count(), 'there are results in Arabic');
  await choose(frame, 'en');
  assert.equal(await frame.evaluate(() => document.title), title);
});

test('Back after a change of language stays in the language chosen', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Choose the right bulb' }).click();
  await frame.locator('article').waitFor();
  await choose(frame, 'de');
  await stage.page.evaluate(() => history.back());
  await frame.locator('.hero').waitFor();
  assert.equal(await language(frame), 'de');
});

test('The article of the view is followed into the language chosen, or its fallback said', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Customs, import VAT and duties' }).click();
  await frame.locator('article').waitFor();
  await choose(frame, 'ja');
  assert.equal(await frame.locator('article').getAttribute('lang'), 'ja');
  assert.equal(await frame.locator('.notice').count(), 0);
  await choose(frame, 'zh-Hans');
  assert.equal(await frame.locator('article').getAttribute('lang'), 'en');
  assert.match(await frame.locator('.notice').innerText(), /英语/);
});

test('A request is kept in the language in which it was written', async (stage) => {
  await stage.visit({ lang: 'de' });
  const frame = await stage.open();
  await frame.locator('.channels a[href*="/contact"]').click();
  const message = unique('Auf Deutsch');
  await leaveRequest(frame, { message });
  const [{ locale, zone }] = await stored(message);
  assert.deepEqual([locale, zone], ['de', 'Europe/Berlin']);
});
