// The contact form with the client: what is wrong is said, nothing typed is lost, nothing is stored twice.
import { assert, becomes, focused, stored, test, unique, until } from '../harness.mjs';
import { leaveRequest, send } from '../views.mjs';

const link = (frame, name) => frame.getByRole('link', { name });
const WRITES = /\/api\/v1\/sites\/lumen\/requests\?/;

/** The form, opened in the panel. */
async function form(stage, parts) {
  await stage.visit(parts);
  const frame = await stage.open();
  await link(frame, 'Write to us').click();
  await frame.locator('#message').waitFor();
  return frame;
}

/** What happens to writes on their way. Gives the undoing. */
async function meanwhile(stage, handler) {
  const onWrite = (route) => (route.request().method() === 'POST' ? handler(route) : route.fallback());
  await stage.page.route(WRITES, onWrite);
  return () => stage.page.unroute(WRITES, onWrite);
}

/** Writes whose way was undone succeed, and once. */
async function retry(frame, message) {
  assert.equal(await frame.locator('#message').inputValue(), message, 'the message is kept');
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(message)).length, 1, 'requests stored');
}

test('What is wrong is said by the edge beside each field, with focus on the first, and the text is kept', async (stage) => {
  stage.expects(/422/);
  const frame = await form(stage);
  const message = unique('A "quoted" <b>message</b>\n\nwith lines & more');
  await frame.locator('#message').fill(message);
  await frame.locator('#email').fill('nobody');
  await frame.locator('#phone').fill('call me');
  await send(frame);
  await frame.getByText('An address looks like name@example.com.').waitFor();
  await becomes('focus', () => focused(frame), 'input#email');
  assert.match(await frame.getByRole('alert').innerText(), /marked fields/);
  const described = await frame.locator('#phone').getAttribute('aria-describedby');
  assert.match(await frame.locator(`#${described}`).innerText(), /not a phone number/);
  assert.equal(await frame.locator('#email').inputValue(), 'nobody');
  await frame.locator('#email').fill('ada@lumen.example');
  await frame.locator('#phone').fill('');
  await retry(frame, message);
});

test('An empty message is refused, with focus on it', async (stage) => {
  stage.expects(/422/);
  const frame = await form(stage);
  await frame.locator('#name').fill('Ada');
  await send(frame);
  await becomes('the error', () => frame.locator('#message-error').innerText(), 'Write a message first.');
  await becomes('focus', () => focused(frame), 'textarea#message');
  assert.equal(await frame.locator('#name').inputValue(), 'Ada');
});

test('Errors are said in the language of the panel', async (stage) => {
  stage.expects(/422/);
  await stage.visit({ lang: 'ja' });
  const frame = await stage.open();
  await frame.locator('.channels a[href*="/contact"]').click();
  await frame.locator('#email').fill('nobody');
  await send(frame);
  assert.match(await frame.locator('#message-error').innerText(), /[\u3040-\u30ff]/);
  assert.match(await frame.locator('#email-error').innerText(), /[\u3040-\u30ff]/);
});

/** A message waits in the outbox (more of that in 20-outbox), and is taken back. */
async function takeBack(frame) {
  await frame.locator('#outbox').getByText('Saved. It will be sent when you are back online.').waitFor();
  await frame.getByRole('button', { name: 'Take it back' }).click();
  await frame.locator('#outbox form').waitFor({ state: 'detached' });
}

/** Ways in which no answer of ours comes back: `[name, what the console says, what happens to the write]`. */
const LOST = [
  ['Without a connection the message is kept, the visitor is told, and a second try stores it once', /ERR_FAILED/,
    (route) => route.abort()],
  ['Where a server in between answers 503, the message is kept and a second try stores it once', /503/,
    (route) => route.fulfill({ status: 503, body: '' })],
];

for (const [name, said, handler] of LOST) {
  test(name, async (stage) => {
    stage.expects(said);
    const frame = await form(stage);
    const message = unique('Lost on its way');
    const undo = await meanwhile(stage, handler);
    await frame.locator('#message').fill(message);
    await send(frame);
    await takeBack(frame);
    await undo();
    await retry(frame, message);
  });
}

