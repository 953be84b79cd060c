// The desk, alive: nothing typed is lost, nobody answers past anybody, and the keyboard is enough.
import { answer, assert, becomes, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { alive, another, asked, asOperator, DESK, open, signIn } from '../desk.mjs';

const field = (page) => page.locator('textarea[name=message]');
const note = (page) => page.locator('textarea[name=note]');
const said = (page) => page.locator('.said');

/** What the thread says, without notes and events. */
const messages = (page) => page.locator('.thread .message:not(.note) .words').allTextContents();

test('An answer is sent without leaving the page, and once', async (stage) => {
  const request = await asked(unique('Passt die Lampe?'), { locale: 'de', zone: 'Europe/Vienna' });
  await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  await page.evaluate(() => (window.same = true));
  await field(page).fill('Ja, sie passt.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await becomes('the thread', () => messages(page), [request.message, 'Ja, sie passt.']);
  assert.equal(await field(page).inputValue(), '');
  assert.equal(await page.locator('.status').innerText(), 'Waits for the customer');
  await field(page).fill('Und noch etwas.');
  await page.getByRole('button', { name: 'Send and resolve' }).click();
  await becomes('the status', () => page.locator('.status').innerText(), 'Resolved');
  assert.equal((await messages(page)).length, 3);
  assert.ok(await page.evaluate(() => window.same), 'the page was never left');
});

test('What is typed is kept on the server, and is there on another machine', async (stage) => {
  const request = await asked(unique('أين طلبي؟'));
  await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  const text = 'نأسف على التأخير.\n\n<b>&amp; </textarea>';
  await field(page).fill(text);
  await page.locator('.note-form summary').click();
  await note(page).fill('Ask the carrier.');
  await becomes('what is said', () => said(page).innerText(), 'Draft kept');
  // The same person elsewhere: nothing is in that browser.
  const elsewhere = await stage.browser.newPage();
  await elsewhere.context().addCookies(await stage.context.cookies());
  await elsewhere.goto(page.url());
  assert.equal(await field(elsewhere).inputValue(), text);
  await alive(elsewhere);
  assert.deepEqual([await field(elsewhere).inputValue(), await note(elsewhere).inputValue()], [text, 'Ask the carrier.']);
  await elsewhere.close();
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await becomes('the thread', async () => (await messages(page)).length, 2);
  await page.reload();
  await alive(page);
  assert.deepEqual([await field(page).inputValue(), await note(page).inputValue()], ['', 'Ask the carrier.']);
});

test('Who else looks and who writes is seen, and what they wrote comes by itself', async (stage) => {
  stage.expects(/status of 409/);
  const request = await asked(unique('Which bulb?'), { locale: 'en', zone: 'Europe/London', name: 'Ann' });
  // By calls alone: over a socket it would have heard of the other's answer before its own is sent.
  await stage.context.routeWebSocket(/\/live/, (socket) => socket.close());
  await signIn(stage);
  await open(stage, request);
  const mio = await another(stage, 'Mio Sato');
  await open(mio, request);
  await field(mio.page).pressSequentially('E27');
  const presence = () => stage.page.locator('.presence').innerText();
  await becomes('who writes', async () => (await presence()).replace(/[\u2068\u2069]/g, ''), 'Writing here: Mio Sato');
  await field(stage.page).fill('GU10, I think.');
  await field(mio.page).fill('E27, up to 60 W.');
  await mio.page.getByRole('button', { name: 'Send and wait' }).click();
  await mio.page.locator('.message.ours').waitFor();
  // Before the page has heard of it: what is typed is not sent past it.
  await stage.page.getByRole('button', { name: 'Send and wait' }).click();
  await stage.page.locator('.message.ours .new').waitFor();
  await stage.page.getByRole('alert').waitFor();
  assert.equal(await field(stage.page).inputValue(), 'GU10, I think.');
  assert.equal((await stored(request.message))[0].seq, 2);
  // And what is written while nothing is sent comes within a beat.
  await answer(request.reference, 'A third word.');
  await until('the third word', async () => (await messages(stage.page)).includes('A third word.'), 30_000);
  assert.equal(await field(stage.page).inputValue(), 'GU10, I think.');
  mio.checkConsole();
  await mio.context.close();
});

test('Without a connection nothing typed is lost', async (stage) => {
  stage.tolerates(/ERR_INTERNET_DISCONNECTED/);
  const request = await asked(unique('Hello?'), { locale: 'en', zone: 'Europe/London' });
  await signIn(stage);
  await open(stage, request);
  const { page, context } = stage;
  await context.setOffline(true);
  await field(page).fill('In a tunnel.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await until('a word about it', async () => /No connection/.test(await said(page).innerText()));
  assert.equal(await field(page).inputValue(), 'In a tunnel.');
  await context.setOffline(false);
  await page.reload();
  await becomes('the field', () => field(page).inputValue(), 'In a tunnel.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await becomes('the thread', () => messages(page), [request.message, 'In a tunnel.']);
});

test('A session that ends in the middle is said, and the text stays', async (stage) => {
  stage.expects(/status of 401/);
  const request = await asked(unique('Anybody?'), { locale: 'en', zone: 'Europe/London' });
  const id = await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  await asOperator(`desk/agents/${id}`, undefined, 'DELETE');
  await field(page).fill('I was here.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await until('a word about it', async () => /signed out/.test(await said(page).innerText()));
  assert.equal(await field(page).inputValue(), 'I was here.');
  assert.equal((await stored(request.message))[0].seq, 1);
});

test('By keyboard alone, on an Arabic one too: find, read, answer, put off, go on', async (stage) => {
  const word = unique('dimmer').split(' ').at(-1);
  const [first, second] = [await asked(`One ${word}`, { locale: 'en' }), await asked(`Two ${word}`, { locale: 'en' })];
  await signIn(stage);
  const { page } = stage;
  await alive(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await alive(page);
  // Who waits longest is first. The letter on the key is another one; the key is the same.
  await page.evaluate(() => {
    const pressed = new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true, cancelable: true });
    document.body.dispatchEvent(pressed);
  });
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(first.reference));
  await alive(page);
  await page.keyboard.press('r');
  await page.keyboard.type('j is only a letter here');
  await page.keyboard.press('Control+Shift+Enter');
  await becomes('the status', () => page.locator('.status').innerText(), 'Resolved');
  // The next one has the focus.
  await becomes('the focus', () => page.evaluate(() => document.activeElement?.getAttribute('aria-keyshortcuts')), 'j');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(second.reference));
  await alive(page);
  await page.keyboard.press('a');
  await until('that it is taken', async () => (await stored(second.message))[0].assignee !== '');
  await page.keyboard.press('n');
  await until('the field of the note', () => note(page).isVisible());
  await note(page).focus();
  await page.keyboard.type('By keys.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.waitForURL(`${DESK}/`);
});

test('A list never moves under a pointer', async (stage) => {
  const word = unique('mouse').split(' ').at(-1);
  const first = await asked(`One ${word}`, { locale: 'en' });
  await signIn(stage);
  const { page } = stage;
  await page.goto(`${DESK}/?view=all&q=${word}`);
  await alive(page);
  await page.locator('.row').first().hover();
  await asked(`Two ${word}`, { locale: 'en' });
  const show = page.getByRole('button', { name: 'The list has changed' });
  await show.waitFor({ timeout: 40_000 });
  assert.equal(await page.locator('.row').count(), 1);
  await show.click();
  await becomes('the list', () => page.locator('.row').count(), 2);
  assert.ok(await page.locator('.row .who a').nth(1).getAttribute('href').then((href) => href.includes(first.reference)));
});

test('One policy for what is written as HTML, which lets nothing through that runs', async (stage) => {
  const request = await asked(unique('Hello'), { locale: 'en' });
  await signIn(stage);
  await open(stage, request);
  const passes = (html) =>
    stage.page.evaluate((html) => {
      try {
        document.createElement('div').innerHTML = html;
        return true;
      } catch {
        return false;
      }
    }, html);
  stage.tolerates(/TrustedHTML|TrustedTypePolicy|Trusted Types/);
  for (const [html, expected] of [
    ['<span class="face none"></span>', true],
    ['<svg viewBox="0 0 24 24"><path d="M0 0"></path></svg>', true],
    ['text & <b>more</b><!>', true],
    ['<img src=x onerror=alert(1)>', false],
    ['<span onclick="alert(1)">x</span>', false],
    ['<script>alert(1)</script>', false],
    ['<a href="javascript:alert(1)">x</a>', false],
    ['<b class="a" style="position:fixed">x</b>', false],
    ['<iframe srcdoc="x"></iframe>', false],
    ['<svg><use href="#x"/></svg>', false],
  ]) {
    assert.equal(await passes(html), expected, html);
  }
  assert.equal(
    await stage.page.evaluate(() => {
      try {
        trustedTypes.createPolicy('another', { createHTML: (html) => html });
        return true;
      } catch {
        return false;
      }
    }),
    false,
  );
});

test('Times are told by the clock of the browser, from the first page on', { timezoneId: 'Asia/Tokyo' }, async (stage) => {
  const inboxes = [];
  stage.page.on('request', (request) => request.isNavigationRequest() && request.method() === 'GET' && inboxes.push(request.url()));
  await signIn(stage);
  await until('the clock', async () => /Tokyo/.test(await stage.page.locator('.clock').innerText()));
  await alive(stage.page);
  // The page to sign in at has told it: the inbox is loaded once.
  assert.equal(inboxes.filter((url) => url === `${DESK}/`).length, 1);
});

test('A page of lists and forms finds out the clock of the browser by itself, and is loaded again for it but where a form led to it', { timezoneId: 'Asia/Tokyo' }, async (stage) => {
  const id = await signIn(stage);
  const { context, page } = stage;
  const forget = () => context.clearCookies({ name: 'nearhand-desk-zone' });
  for (const path of ['settings/notices', 'statistics']) {
    await forget();
    await page.goto(`${DESK}/${path}`);
    await until(`Tokyo on ${path}`, async () => /Tokyo/.test(await page.locator('main').innerText().catch(() => '')));
  }
  // The link that a button makes is shown once.
  await page.goto(`${DESK}/settings/people/${id}`);
  await forget();
  await page.locator('form:has(input[value=link]) button').click();
  assert.match(await page.locator('.once input').inputValue(), /enter\?code=/);
  assert.equal(await page.locator('#client').count(), 0);
});

test('A day begins with its mark, in the HTML of the edge and as a message comes', { timezoneId: 'Asia/Tokyo' }, async (stage) => {
  const past = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
  const request = await asked(unique('Where is it?'), { locale: 'en', zone: 'Europe/London' }, past(3));
  const say = (message, now) => asOperator(`desk/requests/${request.reference}/messages`, { message }, 'POST', now);
  await signIn(stage);
  // The clock of the browser is kept for the edge by the first page.
  await alive(stage.page);
  await say('On its way.', past(2));
  await open(stage, request);
  const { page } = stage;
  const days = () => page.locator('.thread .day').allInnerTexts();
  const on = (days) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(Date.now() - days * 86_400_000);
  const rendered = await stage.context.request.get(page.url());
  assert.match(await rendered.text(), new RegExp(`class="day fine"><span>${on(2)}<`));
  assert.deepEqual(await days(), [on(2)]);
  await say('It is there.');
  await becomes('the mark of today', days, [on(2), on(0)]);
  // Between what was said before and what has come.
  assert.equal(await page.locator('.thread > *').nth(-2).innerText(), on(0));
  await say('Is it?');
  await until('the last', async () => (await messages(page)).includes('Is it?'));
  assert.deepEqual(await days(), [on(2), on(0)]);
});
