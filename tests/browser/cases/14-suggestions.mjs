// While a visitor writes, the articles that may answer are a tap away, and so is the person.
import { assert, becomes, test, unique } from '../harness.mjs';
import { leaveRequest } from '../views.mjs';

const FLICKERS = 'My lamp flickers when I dim it, what can I do?';

async function form(stage) {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await frame.locator('#message').waitFor();
  return frame;
}

test('Articles are suggested while a message is written, and what is written outlives a look at one', async (stage) => {
  const frame = await form(stage);
  await frame.locator('#message').pressSequentially(FLICKERS);
  await frame.locator('#email').fill('ada@lumen.example');
  const suggested = frame.locator('#suggestions a');
  await suggested.first().waitFor();
  assert.ok((await suggested.count()) <= 3);
  assert.equal(await frame.locator('#suggestions').getAttribute('aria-live'), 'polite');
  await suggested.first().click();
  await frame.locator('article').waitFor();
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await becomes('the message', () => frame.locator('#message').inputValue(), FLICKERS);
  assert.equal(await frame.locator('#email').inputValue(), 'ada@lumen.example');
  await leaveRequest(frame, { message: unique(FLICKERS) });
  await frame.getByRole('link', { name: 'All help' }).click();
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await becomes('a new form', () => frame.locator('#message').inputValue(), '');
});

test('A message that no article answers is left alone', async (stage) => {
  const frame = await form(stage);
  const answered = stage.page.waitForResponse(/\/suggestions\?/);
  await frame.locator('#message').fill('Hello there');
  await answered;
  assert.equal(await frame.locator('#suggestions a').count(), 0);
});

test('The form says in which languages a person answers', async (stage) => {
  const frame = await form(stage);
  assert.match(await frame.locator('form[data-form=contact] div.fine').first().innerText(), /German, .*Japanese/);
});