test('Where the store is down the message is kept, and other ways to reach the shop are offered', async (stage) => {
  stage.expects(/503/);
  const frame = await form(stage);
  const message = unique('The store is down');
  const broken = (route) => route.continue({ headers: { ...route.request().headers(), 'nearhand-fault': 'store' } });
  const undo = await meanwhile(stage, broken);
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByRole('alert').getByText('reach us another way').waitFor();
  await undo();
  const ways = await frame.locator('.channels a[href^="mailto:"]').count();
  await retry(frame, message);
  assert.ok(ways, 'an e-mail address is there to click');
});

test('Where an answer is lost, sending again stores the request once', async (stage) => {
  stage.expects(/ERR_FAILED/);
  const frame = await form(stage);
  const message = unique('A lost answer');
  const undo = await meanwhile(stage, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await frame.locator('#message').fill(message);
  await send(frame);
  await takeBack(frame);
  assert.equal((await stored(message)).length, 1, 'it had arrived');
  await undo();
  await retry(frame, message);
});

test('Where an answer is lost and the visitor edits the message, it can still be sent', async (stage) => {
  stage.expects(/ERR_FAILED/);
  // The edge may answer that the key was used with another message, as long as the visitor gets through.
  stage.tolerates(/422/);
  const frame = await form(stage);
  const message = unique('A lost answer, edited');
  const undo = await meanwhile(stage, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await frame.locator('#message').fill(message);
  await send(frame);
  await takeBack(frame);
  await undo();
  await frame.locator('#message').fill(`${message}, with more`);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(`${message}, with more`)).length, 1);
});

test('A double click on Send stores one request', async (stage) => {
  const frame = await form(stage);
  const message = unique('Twice');
  await meanwhile(stage, (route) => route.continue());
  await frame.locator('#message').fill(message);
  await frame.locator('form[data-form=contact] .button').dblclick();
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(message)).length, 1);
  assert.equal(stage.requests.filter((url) => WRITES.test(url)).length, 1, 'calls');
});

test('Two requests in a row are two requests, and both are remembered, newest first', async (stage) => {
  const frame = await form(stage);
  const first = await leaveRequest(frame, { message: unique('One') });
  await link(frame, 'All help').click();
  await link(frame, 'Write to us').click();
  assert.equal(await frame.locator('#message').inputValue(), '', 'a new form is empty');
  const second = await leaveRequest(frame, { message: unique('Two') });
  await link(frame, 'All help').click();
  await becomes('the list', () => frame.locator('.remembered .code').allInnerTexts(), [second.reference, first.reference]);
});

test('While a message is under way the button says so, and closing and opening the panel loses nothing', async (stage) => {
  const frame = await form(stage);
  const message = unique('Slowly');
  let release;
  const held = new Promise((done) => (release = done));
  await meanwhile(stage, (route) => held.then(() => route.continue()));
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByRole('button', { name: 'Sending…' }).waitFor();
  await stage.launcher.click();
  await stage.launcher.click();
  assert.equal(await frame.locator('#message').inputValue(), message);
  release();
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(message)).length, 1);
});

/** A program of the browser's that fills in all that it finds, seen or not, such as a password manager. */
const fillsEverything = (stage) =>
  stage.context.addInitScript(() => {
    setInterval(() => {
      for (const field of document.querySelectorAll('input[name=subject]')) field.value ||= 'Shop';
    }, 20);
  });

test('Who is taken for a robot, because a program fills in the hidden field, says so with a tick and is heard', async (stage) => {
  stage.expects(/422/);
  await fillsEverything(stage);
  const frame = await form(stage);
  const message = unique('A person');
  await frame.locator('#message').fill(message);
  assert.equal(await frame.locator('[name=confirmed]').count(), 0, 'nobody is asked before');
  await send(frame);
  await frame.getByRole('alert').getByText('Try again').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message, 'the message is kept');
  const box = frame.getByRole('checkbox', { name: 'I am a person, not a program' });
  await becomes('focus', () => focused(frame), 'input#confirmed');
  assert.equal((await stored(message)).length, 0);
  await box.check();
  // Once more wrong: the box is still there.
  await frame.locator('#email').fill('nobody');
  await send(frame);
  await frame.getByText('An address looks like name@example.com.').waitFor();
  await frame.locator('#email').fill('');
  assert.ok(await box.isChecked(), 'it is not asked again');
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(message)).length, 1);
});
