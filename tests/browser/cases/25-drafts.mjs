// Drafts: what a visitor has typed is there until it is deleted or sent, also where it comes back from the outbox.
import { violations } from '../axe.mjs';
import { book, choose, onDesk, PHONE, times } from '../booking.mjs';
import { assert, becomes, focused, test, unique, until } from '../harness.mjs';
import {
  assertWaits, comesBack, contact, count, CUT, cut, form, kept, loseAnswer, meanwhile, reload, SHOP, waiting,
} from '../outbox.mjs';
import { WIDGET } from '../storefront.mjs';
import { send } from '../views.mjs';

const BOOKINGS = /\/w\/lumen\/callback\?/;
const DAY = 24 * 60 * 60 * 1000;

const takeBack = (frame) => frame.getByRole('button', { name: 'Take it back' }).click();

/** The language menu has done its work. */
const inGerman = (frame) => until('German', () => frame.evaluate(() => document.documentElement.lang === 'de'));

test('Nothing is stored before the visitor types; then the draft is, until it is deleted or sent', async (stage) => {
  const frame = await form(stage);
  await frame.locator('#message').focus();
  assert.deepEqual(await kept(frame), []);
  await frame.locator('#message').fill('A');
  assert.deepEqual(await kept(frame), ['nearhand:lumen:draft']);
  await frame.locator('#message').fill('');
  assert.deepEqual(await kept(frame), []);
  const message = unique('A draft');
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.deepEqual(await kept(frame), ['nearhand:lumen:requests']);
  assert.equal(await count(message), 1);
});

test('A draft survives closing, another view, a change of language and a reload, and goes after thirty days', async (stage) => {
  let frame = await form(stage);
  const message = unique('Half a thought');
  await frame.locator('#message').fill(message);
  await frame.locator('#name').fill('Ada');
  const typed = () => Promise.all(['#message', '#name'].map((field) => frame.locator(field).inputValue()));
  await stage.launcher.click();
  await stage.launcher.click();
  assert.deepEqual(await typed(), [message, 'Ada'], 'after closing');
  await frame.locator('.back a').click();
  await contact(frame);
  await becomes('after another view', typed, [message, 'Ada']);
  await frame.locator('.language select').selectOption('de');
  await inGerman(frame);
  await becomes('in another language', typed, [message, 'Ada']);
  frame = await reload(stage);
  await frame.locator('.channels a[href*="/contact"]').click();
  await becomes('after a reload', typed, [message, 'Ada']);
  const age = (days) => frame.evaluate((ms) => {
    const draft = JSON.parse(localStorage['nearhand:lumen:draft']);
    localStorage['nearhand:lumen:draft'] = JSON.stringify({ ...draft, at: Date.now() - ms });
  }, days * DAY);
  await age(29);
  frame = await reload(stage);
  await frame.locator('.channels a[href*="/contact"]').click();
  await becomes('after 29 days', typed, [message, 'Ada']);
  await age(31);
  frame = await reload(stage);
  assert.deepEqual(await kept(frame), [], 'nothing is left after 31 days');
});

test('What waits can be taken back: it is in the form again, and nothing is sent', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('On second thoughts');
  await frame.locator('#message').fill(message);
  await frame.locator('#email').fill('ada@lumen.example');
  await stage.context.setOffline(true);
  await send(frame);
  await assertWaits(frame, message);
  await becomes('focus on what waits', () => focused(frame), 'form');
  assert.deepEqual(await violations(frame), []);
  await takeBack(frame);
  await becomes('focus', () => focused(frame), 'textarea#message');
  await becomes('the form', () => frame.locator('#message').inputValue(), message);
  assert.equal(await frame.locator('#email').inputValue(), 'ada@lumen.example');
  assert.deepEqual([await waiting(frame), await kept(frame)], [[], ['nearhand:lumen:draft']]);
  await stage.context.setOffline(false);
  await comesBack(frame);
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await count(message), 0);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
});

test('Taken back from the home view, a message comes before what was typed since', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const [first, second] = [unique('First'), unique('Second')];
  const undo = await meanwhile(stage, cut);
  await frame.locator('#message').fill(first);
  await send(frame);
  await assertWaits(frame, first);
  await frame.locator('#message').fill(second);
  await frame.locator('.back a').click();
  await frame.locator('.hero').waitFor();
  await takeBack(frame);
  await becomes('the form', () => frame.locator('#message').inputValue(), `${first}\n\n${second}`);
  await undo();
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.deepEqual([await count(first), await count(second)], [1, 1]);
});

test('A call’s form is a draft: its time too survives a reload, another language and another time zone', async (stage) => {
  let frame = await callForm(stage);
  const start = (await times(frame))[5];
  await fillCall(frame, start, 'About a lamp');
  const typed = async () => [
    await frame.locator('#phone').inputValue(), await frame.locator('#note').inputValue(),
    await frame.locator('input[name=start]:checked').inputValue(),
  ];
  const expected = [PHONE, 'About a lamp', start];
  await frame.locator('.language select').selectOption('de');
  await inGerman(frame);
  assert.deepEqual(await typed(), expected, 'in another language');
  assert.ok(await frame.locator(`input[value="${start}"]`).isVisible(), 'the day is unfolded');
  frame = await reload(stage);
  await frame.locator('.channels a[href*="/callback"]').click();
  await frame.locator('form[data-form=callback]').waitFor();
  assert.deepEqual(await typed(), expected, 'after a reload');
  await frame.locator('.zone a').click();
  await frame.locator('form[data-form=zones] input[name=q]').fill('kathm');
  await frame.locator('form[data-form=zones] button').click();
  await frame.locator('.cities a').filter({ hasText: 'Kathmandu' }).click();
  await frame.locator('form[data-form=callback]').waitFor();
  assert.deepEqual(await typed(), expected, 'in another time zone');
});

test('A call whose answer is lost does not wait: it is tried again with its key, and booked once', async (stage) => {
  stage.tolerates(CUT);
  const frame = await callForm(stage);
  const start = await roomy();
  const note = unique('A lost call');
  await fillCall(frame, start, note);
  const undo = await meanwhile(stage, loseAnswer, BOOKINGS);
  await book(frame);
  await frame.getByRole('status').getByText('What you typed is still here').waitFor();
  assert.deepEqual([await waiting(frame), await kept(frame)], [[], ['nearhand:lumen:draft']]);
  await undo();
  await frame.locator('.language select').selectOption('de');
  await inGerman(frame);
  await book(frame);
  const reference = await frame.locator('dd #reference').innerText();
  assert.deepEqual(await kept(frame), ['nearhand:lumen:requests']);
  assert.equal(await count(note), 1, 'calls booked');
  assert.equal((await onDesk('lumen', reference)).call.start, start);
});

async function callForm(stage) {
  await stage.visit(SHOP);
  const frame = await stage.open();
  await frame.locator('.channels a[href*="/callback"]').click();
  await frame.locator('form[data-form=callback]').waitFor();
  return frame;
}

/** A time with room for more than one call: it is still offered when the call whose answer was lost has taken a place. */
async function roomy() {
  const answer = await fetch(`${WIDGET}/api/v1/sites/lumen/callbacks/slots?market=dach&locale=en`);
  const { days } = await answer.json();
  return days.flatMap((day) => day.slots).find((slot) => slot.remaining > 1).start;
}

async function fillCall(frame, start, note) {
  await choose(frame, start);
  await frame.locator('#phone').fill(PHONE);
  await frame.locator('#note').fill(note);
}
