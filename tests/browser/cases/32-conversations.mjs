// Asked, answered by the business, read, answered back, resolved, asked again: by calls alone, as where sockets are blocked. What
// they add is in 39-live.mjs.
import { answer, assert, becomes, stored, test, unique, until } from '../harness.mjs';
import { comesBack, CUT, cut, loseAnswer, meanwhile, waiting } from '../outbox.mjs';
import { leaveRequest } from '../views.mjs';

/** A request that was left and answered, on the screen again. */
async function answered(stage, { message = unique('My lamp flickers'), words = 'Which bulb is in it?' } = {}) {
  await stage.context.routeWebSocket(/\/live\?/, (socket) => socket.close());
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await frame.locator('#message').waitFor();
  const { reference } = await leaveRequest(frame, { message });
  await answer(reference, words);
  await frame.locator('.back a').click();
  await frame.locator('.remembered a').filter({ hasText: reference }).click();
  await frame.locator('.entry[data-from=team]').getByText(words).waitFor();
  return { frame, reference, message };
}

const entries = (frame) => frame.locator('.entry .message').allInnerTexts();

async function reply(frame, words) {
  await frame.locator('#reply').fill(words);
  await frame.locator('form[data-form=reply] .button').click();
}

test('A request is answered, read, answered back, resolved, and goes on', async (stage) => {
  const { frame, reference, message } = await answered(stage);
  assert.match(await frame.locator('.state').innerText(), /Answered/);
  const back = unique('A red one');
  await reply(frame, back);
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', back]);
  assert.equal(await frame.locator('#reply').inputValue(), '');
  await becomes('what waits', async () => (await stored(message)).map(({ status, seq }) => [status, seq]), [['open', 3]]);
  await answer(reference, 'A new one is on its way.', 'resolved');
  await frame.evaluate(() => location.reload());
  await frame.locator('.state').getByText('Done').waitFor();
  await reply(frame, 'Thank you!');
  await frame.locator('.state').getByText('Waiting for our answer').waitFor();
});

test('Home that stays open learns of an answer by itself', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await frame.locator('#message').waitFor();
  const { reference } = await leaveRequest(frame, { message: unique('Which bulb?') });
  await frame.locator('.back a').click();
  const row = frame.locator('.remembered a').filter({ hasText: reference });
  await row.waitFor();
  await answer(reference, 'E27, up to 60 W.');
  // Within two of the looks that are taken every quarter of a minute.
  await frame.locator('.remembered [data-unread]').getByText('E27, up to 60 W.').waitFor({ timeout: 40_000 });
});

test('Cut off in between, an answer back waits, and is sent once when the network is back', async (stage) => {
  stage.tolerates(CUT);
  const { frame, message } = await answered(stage);
  const back = unique('In a tunnel');
  await stage.context.setOffline(true);
  await reply(frame, back);
  await becomes('what waits', () => waiting(frame), [back]);
  assert.equal(await frame.locator('#reply').inputValue(), '', 'it is no draft any more');
  await stage.context.setOffline(false);
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', back]);
  await becomes('what waits', () => waiting(frame), []);
  await becomes('stored', async () => (await stored(message)).map(({ seq }) => seq), [3]);
});

test('Where an answer to it is lost, what was written back is stored once, and shown', async (stage) => {
  stage.tolerates(CUT);
  const { frame, message } = await answered(stage);
  const undo = await meanwhile(stage, loseAnswer, /\/messages\?/);
  const back = unique('Said once');
  await reply(frame, back);
  await becomes('what waits', () => waiting(frame), [back]);
  await undo();
  await comesBack(frame);
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', back]);
});

test('What is typed in a conversation is kept for it, and what waits can be taken back', async (stage) => {
  stage.tolerates(CUT);
  const { frame, reference, message } = await answered(stage);
  await frame.locator('#reply').fill('Half a');
  await frame.locator('.back a').click();
  await frame.locator('.remembered a').filter({ hasText: reference }).click();
  await becomes('the draft', () => frame.locator('#reply').inputValue(), 'Half a');
  const undo = await meanwhile(stage, cut, /\/messages\?/);
  await reply(frame, 'Half a sentence');
  await becomes('what waits', () => waiting(frame), ['Half a sentence']);
  await frame.locator('#outbox button').click();
  await becomes('the draft again', () => frame.locator('#reply').inputValue(), 'Half a sentence');
  await undo();
  await frame.locator('form[data-form=reply] .button').click();
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', 'Half a sentence']);
});

test('In two tabs: what waits in one is sent, and is read in the other', async (stage) => {
  stage.tolerates(CUT);
  const { frame, reference, message } = await answered(stage);
  const page = await stage.context.newPage();
  await page.goto(stage.page.url());
  await page.locator('nearhand-widget button').click();
  const other = await until('the other panel', () => page.frames().find((frame) => frame.url().includes('/w/lumen/')));
  await other.locator('.remembered a').filter({ hasText: reference }).click();
  await other.locator('#reply').waitFor();
  const undo = await meanwhile(stage, cut, /\/messages\?/);
  const back = unique('From the first tab');
  await reply(frame, back);
  await becomes('what waits', () => waiting(frame), [back]);
  await undo();
  await comesBack(other);
  await becomes('the first', () => entries(frame), [message, 'Which bulb is in it?']);
  await becomes('stored', async () => (await stored(message)).map(({ seq }) => seq), [3]);
  await becomes('the other', () => entries(other), [message, 'Which bulb is in it?', back]);
});

test('An answer that comes while the panel is open appears in it, and what is being typed stays', async (stage) => {
  const { frame, reference, message } = await answered(stage);
  await frame.locator('#reply').fill('I was about to');
  await answer(reference, 'One thing more: which year?');
  await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', 'One thing more: which year?']);
  assert.equal(await frame.locator('#reply').inputValue(), 'I was about to');
});

test('An empty message is told so beside its field', async (stage) => {
  stage.expects(/status of 422/);
  const { frame } = await answered(stage);
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('#reply-error').waitFor();
  assert.equal(await frame.locator('#reply').getAttribute('aria-invalid'), 'true');
});
