// Asked, answered by the business, read, answered back, resolved, asked again.
import { answer, assert, becomes, stored, test, unique } from '../harness.mjs';
import { CUT } from '../outbox.mjs';
import { leaveRequest } from '../views.mjs';

/** A request that was left and answered, on the screen again. */
async function answered(stage, { message = unique('My lamp flickers'), words = 'Which bulb is in it?' } = {}) {
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

test('Cut off in between, what was typed stays, and a second try stores it once', async (stage) => {
  stage.tolerates(CUT);
  const { frame, message } = await answered(stage);
  const back = unique('In a tunnel');
  await stage.context.setOffline(true);
  await reply(frame, back);
  await frame.locator('.notice.bad').waitFor();
  assert.equal(await frame.locator('#reply').inputValue(), back);
  await stage.context.setOffline(false);
  await frame.locator('form[data-form=reply] .button').click();
  await becomes('the thread', () => entries(frame), [message, 'Which bulb is in it?', back]);
});

test('An empty message is told so beside its field', async (stage) => {
  stage.expects(/status of 422/);
  const { frame } = await answered(stage);
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('#reply-error').waitFor();
  assert.equal(await frame.locator('#reply').getAttribute('aria-invalid'), 'true');
});
