// Drafts and the outbox: the network is cut at every step. One request is stored each time, and at each point the
// visitor is told what is true.
import { violations } from '../axe.mjs';
import { assert, becomes, focused, stored, test, unique, until } from '../harness.mjs';
import { book, choose, onDesk, PHONE, times } from '../booking.mjs';
import { tag, WIDGET } from '../storefront.mjs';
import { send } from '../views.mjs';

const WRITES = /\/api\/v1\/sites\/lumen\/requests\?/;
const BOOKINGS = /\/w\/lumen\/callback\?/;
const CUT = /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_ABORTED/;
const WAITS = 'Saved. It will be sent when you are back online.';
const DAY = 24 * 60 * 60 * 1000;

const contact = (frame) => frame.getByRole('link', { name: 'Write to us' }).click();
const waiting = (frame) => frame.locator('#outbox .message').allInnerTexts();
const takeBack = (frame) => frame.getByRole('button', { name: 'Take it back' }).click();
const kept = (frame) => frame.evaluate(() => Object.keys(localStorage).sort());
const comesBack = (frame) => frame.evaluate(() => dispatchEvent(new Event('online')));

/** The language menu has done its work. */
const inGerman = (frame) => until('German', () => frame.evaluate(() => document.documentElement.lang === 'de'));

/** A shop in Germany: whoever asks is served by the team in Berlin, and has a number and an address to reach it. */
const SHOP = { script: tag('data-market="dach"') };

/** The contact form in the panel. */
async function form(stage) {
  await stage.visit(SHOP);
  const frame = await stage.open();
  await contact(frame);
  await frame.locator('#message').waitFor();
  return frame;
}

/** The panel after the shop's page was loaded again. */
async function reload(stage) {
  await stage.page.reload();
  return stage.open();
}

/** What happens to messages on their way, in all tabs. Gives the undoing. */
async function meanwhile(stage, handler, address = WRITES) {
  const onWrite = (route) => (route.request().method() === 'POST' ? handler(route) : route.fallback());
  await stage.context.route(address, onWrite);
  return () => stage.context.unroute(address, onWrite);
}

const cut = (route) => route.abort();
const loseAnswer = async (route) => {
  await route.fetch();
  await route.abort();
};
const refuse = (status, headers = {}) => (route) =>
  route.fulfill({
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type: 'urn:nearhand:problem:limit', detail: 'Try again in 1 minute, or reach us another way.' }),
  });

const count = async (message) => (await stored(message)).length;
const writes = (stage) => stage.requests.filter((url) => WRITES.test(url)).length;

/** The visitor is told that a message was sent behind their back, and can open its request. */
async function assertSent(frame, message) {
  const told = frame.getByRole('status').getByText('Your message was sent. Your reference is');
  await told.waitFor();
  const [reference] = (await told.innerText()).match(/[A-Z]+-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  assert.deepEqual((await stored(message)).map((request) => request.reference), [reference], 'requests stored');
  assert.deepEqual(await waiting(frame), []);
  assert.deepEqual(await kept(frame), ['nearhand:lumen:requests']);
  if (await frame.locator('.hero').count()) {
    await becomes('the list', () => frame.locator('.remembered a').allInnerTexts(), [reference]);
  }
}

/** The visitor is told that a message waits, and the form is free for another one. */
async function assertWaits(frame, message) {
  await becomes('what waits', () => waiting(frame), [message]);
  assert.match(await frame.locator('#outbox').innerText(), new RegExp(WAITS));
  assert.equal(await frame.locator('#message').inputValue(), '');
  assert.deepEqual(await kept(frame), ['nearhand:lumen:outbox'], 'a message is no draft any more');
}

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

test('Cut off before it is sent, a message waits, and is sent when the network is back', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('In a tunnel');
  await frame.locator('#message').fill(message);
  await stage.context.setOffline(true);
  await send(frame);
  await assertWaits(frame, message);
  assert.equal(await count(message), 0);
  await stage.context.setOffline(false);
  await assertSent(frame, message);
});

