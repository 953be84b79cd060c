// Several people at one browser: what is typed, waits and is remembered belongs to who made it, and is sent as theirs.
import { assert, becomes, identity, stored, test, unique, until } from '../harness.mjs';
import { comesBack, contact, count, CUT, cut, kept, meanwhile, reload, SHOP, waiting, WRITES } from '../outbox.mjs';
import { send } from '../views.mjs';

const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);
const draft = (frame) => frame.locator('#message').inputValue();
const remembered = (frame) => frame.locator('.remembered .code').allInnerTexts();
const customers = async (message) => (await stored(message)).map((request) => request.customer);
/** Whom the frame takes for being there: what it has heard so far is done. */
const heard = (frame) => frame.evaluate(() => new Promise((done) => setTimeout(done, 300)));

/** The panel at home in a new document. */
const fresh = (stage) =>
  until('home', async () => {
    const frame = await stage.frame();
    return (await frame.locator('.hero').count().catch(() => 0)) && frame;
  });

/** The contact form in the panel. */
async function form(stage, who) {
  await stage.visit(SHOP);
  if (who) await call(stage, 'identify', who);
  const frame = await stage.open();
  await heard(frame);
  await contact(frame);
  await frame.locator('#message').waitFor();
  return frame;
}

/** The form again, at a panel that is at home. */
async function writeAgain(frame) {
  await contact(frame);
  await frame.locator('#message').waitFor();
}

/** Writes a message, which waits. */
async function wait(frame, message) {
  await frame.locator('#message').fill(message);
  await send(frame);
  await becomes('what waits', () => waiting(frame), [message]);
}

test('Written without a network by a customer who logs out, a message is sent as theirs while the next one is there', async (stage) => {
  stage.tolerates(CUT);
  let frame = await form(stage, identity('ada'));
  const message = unique('From Ada');
  const undo = await meanwhile(stage, cut);
  await wait(frame, message);
  await frame.locator('#message').fill('Half a thought of Ada’s');
  await call(stage, 'logout');
  await call(stage, 'identify', identity('bob'));
  frame = await fresh(stage);
  await heard(frame);
  assert.deepEqual(await waiting(frame), [], 'Bob does not see what waits of Ada');
  await writeAgain(frame);
  assert.equal(await draft(frame), '', 'nor her draft');
  await undo();
  await comesBack(frame);
  await becomes('the customer', () => customers(message), ['ada']);
  await heard(frame);
  assert.equal(await frame.getByText('Your message was sent').count(), 0, 'nor that it was sent');
  await frame.locator('.back a').click();
  await frame.locator('.hero').waitFor();
  assert.deepEqual(await remembered(frame), [], 'nor her request');
  // Ada comes back.
  const [{ reference }] = await stored(message);
  await call(stage, 'logout');
  await call(stage, 'identify', identity('ada'));
  frame = await fresh(stage);
  await becomes('Ada’s requests', () => remembered(frame), [reference]);
  await frame.locator('.remembered a').click();
  await frame.getByText(message).waitFor();
});

test('logout keeps what was promised: what waits is sent as its writer’s, with nobody there', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage, identity('ada'));
  const message = unique('Promised');
  const undo = await meanwhile(stage, cut);
  await wait(frame, message);
  await call(stage, 'logout');
  const next = await fresh(stage);
  await heard(next);
  assert.deepEqual(await waiting(next), [], 'it is shown to nobody else');
  assert.deepEqual(await kept(next), ['nearhand:lumen:outbox']);
  await undo();
  await comesBack(next);
  await becomes('the customer', () => customers(message), ['ada']);
});

test('Where the token has run out a message waits for its writer, and is sent when they are back', async (stage) => {
  stage.tolerates(CUT);
  let frame = await form(stage, identity('ada', 4));
  const message = unique('Late');
  const undo = await meanwhile(stage, cut);
  await wait(frame, message);
  await call(stage, 'logout');
  await new Promise((done) => setTimeout(done, 4_500));
  await undo();
  await call(stage, 'identify', identity('bob'));
  frame = await fresh(stage);
  await heard(frame);
  await comesBack(frame);
  await heard(frame);
  assert.equal(await count(message), 0, 'it is not sent as Bob’s');
  assert.deepEqual(await waiting(frame), []);
  const outbox = await frame.evaluate(() => localStorage['nearhand:lumen:outbox']);
  assert.equal(JSON.parse(outbox)[0].token, undefined, 'a token is not kept beyond its time');
  await call(stage, 'logout');
  // Back, but with a token that is out of date: they are told what it waits for.
  await call(stage, 'identify', identity('ada', -300));
  frame = await fresh(stage);
  await becomes('what waits', () => waiting(frame), [message]);
  await frame.locator('#outbox').getByText('It will be sent after you sign in again').waitFor();
  await call(stage, 'identify', identity('ada'));
  await becomes('the customer', () => customers(message), ['ada']);
  await frame.getByText('Your message was sent').waitFor();
});

