// A visitor's whole way through the panel, with the client.
import { assert, becomes, focused, test, unique, until } from '../harness.mjs';
import { leaveRequest } from '../views.mjs';

const DIMMER = 'Which dimmer fits my lamp?';
const heading = (frame) => frame.locator('main h1').innerText();
const link = (frame, name) => frame.getByRole('link', { name });

/** The panel's views are entries in the history of the page around it. */
const back = (stage) => stage.page.evaluate(() => history.back());

/** A value on the frame's window lives as long as its document. */
const mark = (frame) => frame.evaluate(() => void (window.marker = 'same document'));
const marker = (frame) => frame.evaluate(() => window.marker);

test('A visitor opens the panel, reads, searches, leaves a request and finds it again after a reload', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await mark(frame);
  await link(frame, 'How long does delivery take?').click();
  await becomes('the article', () => heading(frame), 'How long does delivery take?');
  await link(frame, 'All help').click();

  await frame.getByRole('searchbox').fill('dimmer');
  await frame.getByRole('searchbox').press('Enter');
  await frame.locator('mark').first().waitFor();
  assert.match(await heading(frame), /\d\W* articles for “\W*dimmer\W*”/);
  assert.equal(await frame.getByRole('searchbox').inputValue(), 'dimmer', 'the query stays in the box');
  await link(frame, DIMMER).click();
  await becomes('the article found', () => heading(frame), DIMMER);
  await frame.locator('.prose a', { hasText: 'Find the cause here' }).click();
  await becomes('the article it links to', () => heading(frame), 'My LED flickers, hums or glows when off');

  await frame.getByRole('button', { name: 'No' }).click();
  // What is missing is written in a form that is loaded whole.
  assert.equal(await marker(frame), 'same document');
  await frame.locator('.ask .button').click();
  await frame.locator('#message').waitFor();
  await mark(frame);
  const message = unique('It flickers.\nوعندي سؤال <b>');
  const { reference, code } = await leaveRequest(frame, { message, name: 'Ada', email: 'ada@lumen.example' });
  assert.match(reference, /^\w+-\w{4}-\w{4}$/);
  assert.equal(await frame.locator('.entry .message').innerText(), message);
  assert.equal(await marker(frame), 'same document');
  assert.ok(code || (await frame.locator('.facts').innerText()).includes(reference), 'what opens it again is shown');

  await stage.page.reload();
  const again = await stage.open();
  assert.equal(await marker(again), undefined);
  await link(again, reference).click();
  await becomes('the request', () => again.locator('.entry .message').innerText(), message);
});

test('A visitor who has just left a request is shown its access code', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await link(frame, 'Write to us').click();
  const { reference } = await leaveRequest(frame, { message: unique('A code, then') });
  await frame.locator('dd #code').waitFor();
  const code = await frame.locator('dd #code').innerText();
  // On another device: nothing is remembered there.
  const other = await stage.browser.newContext();
  const page = await other.newPage();
  await page.goto(stage.address('requests'));
  await page.locator('html[data-client]').waitFor();
  await page.locator('#reference').fill(reference.toLowerCase());
  await page.locator('#code').fill(` ${code} `);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.locator('dd #reference').waitFor();
  assert.equal(await page.locator('dd #reference').innerText(), reference);
  await other.close();
});

test('Focus goes into the panel on opening, to the heading of each view, and back to the launcher on closing', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await becomes('focus on opening', () => focused(frame), 'h1');
  assert.equal(await frame.evaluate(() => document.hasFocus()), true);
  await link(frame, 'Find a request').click();
  await becomes('focus in the lookup', async () => [await focused(frame), await heading(frame)], ['h1', 'Find a request']);
  await link(frame, 'All help').click();
  await until('home', () => frame.locator('.hero').count());
  await becomes('focus at home', () => focused(frame), 'h1');
  await frame.getByRole('searchbox').fill('dimmer');
  await frame.getByRole('searchbox').press('Enter');
  await frame.locator('mark').first().waitFor();
  await becomes('focus in the results', () => focused(frame), 'h1');
  await stage.page.keyboard.press('Escape');
  await becomes('focus after Escape', () => focused(stage.page), 'button');
  assert.equal(await stage.launcher.getAttribute('aria-expanded'), 'false');
  await stage.launcher.click();
  await becomes('focus after opening again', () => frame.evaluate(() => document.hasFocus()), true);
  assert.match(await heading(frame), /articles for/, 'the view is where it was left');
  await stage.launcher.click();
  await becomes('focus after closing by the launcher', () => focused(stage.page), 'button');
});