test('Cut off before the answer came, a message waits, and is stored once', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('The answer is lost');
  const undo = await meanwhile(stage, loseAnswer);
  await frame.locator('#message').fill(message);
  await send(frame);
  await assertWaits(frame, message);
  assert.equal(await count(message), 1, 'it had arrived');
  await undo();
  await comesBack(frame);
  await assertSent(frame, message);
});

test('A worker that loses the store’s answer says so; the form has the message again, and it is stored once', async (stage) => {
  stage.expects(/503/);
  const frame = await form(stage);
  const message = unique('Lost inside');
  const undo = await meanwhile(stage, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'nearhand-fault': 'vault-put-lost' } }));
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByRole('alert').getByText('reach us another way').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  assert.equal(await count(message), 1, 'it had arrived');
  await undo();
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
});

test('Cut off after the answer, the visitor is told the reference', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('The page of the request does not come');
  await stage.context.route(/\/requests\/[A-Z]+-/, cut);
  await frame.locator('#message').fill(message);
  await send(frame);
  await assertSent(frame, message);
  assert.equal(await frame.locator('#message').inputValue(), '', 'nothing there to be sent again');
});

for (const [when, handler, before] of [
  ['before it has arrived', () => {}, 0],
  ['before the answer has come', (route) => route.fetch(), 1],
]) {
  test(`A reload ${when} does not lose a message, nor store it twice`, async (stage) => {
    stage.tolerates(CUT);
    let frame = await form(stage);
    const message = unique('Reloaded');
    // Only the first try is held. Undone before the reload, the network would let it go on, and the old document hear of it.
    let tries = 0;
    await meanwhile(stage, (route) => (tries++ ? route.fallback() : handler(route)));
    await frame.locator('#message').fill(message);
    await send(frame);
    await frame.getByRole('button', { name: 'Sending…' }).waitFor();
    await becomes('requests stored', () => count(message), before);
    frame = await reload(stage);
    await assertSent(frame, message);
  });
}

test('A message waits through a reload without its network, and a closed panel sends it', async (stage) => {
  stage.tolerates(CUT);
  let frame = await form(stage);
  const message = unique('Patience');
  const undo = await meanwhile(stage, cut);
  await frame.locator('#message').fill(message);
  await send(frame);
  await assertWaits(frame, message);
  frame = await reload(stage);
  await becomes('what waits at home', () => waiting(frame), [message]);
  await contact(frame);
  await assertWaits(frame, message);
  await stage.launcher.click();
  await undo();
  await comesBack(frame);
  await becomes('requests stored', () => count(message), 1);
  await stage.launcher.click();
  await assertSent(frame, message);
});

test('Without any sign from the network it is tried again, later each time', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('Again');
  const tries = [];
  const undo = await meanwhile(stage, (route) => {
    tries.push(Date.now());
    return route.abort();
  });
  await frame.locator('#message').fill(message);
  await send(frame);
  await until('three tries', () => tries.length === 3);
  const [first, second, third] = tries;
  assert.ok(second - first > 4_000 && third - second > 1.5 * (second - first), `tries at ${tries}`);
  await undo();
  await comesBack(frame);
  await assertSent(frame, message);
});

test('Of two tabs one sends what waits, once, and both know', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const other = await new SecondTab(stage).open();
  const message = unique('Two tabs');
  await frame.locator('#message').fill(message);
  await stage.context.setOffline(true);
  await send(frame);
  await assertWaits(frame, message);
  await becomes('what waits in the other tab', () => waiting(other.frame), [message]);
  const before = writes(stage);
  // Slow, so that both are at it.
  await meanwhile(stage, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await stage.context.setOffline(false);
  for (const tab of [frame, other.frame]) await becomes('what waits', () => waiting(tab), []);
  const [{ reference }] = await stored(message);
  await becomes('the list in the other tab', () => other.frame.locator('.remembered a').allInnerTexts(), [reference]);
  assert.equal(await count(message), 1);
  assert.equal(writes(stage) - before, 1, 'calls');
});

