// What the panel spares its visitors: typing again, searching in one language, looking through a phone book of days.
import { book, choose, PHONE, times } from '../booking.mjs';
import { assert, becomes, stored, test, unique } from '../harness.mjs';
import { contact } from '../outbox.mjs';
import { send } from '../views.mjs';

const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);

async function form(stage) {
  await stage.visit();
  const frame = await stage.open();
  await contact(frame);
  await frame.locator('#message').waitFor();
  return frame;
}

for (const javaScriptEnabled of [true, false]) {
  test(`A topic is chosen, and asks for an order where that helps, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, { javaScriptEnabled }, async (stage) => {
    const { page } = stage;
    await page.goto(stage.address('contact'));
    const pick = (name) => page.locator('.pick').filter({ hasText: name }).click();
    assert.equal(await page.locator('#order').isVisible(), false);
    await pick('Bulbs, dimming');
    assert.equal(await page.locator('#order').isVisible(), false);
    await pick('My order');
    await page.locator('#order').fill('10023');
    const message = unique('Where is it?');
    await page.locator('#message').fill(message);
    await send(page);
    await page.locator('dd #reference').waitFor();
    const [record] = await stored(message);
    assert.deepEqual(record.tags, ['order']);
    assert.match(record.message.replace(/[\u2066-\u2069]/g, ''), /^Order number: 10023\n\n/);
  });
}

test('The first field is at the top, the button in reach, and an error goes as it is mended', { viewport: { width: 400, height: 680 } }, async (stage) => {
  stage.expects(/422/);
  const { page } = stage;
  await page.goto(stage.address('contact'));
  await page.waitForSelector('html[data-client]');
  const box = (selector) => page.locator(selector).boundingBox();
  assert.ok((await box('#message')).y < 340, 'nothing but the topics is before the message');
  const button = await box('form[data-form=contact] .button');
  assert.ok(button.y + button.height <= 680, 'the button is in sight');
  await page.locator('#email').fill('nobody');
  await send(page);
  await page.locator('#message-error').waitFor();
  await page.locator('#message').pressSequentially('Hel');
  await becomes('what is wrong', () => page.locator('.error').evaluateAll((all) => all.map(({ id }) => id)), ['email-error']);
  assert.equal(await page.locator('#message').getAttribute('aria-invalid'), null);
  await page.locator('#email').pressSequentially('@mail.example');
  await becomes('what is wrong', () => page.locator('.error, .notice.bad').count(), 0);
});

test('A wrong access code stays to be mended', async (stage) => {
  stage.expects(/404/);
  const { page } = stage;
  await page.goto(stage.address('requests'));
  await page.waitForSelector('html[data-client]');
  await page.locator('#reference').fill('EU-2222-2222');
  await page.locator('#code').fill('abcd-efgh');
  await page.locator('form[data-form=lookup] .button').click();
  await page.locator('.notice.bad').waitFor();
  assert.equal(await page.locator('#code').inputValue(), 'abcd-efgh');
  await becomes('the focus', () => page.evaluate(() => document.activeElement.id), 'code');
});

test('Where an article did not help, what was missing is asked, and what is written begins with it', async (stage) => {
  await stage.visit();
  await call(stage, 'openArticle', 'which-dimmer-fits');
  const frame = await stage.frame();
  await frame.locator('button[value=no]').click();
  await frame.locator('.ask').getByText('What was missing?').waitFor();
  await frame.locator('.ask .button').click();
  await frame.locator('#message').waitFor();
  assert.equal((await frame.locator('#message').inputValue()).trim(), 'Which dimmer fits my lamp?');
});

test('What somebody has begun to write is not replaced by the article that they come from', async (stage) => {
  const frame = await form(stage);
  await frame.locator('#message').fill('My own words');
  await call(stage, 'openArticle', 'which-dimmer-fits');
  await frame.locator('button[value=no]').click();
  await frame.locator('.ask .button').click();
  await frame.locator('#message').waitFor();
  await becomes('the message', () => frame.locator('#message').inputValue(), 'My own words');
});

test('setLocale() keeps the view and what is typed in it', async (stage) => {
  const frame = await form(stage);
  await frame.locator('#message').fill('Half a sentence');
  await call(stage, 'setLocale', 'de');
  await frame.locator('html[lang=de]').waitFor({ state: 'attached' });
  await becomes('the heading', () => frame.locator('h1').innerText(), 'Nachricht schreiben');
  assert.equal(await frame.locator('#message').inputValue(), 'Half a sentence');
  assert.equal(await call(stage, 'locale'), 'de');
  await stage.page.reload();
  const again = await stage.open();
  assert.equal(await again.locator('html').getAttribute('lang'), 'en', 'the page has asked, not the visitor');
});

test('A search that finds nothing in the visitor’s language is made in the site’s others', async (stage) => {
  await stage.page.goto(stage.address('search', { q: '返品' }));
  assert.ok((await stage.page.locator('.results a').count()) > 0);
  await stage.page.goto(stage.address('search', { locale: 'zh-Hans', q: 'Einfuhrumsatzsteuer' }));
  const other = stage.page.locator('.results a').filter({ has: stage.page.locator('.tag') }).first();
  assert.match(await other.locator('.tag').innerText(), /德语|英语/);
});

test('On home an article in another language says so', async (stage) => {
  await stage.page.goto(stage.address('', { locale: 'zh-Hans', market: 'china', about: 'Customs, import VAT and duties' }));
  const titles = stage.page.locator('.rows .title[lang]');
  const marked = await stage.page.locator('.rows a:has(.tag) .title[lang]').count();
  assert.equal(marked, await titles.count());
});

test('Days are stepped through, and the chosen time is repeated beside the button', async (stage) => {
  const { page } = stage;
  await page.goto(stage.address('callback'));
  await page.waitForSelector('html[data-client]');
  const seen = () => page.locator('.times summary:visible .title').allInnerTexts();
  const before = await seen();
  assert.equal(before.length, 2, 'the first day, and the next');
  await page.locator('.times [open] + details > summary').click();
  await becomes('the days', async () => (await seen()).length, 3);
  const { spoken } = await choose(page, (await times(page)).at(-1));
  await becomes('the time', async () => (await page.locator('#chosen').innerText()).replace(/\s+/gu, ' '), spoken);
  const [text, button] = await Promise.all(['#chosen', 'form .button'].map((place) => page.locator(place).boundingBox()));
  assert.ok(Math.abs(text.y - button.y) < 60, 'they are beside each other');
});

test('Moving a call shows the time that it has', async (stage) => {
  const { page } = stage;
  await page.goto(stage.address('callback'));
  await page.waitForSelector('html[data-client]');
  const { spoken } = await choose(page, (await times(page))[0]);
  await page.locator('#phone').fill(PHONE);
  await book(page);
  await page.locator('form[data-form=move] button').click();
  await page.locator('form[data-form=callback]').waitFor();
  const told = (await page.locator('main .notice').first().innerText()).replace(/\s+/gu, ' ');
  assert.ok(told.startsWith('Booked: ') && told.includes(spoken), `${told} | ${spoken}`);
});

test('Near time zones come first', async (stage) => {
  await stage.page.goto(stage.address('zones', { for: 'callback' }));
  const zones = await stage.page.locator('.cities a').evaluateAll((all) => all.map((link) => new URL(link.href).searchParams.get('tz')));
  assert.equal(zones[0], 'Europe/Berlin');
  const others = zones.findIndex((zone) => !zone.startsWith('Europe/'));
  assert.ok(others > 5 && zones.slice(others).every((zone) => !zone.startsWith('Europe/')), zones.join());
});

test('A first opening without a network says so in words, and comes back with it', async (stage) => {
  stage.tolerates(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await stage.visit();
  await stage.offline(true);
  await stage.launcher.click();
  await stage.panel.getByRole('alert').getByText('No connection').waitFor();
  await stage.offline(false);
  const frame = await stage.frame();
  await frame.locator('.hero').waitFor();
  assert.equal(await stage.panel.getByRole('alert').count(), 0);
});

test('A site that is not known says so in words', async (stage) => {
  stage.tolerates(/404|frame-ancestors|Framing|ERR_BLOCKED/);
  await stage.visit({ script: `<script async src="${new URL('/nearhand.js', stage.address()).href}" data-site="nobody"></script>` });
  await stage.launcher.click();
  await stage.panel.getByRole('alert').getByText('No connection').waitFor();
});
