// The panel as a messenger: whom one writes to, one's conversations first, and what is new in them.
import { createHmac } from 'node:crypto';
import { answer, answerByHand, assert, becomes, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { contact } from '../outbox.mjs';
import { LANGUAGES, leaveRequest } from '../views.mjs';

const PHONE = { viewport: { width: 390, height: 720 }, isMobile: true, hasTouch: true };
const entries = (frame) => frame.locator('.entry .message').allInnerTexts();
const home = (frame) => frame.locator('.bar .brand').click();

/** A request that was left in the panel, which is at home again. */
async function left(stage, message = unique('My lamp flickers')) {
  await stage.visit();
  const frame = await stage.open();
  await contact(frame);
  await frame.locator('#message').waitFor();
  const { reference } = await leaveRequest(frame, { message });
  await home(frame);
  await frame.locator('.remembered a').filter({ hasText: reference }).waitFor();
  return { frame, reference, message };
}

test('Home shows who is there, the logo, and the way to write before any article', async (stage) => {
  await stage.page.setViewportSize({ width: 400, height: 680 });
  await stage.page.goto(stage.address());
  const top = (selector) => stage.page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
  assert.equal(await stage.page.locator('.face').count(), 3);
  assert.match(await stage.page.locator('.names').innerText(), /Mira · Jonas · Aylin/);
  assert.equal(await stage.page.locator('.logo path').count(), 3);
  const [people, write, search, articles] = await Promise.all(['.presence', '.first a', '.search', '#articles'].map(top));
  assert.ok(people < write && write < search && search < articles, [people, write, search, articles].join());
  assert.ok(write < 400, 'the way to write is in the first screen');
  assert.equal(await stage.page.locator('section .channels a[href*="/contact"]').count(), 0, 'it is not said twice');
});

test('Where a market writes by LINE first, that stands before writing', async (stage) => {
  await stage.page.goto(stage.address('', { locale: 'ja', market: 'japan' }));
  const kinds = await stage.page.locator('.first .channel').evaluateAll((all) => all.map((link) => link.dataset.kind));
  assert.deepEqual(kinds, ['line', 'message']);
});

for (const [locale, options] of Object.entries({ en: {}, de: {}, ja: {}, ar: PHONE })) {
  test(`Asked, answered by the command line, read, answered back, resolved, asked again, in ${locale}`, options, async (stage) => {
    await stage.visit({ lang: locale, dir: LANGUAGES[locale].dir });
    const frame = await stage.open();
    await frame.locator('.first a[data-kind=message]').click();
    await frame.locator('#message').waitFor();
    const message = unique(LANGUAGES[locale].message);
    const { reference } = await leaveRequest(frame, { message });
    await frame.locator('.next').last().waitFor();
    // Not while they look at it: then it is read as it comes.
    await home(frame);
    await answerByHand(reference, LANGUAGES[locale].answer);
    const row = frame.locator('.remembered a').filter({ hasText: reference });
    await frame.evaluate(() => new Promise((done) => setTimeout(done, 5100)));
    await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await row.locator('.badge').waitFor();
    assert.ok((await row.innerText()).includes(LANGUAGES[locale].answer.slice(0, 12)), 'its last words are there');
    await row.click();
    await becomes('the thread', () => entries(frame), [message, LANGUAGES[locale].answer]);
    assert.equal(await frame.locator('#reference').innerText(), reference);
    await frame.locator('#reply').fill('✓ 1');
    await frame.locator('form[data-form=reply] .button').click();
    await becomes('the thread', () => entries(frame), [message, LANGUAGES[locale].answer, '✓ 1']);
    await answerByHand(reference, '✓ 2', 'resolved');
    await home(frame);
    await row.click();
    await frame.locator('.state[data-status=resolved]').waitFor();
    assert.equal(await frame.locator('.badge').count(), 0);
    await frame.locator('#reply').fill('✓ 3');
    await frame.locator('form[data-form=reply] .button').click();
    await frame.locator('.state[data-status=open]').waitFor();
    await becomes('the thread', () => entries(frame), [message, LANGUAGES[locale].answer, '✓ 1', '✓ 2', '✓ 3']);
  });
}

test('The launcher bears a mark for an answer that the panel saw last, asks nobody on later pages, and loses it once it is read', async (stage) => {
  const { frame, reference } = await left(stage);
  const mark = () => stage.launcher.evaluate((button) => button.style.backgroundImage.includes('radial-gradient'));
  assert.equal(await mark(), false);
  await answer(reference, 'A new one is on its way.');
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 5100)));
  await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await frame.locator('.badge').waitFor();
  stage.requests.length = 0;
  await stage.page.reload();
  await stage.launcher.waitFor();
  await becomes('the mark', mark, true);
  assert.equal(await stage.launcher.innerText(), '', 'without words');
  const ours = stage.requests.filter((address) => address.startsWith(WIDGET));
  assert.deepEqual(ours.map((address) => new URL(address).pathname), ['/nearhand.js'], 'nothing else was asked for');
  const again = await stage.open();
  await again.locator('.remembered a').filter({ hasText: reference }).click();
  await again.locator('.entry[data-from=team]').waitFor();
  await stage.launcher.click();
  await becomes('the mark', mark, false);
});