test('What waits in a tab that is closed is sent by another', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const other = await new SecondTab(stage).open();
  const message = unique('A tab is closed');
  const undo = await meanwhile(stage, cut);
  await frame.locator('#message').fill(message);
  await send(frame);
  await assertWaits(frame, message);
  await stage.page.close();
  await undo();
  await comesBack(other.frame);
  await assertSent(other.frame, message);
});

test('Where storage is refused nothing is promised: the message stays in the form, and is sent from there', async (stage) => {
  stage.tolerates(CUT);
  await stage.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('refused', 'SecurityError'); } });
    }
    navigator.locks.request = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const frame = await form(stage);
  const message = unique('No storage');
  await frame.locator('#message').fill(message);
  await frame.locator('.back a').click();
  await contact(frame);
  await becomes('the draft', () => frame.locator('#message').inputValue(), message);
  const undo = await meanwhile(stage, loseAnswer);
  await send(frame);
  await frame.getByRole('alert').getByText('It is still here').waitFor();
  assert.deepEqual(await waiting(frame), []);
  assert.equal(await frame.locator('#message').inputValue(), message);
  await undo();
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
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

test('Two messages wait beside each other, and are two requests', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const messages = [unique('One'), unique('Two')];
  const undo = await meanwhile(stage, cut);
  for (const message of messages) {
    await frame.locator('#message').fill(message);
    await send(frame);
    await frame.locator('#outbox').getByText(message).waitFor();
  }
  assert.deepEqual(await waiting(frame), messages);
  await undo();
  await comesBack(frame);
  await becomes('what waits', () => waiting(frame), []);
  for (const message of messages) assert.equal(await count(message), 1, message);
});

test('A limit is explained, the message stays in the form, and phone and e-mail are offered', async (stage) => {
  stage.expects(/429/);
  const frame = await form(stage);
  const message = unique('Too much');
  const undo = await meanwhile(stage, refuse(429, { 'retry-after': '60' }));
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByRole('alert').getByText('Try again in 1 minute').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  for (const kind of ['tel:', 'mailto:']) {
    assert.ok(await frame.locator(`.channels a[href^="${kind}"]`).count(), `a way by ${kind}`);
  }
  assert.deepEqual(await kept(frame), ['nearhand:lumen:draft']);
  await undo();
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
});

test('What waits keeps to Retry-After, whatever the network does', async (stage) => {
  stage.tolerates(CUT);
  stage.expects(/429/);
  const frame = await form(stage);
  const message = unique('Later');
  let undo = await meanwhile(stage, cut);
  await frame.locator('#message').fill(message);
  await send(frame);
  await assertWaits(frame, message);
  await undo();
  undo = await meanwhile(stage, refuse(429, { 'retry-after': '8' }));
  await comesBack(frame);
  await frame.getByRole('status').getByText('Try again in 1 minute').waitFor();
  const refused = Date.now();
  assert.deepEqual(await waiting(frame), [message]);
  await undo();
  const before = writes(stage);
  await comesBack(frame);
  await new Promise((done) => setTimeout(done, 2_000));
  assert.equal(writes(stage), before, 'not before its time');
  await assertSent(frame, message);
  assert.ok(Date.now() - refused > 7_000, 'after its time');
});

test('What only the visitor can mend comes back into the form, with what is wrong', async (stage) => {
  stage.tolerates(CUT);
  stage.expects(/422/);
  const frame = await form(stage);
  const message = unique('A wrong address');
  await frame.locator('#message').fill(message);
  await frame.locator('#email').fill('nobody');
  await stage.context.setOffline(true);
  await send(frame);
  await assertWaits(frame, message);
  await stage.context.setOffline(false);
  await frame.getByText('It looks like name@example.com.').waitFor();
  assert.deepEqual([await waiting(frame), await kept(frame)], [[], ['nearhand:lumen:draft']]);
  assert.equal(await frame.locator('#message').inputValue(), message);
  await frame.locator('#email').fill('ada@lumen.example');
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
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

/** The shop in another tab, with the panel open. */
class SecondTab {
  constructor(stage) {
    this.stage = Object.create(stage);
  }

  async open() {
    this.stage.page = await this.stage.context.newPage();
    await this.stage.visit(SHOP);
    this.frame = await this.stage.open();
    return this;
  }
}
