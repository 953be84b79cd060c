// Every language of the widget, and the pseudo-locales: nothing is cut off, wider than its place, or left in English.
import fs from 'node:fs';
import { openCall } from '../booking.mjs';
import { assert, test, WIDGET } from '../harness.mjs';

const TAGS = fs.readdirSync(new URL('../../../shared/locales', import.meta.url)).sort();
const PSEUDO = ['en-XA', 'ar-XB'];
const RTL = ['ar', 'fa', 'he', 'ur', 'ar-XB'];
const VIEWS = ['', 'search?q=qqqqqq', 'articles/boots', 'contact', 'requests', 'callback', 'zones'];

/** Those that every visitor has, and a booked call. */
const views = async (stage) => [...VIEWS, `requests/${await openCall(stage, 'tongues')}`];

const address = (path, locale) => {
  const url = new URL(`${WIDGET}/w/tongues/${path}`);
  url.searchParams.set('locale', locale);
  url.searchParams.set('market', 'payers');
  return url.href;
};

/** What is wider than the place it has: the page, a button, a label, a placeholder. */
const overflowing = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('button, .button, label, h1, dt, dd, summary, .chip, .cities a')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.textContent.trim());
    // No box tells of a placeholder that it is cut short.
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room) wide.push(field.placeholder);
    }
    return root.scrollWidth > root.clientWidth ? ['the page', ...wide] : wide;
  });

const NARROW = { viewport: { width: 320, height: 640 } };

for (const locale of [...TAGS, ...PSEUDO]) {
  test(`Every view fits a narrow phone in ${locale}`, async (stage) => {
    for (const view of await views(stage)) {
      await stage.page.goto(address(view, locale));
      assert.deepEqual(await overflowing(stage.page), [], view);
      if (!view) assert.equal(await stage.page.locator('#paying + dl dd').count(), 2, 'how people pay');
      const root = stage.page.locator('html');
      assert.equal(await root.getAttribute('lang'), locale, view);
      assert.equal(await root.getAttribute('dir'), RTL.includes(locale) ? 'rtl' : 'ltr', view);
    }
  }, NARROW);
}

/** Not the texts of the widget: what was typed, examples, names of services, and what CLDR says in English. */
const KEPT = /qqqqqq|name@example|WhatsApp|Google|Outlook|Japanese Yen|, 20\d\d|English, German|day\b|tomorrow|UTC/;

/** Visible English letters that no transform has touched: words of the page itself, not of services or codes. */
const untouched = (page) =>
  page.evaluate(() => {
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isShown = parent.checkVisibility() && !parent.closest('script, style, select, bdi, .cities');
      if (isShown && /[A-Za-z]{3}/.test(node.data)) said.push(node.data.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const value = element.getAttribute(name);
        if (value && /[A-Za-z]{3}/.test(value)) said.push(value);
      }
    }
    return said;
  });

test('Nothing escapes translation: in the accented pseudo-locale no plain English is left', async (stage) => {
  for (const view of await views(stage)) {
    await stage.page.goto(address(view, 'en-XA'));
    const left = (await untouched(stage.page)).filter((text) => !KEPT.test(text));
    assert.deepEqual(left, [], view);
  }
});