test('The launcher takes the site’s colour once the panel has told it', async (stage) => {
  await stage.visit();
  const colour = () => stage.launcher.evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.equal(await colour(), 'rgb(29, 78, 216)');
  await stage.open();
  await becomes('the colour', colour, 'rgb(138, 75, 8)');
  await stage.page.reload();
  await stage.launcher.waitFor();
  await becomes('the colour of the next page', colour, 'rgb(138, 75, 8)');
});

test('A customer whom the shop vouches for finds their conversations without a code', async (stage) => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const who = { sub: unique('zoe').replace(' ', '-'), exp: Math.floor(Date.now() / 1000) + 600 };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(who)}`;
  const token = `${signed}.${createHmac('sha256', 'a secret for tests alone').update(signed).digest('base64url')}`;
  const identify = () => stage.page.evaluate((token) => window.nearhand('identify', token), token);
  await stage.visit();
  await identify();
  let frame = await stage.open();
  await contact(frame);
  await frame.locator('#message').waitFor();
  const message = unique('From Zoe');
  const { reference } = await leaveRequest(frame, { message });
  await answer(reference, 'Hello Zoe.');
  // Another device: nothing is kept there.
  await frame.evaluate(() => localStorage.clear());
  await stage.page.reload();
  await identify();
  frame = await stage.open();
  const row = frame.locator('.remembered a').filter({ hasText: reference });
  await row.locator('.badge').waitFor();
  await row.click();
  await becomes('the thread', () => entries(frame), [message, 'Hello Zoe.']);
  await frame.locator('#reply').fill('It is me.');
  await frame.locator('form[data-form=reply] .button').click();
  await becomes('the thread', () => entries(frame), [message, 'Hello Zoe.', 'It is me.']);
});

test('By the keyboard alone a conversation is found, read and gone on with', async (stage) => {
  const { frame, reference, message } = await left(stage);
  await answer(reference, 'Which bulb is in it?');
  const press = (key) => stage.page.keyboard.press(key);
  const here = (selector) => frame.evaluate((selector) => document.activeElement.matches(selector), selector);
  await frame.locator('h1').focus();
  await until('the row', async () => (await press('Tab'), here('.remembered a')));
  await press('Enter');
  await frame.locator('.entry[data-from=team]').waitFor();
  await until('the field', async () => (await press('Tab'), here('#reply')));
  await stage.page.keyboard.type('A red one');
  await until('the button', async () => (await press('Tab'), here('form[data-form=reply] .button')));
  await press('Enter');
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', 'A red one']);
  assert.deepEqual((await stored(message)).map(({ seq }) => seq), [3]);
});

test('Without scripts a conversation is read and gone on with', { javaScriptEnabled: false }, async (stage) => {
  const { page } = stage;
  await page.goto(stage.address('contact'));
  const message = unique('Without scripts');
  await page.locator('#message').fill(message);
  await page.locator('form[data-form=contact] .button').click();
  const [reference, code] = await Promise.all(['dd #reference', 'dd #code'].map((place) => page.locator(place).innerText()));
  await answer(reference, 'Which bulb is in it?');
  await page.goto(stage.address('requests'));
  await page.locator('#reference').fill(reference);
  await page.locator('#code').fill(`${code}x`);
  await page.locator('form[data-form=lookup] .button').click();
  stage.tolerates(/404/);
  assert.equal(await page.locator('#code').inputValue(), `${code}x`, 'a wrong code can be mended');
  await page.locator('#code').fill(code);
  await page.locator('form[data-form=lookup] .button').click();
  await page.locator('#reply').fill('A red one');
  await page.locator('form[data-form=reply] .button').click();
  await becomes('the thread', () => entries(page), [message, 'Which bulb is in it?', 'A red one']);
});
