// The outbox: the network is cut at every step. One request is stored each time, and at each point the visitor is told
// what is true.
import { assert, becomes, stored, test, unique, until } from '../harness.mjs';
import {
  assertWaits, comesBack, contact, count, CUT, cut, form, kept, loseAnswer, meanwhile, reload, SHOP, waiting, WRITES,
} from '../outbox.mjs';
import { send } from '../views.mjs';

const writes = (stage) => stage.requests.filter((url) => WRITES.test(url)).length;
const refuse = (status, headers = {}) => (route) =>
  route.fulfill({
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({
      type: 'urn:nearhand:problem:limit',
      detail: 'Try again in 1 minute, or reach us another way.',
      text: 'Too much was sent in a short time. Try again in 1 minute, or reach us another way.',
    }),
  });

/** The visitor is told that a message was sent behind their back, and can open its request. */
async function assertSent(frame, message) {
  const told = frame.getByRole('status').getByText('Your message was sent. Your reference is');
  await told.waitFor();
  const [reference] = (await told.innerText()).match(/[A-Z]+-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  assert.deepEqual((await stored(message)).map((request) => request.reference), [reference], 'requests stored');
  assert.deepEqual(await waiting(frame), []);
  assert.deepEqual(await kept(frame), ['nearhand:lumen:requests']);
  if (await frame.locator('.hero').count()) {
    await becomes('the list', () => frame.locator('.remembered .code').allInnerTexts(), [reference]);
  }
}

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
  await becomes('the list in the other tab', () => other.frame.locator('.remembered .code').allInnerTexts(), [reference]);
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
  await frame.getByText('An address looks like name@example.com.').waitFor();
  assert.deepEqual([await waiting(frame), await kept(frame)], [[], ['nearhand:lumen:draft']]);
  assert.equal(await frame.locator('#message').inputValue(), message);
  await frame.locator('#email').fill('ada@lumen.example');
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal(await count(message), 1);
});

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