test('Focus is not lost when a visitor says whether an article helped', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await link(frame, 'Choose the right bulb').click();
  await frame.getByRole('button', { name: 'Yes' }).click();
  await frame.getByText('Good to hear.').waitFor();
  await until('focus on something', async () => (await focused(frame)) !== 'body', 2000);
});

test('Focus is not lost when a code does not fit, and the reference stays', async (stage) => {
  stage.expects(/404/);
  await stage.visit();
  const frame = await stage.open();
  await link(frame, 'Find a request').click();
  await frame.locator('#reference').fill('EU-2222-2222');
  await frame.locator('#code').fill('abcdefgh');
  await frame.getByRole('button', { name: 'Open' }).click();
  await frame.getByText('one of them does not fit').waitFor();
  assert.equal(await frame.locator('#reference').inputValue(), 'EU-2222-2222');
  await until('focus on something', async () => (await focused(frame)) !== 'body', 2000);
});

test('Back and Forward move between the views, and the title of the document follows', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await mark(frame);
  const title = () => frame.evaluate(() => document.title);
  const home = await title();
  assert.match(home, /· Lumen$/);
  await link(frame, 'Choose the right bulb').click();
  await becomes('the title of an article', title, 'Choose the right bulb · Lumen');
  await link(frame, 'All help').click();
  await until('home', () => frame.locator('.hero').count());
  await back(stage);
  await becomes('the title after Back', title, 'Choose the right bulb · Lumen');
  await becomes('the heading after Back', () => heading(frame), 'Choose the right bulb');
  await becomes('focus after Back', () => focused(frame), 'h1');
  await back(stage);
  await becomes('the title after Back again', title, home);
  await stage.page.evaluate(() => history.forward());
  await becomes('the title after Forward', title, 'Choose the right bulb · Lumen');
  assert.equal(await marker(frame), 'same document');
  assert.equal(await stage.launcher.getAttribute('aria-expanded'), 'true');
});

test('Back returns to the place in a list that the visitor left', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  const last = frame.locator('.chip').last();
  await last.scrollIntoViewIfNeeded();
  const before = await frame.evaluate(() => scrollY);
  assert.ok(before > 50, 'home is longer than the panel');
  await last.click();
  await frame.locator('.results').waitFor();
  assert.equal(await frame.evaluate(() => scrollY), 0, 'a new view starts at its top');
  await back(stage);
  await frame.locator('.hero').waitFor();
  await until('the place in the list', () => frame.evaluate((y) => Math.abs(scrollY - y) < 5, before), 2000);
});

test('The link clicked last is the view shown, however late an earlier answer comes', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  let release;
  const held = new Promise((done) => (release = done));
  await stage.page.route('**/api/**/choose-the-right-bulb?*', async (route) => {
    await held;
    // Where the client gave it up there is nothing left to answer.
    await route.continue().catch(() => {});
  });
  await link(frame, 'Choose the right bulb').click();
  await link(frame, 'How long does delivery take?').click();
  await becomes('the second', () => heading(frame), 'How long does delivery take?');
  const late = new Promise((done) => {
    stage.page.on('requestfinished', (request) => /choose-the-right-bulb/.test(request.url()) && done());
    stage.page.on('requestfailed', (request) => /choose-the-right-bulb/.test(request.url()) && done());
  });
  release();
  await late;
  // What a late answer would do it does before two more frames are drawn.
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await heading(frame), 'How long does delivery take?');
  assert.match(frame.url(), /delivery-times/);
});

test('An article that has gone meanwhile says so, and does not blame the connection', async (stage) => {
  stage.expects(/404/);
  await stage.visit();
  const frame = await stage.open();
  await frame.evaluate(() => {
    const gone = document.querySelector('a[href*="/articles/"]');
    gone.href = gone.getAttribute('href').replace(/articles\/[^?]*/, 'articles/there-is-none');
    gone.id = 'gone';
  });
  await frame.locator('#gone').click();
  await frame.getByText(/This article is not here|It may have been replaced/).first().waitFor({ timeout: 3000 });
  assert.equal(await frame.getByText('Check your connection').count(), 0);
});

test('Without a connection a visitor is told, keeps the view, and can try again', async (stage) => {
  stage.expects(/ERR_FAILED/);
  await stage.visit();
  const frame = await stage.open();
  await stage.page.route('**/api/**', (route) => route.abort());
  await link(frame, 'Choose the right bulb').click();
  await frame.getByRole('status').getByText('Check your connection').waitFor();
  assert.equal(await frame.locator('.hero').count(), 1);
  await stage.page.unroute('**/api/**');
  await link(frame, 'Choose the right bulb').click();
  await becomes('the article', () => heading(frame), 'Choose the right bulb');
  assert.equal(await frame.getByText('Check your connection').count(), 0);
});
