// Everything works by links and forms where the client does not run: not yet, not in this browser, or not at all.
import { assert, becomes, stored, test, unique, WIDGET } from '../harness.mjs';
import { leaveRequest, send } from '../views.mjs';

const heading = (frame) => frame.locator('main h1').innerText();
const link = (frame, name) => frame.getByRole('link', { name });
const home = (frame) => frame.locator('.hero').waitFor();
const NO_CLIENT = /Failed to load resource: net::ERR_BLOCKED_BY_CLIENT/;

/** No script of the frame's origin arrives but the loader. */
async function withoutClient(stage) {
  stage.expects(NO_CLIENT);
  await stage.page.route(`${WIDGET}/assets/**`, (route) => route.abort('blockedbyclient'));
  await stage.visit();
  return stage.open({ client: false });
}

/** Chooses a language as those without the client do. */
async function change(frame, tag) {
  await frame.locator('select[name=locale]').selectOption(tag);
  await frame.locator('.apply').click();
  await frame.locator(`html[lang=${tag}]`).waitFor({ state: 'attached' });
}

/** Reads, searches and changes the language, in a frame or a page of its own. */
async function look(frame) {
  await link(frame, 'Choose the right bulb').click();
  await becomes('the article', () => heading(frame), 'Choose the right bulb');
  await frame.getByRole('button', { name: 'Yes' }).click();
  await frame.getByText('Good to hear.').waitFor();
  await link(frame, 'All help').click();
  await home(frame);
  await frame.getByRole('searchbox').fill('dimmer');
  await frame.getByRole('button', { name: 'Search' }).click();
  await frame.locator('mark').first().waitFor();
  assert.match(frame.url(), /tz=.*origin=|origin=.*tz=/, 'zone and host are kept by the search form');
  await link(frame, 'Which dimmer fits my lamp?').click();
  await becomes('the article found', () => heading(frame), 'Which dimmer fits my lamp?');
  await change(frame, 'de');
  assert.match(await heading(frame), /Dimmer/);
  await change(frame, 'ar');
  assert.equal(await frame.evaluate(() => document.dir), 'rtl');
  await change(frame, 'en');
  await link(frame, 'All help').click();
  await home(frame);
}

/** Leaves a request, forgets all and finds it again. */
async function writeAndFind(frame, comeBack) {
  const message = unique('A lamp\nwithout a script');
  await link(frame, 'Write to us').first().click();
  const { reference, code } = await leaveRequest(frame, { message, name: 'Ada', phone: '+49 30 1234567' });
  assert.match(reference, /^\w+-\w{4}-\w{4}$/);
  assert.ok(code.length > 10, 'an access code');
  const again = await comeBack();
  await link(again, 'Find a request').click();
  await again.locator('input#reference').fill(reference.toLowerCase().replaceAll('-', ' '));
  await again.locator('input#code').fill(code);
  await again.getByRole('button', { name: 'Open' }).click();
  await becomes('the request', () => again.locator('.entry .message').innerText(), message);
  assert.equal((await stored(message)).length, 1);
}

test('Without the client a visitor reads, searches and changes the language in the panel', async (stage) => {
  const frame = await withoutClient(stage);
  assert.equal(await frame.locator('.apply').isVisible(), true, 'the menu has a button');
  await look(frame);
});

test('Without the client a change of language keeps what was searched for', async (stage) => {
  const frame = await withoutClient(stage);
  await frame.getByRole('searchbox').fill('Dimmer');
  await frame.getByRole('searchbox').press('Enter');
  await frame.locator('mark').first().waitFor();
  await change(frame, 'de');
  assert.equal(await frame.getByRole('searchbox').inputValue(), 'Dimmer');
  await becomes('that there are results in German', async () => (await frame.locator('mark').count()) > 0, true);
});

test('Without the client a visitor leaves a request in the panel and opens it again by reference and code', async (stage) => {
  const frame = await withoutClient(stage);
  await writeAndFind(frame, async () => {
    await stage.page.reload();
    return stage.open({ client: false });
  });
});