test('Another customer without a logout sees nothing of the first, who finds everything again', async (stage) => {
  let frame = await form(stage, identity('ada'));
  const message = unique('A draft of Ada’s');
  await frame.locator('#message').fill(message);
  await call(stage, 'identify', identity('bob'));
  frame = await fresh(stage);
  await heard(frame);
  await writeAgain(frame);
  assert.equal(await draft(frame), '');
  await frame.locator('#message').fill('Bob’s own');
  await call(stage, 'identify', identity('ada'));
  frame = await fresh(stage);
  await heard(frame);
  await writeAgain(frame);
  await becomes('Ada’s draft', () => draft(frame), message);
  // Beside what was typed there may be the conversations that the shop's word has opened.
  const drafts = (await kept(frame)).filter((key) => key.includes(':draft'));
  assert.deepEqual(drafts, ['nearhand:lumen:draft:ada', 'nearhand:lumen:draft:bob']);
});

test('What somebody is typing stays with them when they turn out to be a customer', async (stage) => {
  const frame = await form(stage);
  const message = unique('Before the page says who I am');
  await frame.locator('#message').fill(message);
  await frame.locator('#message').focus();
  await call(stage, 'identify', identity('ada'));
  await becomes('the keys', () => kept(frame), ['nearhand:lumen:draft:ada']);
  assert.equal(await draft(frame), message);
  await frame.locator('#message').pressSequentially('.');
  assert.equal(await draft(frame), `${message}.`, 'the caret stays');
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.deepEqual(await customers(message), ['ada']);
});

test('What was stored before there were owners is nobody’s: there for who is not signed in, and for no customer', async (stage) => {
  // The panel asks what is new in the conversation that this test has made up.
  stage.tolerates(CUT, /status of 404.*EU-7K3M-Q9X2\/messages/);
  await stage.visit(SHOP);
  let frame = await stage.open();
  const [message, waited] = [unique('An old draft'), unique('Waiting since the last version')];
  const undo = await meanwhile(stage, cut);
  await frame.evaluate(([message, waited, address, key]) => {
    localStorage['nearhand:lumen:draft'] = JSON.stringify({ message, name: 'Eve', at: Date.now() - 1000 });
    localStorage['nearhand:lumen:requests'] = JSON.stringify([['EU-7K3M-Q9X2', 'x'.repeat(32)]]);
    localStorage['nearhand:lumen:outbox'] = JSON.stringify([{ key, address, body: { message: waited } }]);
  }, [message, waited, '/api/v1/sites/lumen/requests?locale=en&market=dach', unique('key').replace(' ', '-')]);
  frame = await reload(stage);
  await becomes('what waits', () => waiting(frame), [waited]);
  await becomes('the list', () => remembered(frame), ['EU-7K3M-Q9X2']);
  await call(stage, 'identify', identity('ada'));
  await becomes('what waits for Ada', () => waiting(frame), []);
  assert.deepEqual(await remembered(frame), []);
  await writeAgain(frame);
  assert.equal(await draft(frame), '');
  await undo();
  await comesBack(frame);
  await becomes('the customer', () => customers(waited), ['']);
  // Not signed in any more, by another page of the shop.
  frame = await reload(stage);
  await writeAgain(frame);
  await becomes('the draft', () => draft(frame), message);
});

test('Nobody’s message that waits when they log out is sent, and seen by nobody', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage);
  const message = unique('Left behind');
  const undo = await meanwhile(stage, cut);
  await wait(frame, message);
  await call(stage, 'logout');
  const next = await fresh(stage);
  assert.deepEqual(await waiting(next), []);
  await undo();
  await comesBack(next);
  await becomes('requests stored', () => count(message), 1);
  await becomes('what is kept', () => kept(next), []);
  assert.deepEqual(await remembered(next), []);
});

test('What is refused while its writer is gone is theirs to mend when they are back', async (stage) => {
  stage.tolerates(CUT);
  stage.expects(/422/);
  let frame = await form(stage, identity('ada'));
  const message = unique('With a wrong address');
  const undo = await meanwhile(stage, cut);
  await frame.locator('#email').fill('nobody');
  await wait(frame, message);
  await call(stage, 'logout');
  await undo();
  await call(stage, 'identify', identity('bob'));
  const refusal = stage.page.waitForResponse((answer) => WRITES.test(answer.url()) && answer.status() === 422);
  frame = await fresh(stage);
  await comesBack(frame);
  await refusal;
  await heard(frame);
  assert.equal(await frame.getByText('looks like name@example.com').count(), 0, 'Bob is told nothing');
  await call(stage, 'logout');
  await call(stage, 'identify', identity('ada'));
  frame = await fresh(stage);
  // Beside her conversations, which the shop's word for her opens anywhere.
  const keptOfForm = async () => (await kept(frame)).filter((key) => key !== 'nearhand:lumen:requests:ada');
  await becomes('what is kept', keptOfForm, ['nearhand:lumen:draft:ada']);
  await writeAgain(frame);
  await becomes('the form', () => draft(frame), message);
});

test('Withdrawn consent takes everything, also what waits', async (stage) => {
  stage.tolerates(CUT);
  const frame = await form(stage, identity('ada'));
  await meanwhile(stage, cut);
  await wait(frame, unique('Taken back with the consent'));
  await call(stage, 'consent', false);
  await call(stage, 'consent', true);
  const next = await stage.open();
  await becomes('what is kept', () => kept(next), []);
});
