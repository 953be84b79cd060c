// What the server sends is valid HTML: every kind of page, in the frame and in the help centre.
import { assert, test, unique, WIDGET } from '../harness.mjs';
import { mistakes } from '../html.mjs';
import { bookElsewhere, firstFree, PHONE } from '../booking.mjs';
import { LACKS, LANGUAGES } from '../views.mjs';

const FORM = 'application/x-www-form-urlencoded';

/** Every kind of page: its path, the status that it is to have, and the form that is sent, if one is. */
async function pages(locale) {
  const { query, message } = LANGUAGES[locale];
  const start = await firstFree('lumen', { locale });
  const { reference, token: code } = await bookElsewhere('lumen', { start, locale });
  const call = `requests/${reference}`;
  const article = LACKS[locale] ?? 'return-a-lamp';
  const frame = (path, ...more) => [`/w/lumen/${path}${path.includes('?') ? '&' : '?'}locale=${locale}`, ...more];
  const help = (path, ...more) => [`/help/lumen/${locale}/${path}`, ...more];
  const q = encodeURIComponent(query);
  return [
    frame('', 200),
    frame(`search?q=${q}`, 200),
    frame('search?q=qqqqqq', 200),
    frame('search?category=lighting', 200),
    frame('articles/choose-the-right-bulb', 200),
    frame(`articles/${article}`, 200),
    frame('articles/return-a-lamp', 200, { helpful: 'no' }),
    frame('contact', 200),
    frame('contact', 422, { email: 'nobody' }),
    frame('contact', 201, { message: unique(message) }),
    frame('requests', 200),
    frame('requests', 404, { reference: 'EU-2222-2222', code: 'abcdefgh' }),
    frame('callback', 200),
    frame('callback', 422, { phone: '12' }),
    frame('callback', 409, { start: '2026-01-01T00:00:00Z', phone: PHONE }),
    frame('callback', 201, { start: await firstFree('lumen', { locale }), phone: PHONE, note: message }),
    frame('zones?for=callback', 200),
    frame('zones?for=callback&q=qqqqqq', 200),
    frame(`${call}/move`, 200, { code }),
    frame(`${call}/cancel`, 200, { code }),
    frame('articles/there-is-none', 404),
    help('', 200),
    help('return-a-lamp', 200),
    help('return-a-lamp', 200, { helpful: 'yes' }),
    help(article, 200),
    help(`search?q=${q}`, 200),
    help('search?q=qqqqqq', 200),
    help('there-is-none', 404),
    [`/w/no-such-site/?locale=${locale}`, 404],
    [`/help/no-such-site/${locale}/`, 404],
  ];
}

for (const locale of ['en', 'ar', 'ja']) {
  test(`Every page in ${locale} is valid HTML`, async () => {
    const found = [];
    for (const [path, status, form] of await pages(locale)) {
      const sent = form && { method: 'POST', headers: { 'content-type': FORM }, body: new URLSearchParams(form) };
      const answer = await fetch(WIDGET + path, { ...sent, headers: { accept: 'text/html', 'accept-language': locale, ...sent?.headers } });
      assert.equal(answer.status, status, path);
      found.push(...(await mistakes(await answer.text())).map((mistake) => `${path}: ${mistake}`));
    }
    assert.deepEqual(found, []);
  });
}