test('With JavaScript off the frame is a page that works by itself', { javaScriptEnabled: false }, async (stage) => {
  // A page on its own gets an icon from the browser; the frame needs none.
  stage.tolerates(/preloaded using link preload/, /favicon\.ico/);
  const { page } = stage;
  await page.goto(stage.address());
  await look(page);
  await writeAndFind(page, async () => {
    await page.goto(stage.address());
    return page;
  });
});

test('Without the client a reload after sending shows the same request and stores no second one', async (stage) => {
  stage.expects(NO_CLIENT);
  await stage.page.route(`${WIDGET}/assets/**`, (route) => route.abort('blockedbyclient'));
  await stage.page.goto(stage.address('contact'));
  const message = unique('Once');
  const { reference, code } = await leaveRequest(stage.page, { message });
  await stage.page.reload();
  assert.equal(await stage.page.locator('dd #reference').innerText(), reference);
  assert.equal(await stage.page.locator('dd #code').innerText(), code);
  assert.equal((await stored(message)).length, 1);
});

test('Without the client a form that was filled in wrongly says so beside the fields and keeps the text', async (stage) => {
  stage.expects(/422/);
  const frame = await withoutClient(stage);
  await link(frame, 'Write to us').first().click();
  const message = unique('Kept, "with" <marks> & all\n\nlines');
  await frame.locator('#message').fill(message);
  await frame.locator('#email').fill('nobody');
  await frame.locator('#phone').fill('call me');
  await send(frame);
  await frame.locator('#email-error').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  assert.equal(await frame.locator('#email').inputValue(), 'nobody');
  for (const field of ['email', 'phone']) {
    assert.equal(await frame.locator(`#${field}`).getAttribute('aria-invalid'), 'true');
    assert.equal(await frame.locator(`#${field}`).getAttribute('aria-describedby'), `${field}-error`);
  }
  assert.equal(await frame.locator('#message').getAttribute('aria-invalid'), null);
  assert.match(await frame.getByRole('alert').innerText(), /marked fields/);
  await frame.locator('#email').fill('ada@lumen.example');
  await frame.locator('#phone').fill('');
  await send(frame);
  await frame.locator('dd #code').waitFor();
  assert.equal((await stored(message)).length, 1);
});

test('Without the client an empty message is refused beside its field', async (stage) => {
  stage.expects(/422/);
  const frame = await withoutClient(stage);
  await link(frame, 'Write to us').first().click();
  await frame.locator('#name').fill('Ada');
  await send(frame);
  await becomes('the error', () => frame.locator('#message-error').innerText(), 'Write a message first.');
  assert.equal(await frame.locator('#name').inputValue(), 'Ada');
});

test('Without the client a code that does not fit is refused, and the reference stays', async (stage) => {
  stage.expects(/404/);
  const frame = await withoutClient(stage);
  await link(frame, 'Find a request').click();
  await frame.locator('input#reference').fill('EU-2222-2222');
  await frame.locator('input#code').fill('abcdefgh');
  await frame.getByRole('button', { name: 'Open' }).click();
  await frame.getByText('one of them does not fit').waitFor();
  assert.equal(await frame.locator('input#reference').inputValue(), 'EU-2222-2222');
});

test('Without the client a store that is down offers other ways and keeps the text', async (stage) => {
  stage.expects(/503/);
  const frame = await withoutClient(stage);
  await link(frame, 'Write to us').first().click();
  const message = unique('Kept while the store is down');
  const broken = (route) => route.continue({ headers: { ...route.request().headers(), 'nearhand-fault': 'store' } });
  await stage.page.route('**/w/lumen/contact?*', broken);
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByText('Other ways to reach us').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  assert.ok(await frame.locator('.channels a[href^="mailto:"]').count(), 'e-mail is offered');
  await stage.page.unroute('**/w/lumen/contact?*', broken);
  await send(frame);
  await frame.locator('dd #code').waitFor();
  assert.equal((await stored(message)).length, 1);
});

test('A request that was sent before the client arrived is remembered by it', async (stage) => {
  const frame = await withoutClient(stage);
  await link(frame, 'Write to us').first().click();
  await stage.page.unroute(`${WIDGET}/assets/**`);
  const { reference } = await leaveRequest(frame, { message: unique('Early') });
  await frame.locator('html[data-client]').waitFor({ state: 'attached' });
  await link(frame, 'All help').click();
  await link(frame, reference).waitFor();
});
