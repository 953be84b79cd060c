// A conversation that is live in the panel: both sides at once, over breaks of every kind, and each message once.
import { answer, assert, becomes, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { violations } from '../axe.mjs';
import { alive, another, asked, DESK, open } from '../desk.mjs';

const PHONE = { viewport: { width: 320, height: 640 }, locale: 'ar', isMobile: true, hasTouch: true };
const SOCKET = /\/requests\/[^/]+\/live/;
/** So soon as by a socket: without one it would be a quarter of a minute. */
const AT_ONCE = 8_000;
const CUT = /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_ABORTED|ERR_CONNECTION|WebSocket connection to .* failed/;

const words = (page) => page.locator('.thread .message').allInnerTexts();
const comes = (page, text) => until(`"${text}"`, async () => (await words(page)).includes(text), AT_ONCE);
const line = (page) => page.locator('.there:not([hidden]):not([data-away])');
const mark = (page) => page.locator('.thread .mark');
/** The other side's sentence for what is read out. */
const log = (page) => page.locator('nearhand-live [role=log]').allInnerTexts().then((all) => all.join('\n'));

/** Waits until the conversation is followed. */
const isLive = (page) => page.locator('html[data-live]').waitFor({ state: 'attached' });

/** A conversation on a page of its own, in a browser that remembers it. */
async function talk(stage, { locale = 'en', message = unique('Which bulb?'), page = stage.page, request } = {}) {
  const about = request ?? (await asked(message, { locale, zone: 'Europe/Berlin' }));
  await page.addInitScript(([reference, token]) => {
    if (!localStorage.getItem('nearhand:lumen:requests')) {
      localStorage.setItem('nearhand:lumen:requests', JSON.stringify([[reference, token]]));
    }
  }, [about.reference, about.token]);
  const sockets = [];
  page.on('websocket', (socket) => sockets.push(socket));
  await page.goto(stage.address(`requests/${about.reference}`, { locale, origin: '' }));
  await page.locator('#reply').waitFor();
  await isLive(page);
  return { ...about, page, sockets };
}

/** Waits until the socket has brought something: the first answer to its greeting. */
const connected = ({ sockets }) => until('a socket', () => sockets.some((socket) => !socket.isClosed()));

async function say(page, text) {
  await page.locator('#reply').fill(text);
  await page.locator('form[data-form=reply] .button').click();
}

test('Both sides read each other at once, in Arabic on a narrow phone, and hear of it', PHONE, async (stage) => {
  const conversation = await talk(stage, { locale: 'ar', message: unique('أين طلبي؟') });
  const { page, reference, message } = conversation;
  await connected(conversation);
  await page.locator('#reply').fill('كنت أريد');
  await answer(reference, 'سيصلك غدًا.');
  await comes(page, 'سيصلك غدًا.');
  assert.equal(await page.locator('#reply').inputValue(), 'كنت أريد', 'what is typed stays');
  assert.match(await log(page), /سيصلك غدًا\./);
  const tree = await page.locator('body').ariaSnapshot();
  assert.match(tree, /- log:?[\s\S]*سيصلك غدًا\./, 'a screen reader hears it');
  assert.equal(await page.locator('.state').getAttribute('data-status'), 'pending');
  await say(page, 'شكرًا');
  await comes(page, 'شكرًا');
  await becomes('how far it has come', () => mark(page).innerText(), ' · أُرسلت');
  await becomes('stored', async () => (await stored(message)).map(({ seq }) => seq), [3]);
  await becomes('what waits', () => page.evaluate(() => localStorage.getItem('nearhand:lumen:outbox')), null);
  assert.deepEqual(await words(page), [message, 'سيصلك غدًا.', 'شكرًا']);
  assert.deepEqual(await violations(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the phone');
});

test('In Japanese, what an input method is composing stays while messages come', { locale: 'ja' }, async (stage) => {
  const conversation = await talk(stage, { locale: 'ja', message: unique('電球は付いていますか') });
  const { page, reference, message } = conversation;
  await connected(conversation);
  await page.locator('#reply').focus();
  const input = await stage.context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'でんきゅう', selectionStart: 5, selectionEnd: 5 });
  await answer(reference, 'はい、付いています。');
  await comes(page, 'はい、付いています。');
  assert.equal(await page.locator('#reply').inputValue(), 'でんきゅう');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'reply');
  // What was composed goes on being what it is, and is sent once it is settled.
  await input.send('Input.insertText', { text: '電球の型番は?' });
  assert.equal(await page.locator('#reply').inputValue(), '電球の型番は?');
  await page.locator('form[data-form=reply] .button').click();
  await becomes('the thread', () => words(page), [message, 'はい、付いています。', '電球の型番は?']);
  await becomes('how far it has come', () => mark(page).innerText(), ' · 送信済み');
});

test('Who reads further up is left there while messages come, and who is at the end follows', async (stage) => {
  const conversation = await talk(stage);
  const { page, reference } = conversation;
  await connected(conversation);
  for (let at = 1; at <= 12; at += 1) await answer(reference, `${at}\n${'A long answer, with many lines.\n'.repeat(6)}`);
  await until('the last of them', async () => (await words(page)).length === 13, 30_000);
  const isSeen = (row) => row.evaluate((row) => row.getBoundingClientRect().top < innerHeight);
  assert.ok(await isSeen(page.locator('.thread > *').last()), 'it has followed');
  const third = page.locator('#m3');
  await third.scrollIntoViewIfNeeded();
  await third.evaluate((row) => row.scrollIntoView());
  const place = () => third.evaluate((row) => Math.round(row.getBoundingClientRect().top));
  const before = await place();
  await answer(reference, 'One more.');
  await until('one more', async () => (await words(page)).includes('One more.'), AT_ONCE);
  assert.equal(await place(), before);
  assert.ok(!(await isSeen(page.locator('.thread > *').last())), 'it has not moved there');
});

test('That the other side writes and has read is seen by both', async (stage) => {
  const conversation = await talk(stage);
  const { page } = conversation;
  await connected(conversation);
  const agent = await another(stage, 'Jana Kühn');
  await open(agent, conversation);
  await say(page, 'E27?');
  await comes(page, 'E27?');
  await until('it at the desk', async () => (await agent.page.locator('.thread .words').allInnerTexts()).includes('E27?'), AT_ONCE);
  await becomes('that it was read', () => mark(page).innerText(), ' · Read');
  await agent.page.locator('textarea[name=message]').pressSequentially('Yes, ');
  await becomes('who writes', () => line(page).innerText(), 'An answer is being written…');
  await agent.page.locator('textarea[name=message]').fill('Yes, E27.');
  await agent.page.getByRole('button', { name: 'Send and wait' }).click();
  await comes(page, 'Yes, E27.');
  await becomes('nobody writes', () => page.locator('.there[data-typing]').count(), 0);
  await page.locator('#reply').pressSequentially('Thank');
  await agent.page.locator('.typing:not([hidden])').waitFor();
  await agent.page.locator('.read').waitFor();
  agent.checkConsole();
  await agent.context.close();
});

test('Who is away is not said to be there, until they are back', async (stage) => {
  const agent = await another(stage, 'Mira Kühn');
  await alive(agent.page);
  const conversation = await talk(stage);
  const { page } = conversation;
  await connected(conversation);
  // Of their name what the site tells of its team.
  const here = async () => (await line(page).allInnerTexts()).map((text) => text.replace(/[\u2068\u2069]/g, ''));
  await becomes('that somebody is there', here, ['Here now: Mira']);
  await agent.page.getByRole('button', { name: 'I am away' }).click();
  await agent.page.getByRole('button', { name: 'I am back' }).waitFor();
  assert.equal(await agent.page.locator('.bar .away').innerText(), 'Away');
  assert.deepEqual(await violations(agent.page), []);
  await becomes('that nobody is', () => line(page).count(), 0);
  await agent.page.reload();
  await agent.page.getByRole('button', { name: 'I am back' }).click();
  await becomes('that they are back', here, ['Here now: Mira']);
  assert.equal(await agent.page.locator('.bar .away').count(), 0);
  agent.checkConsole();
  await agent.context.close();
});

test('What was written while there was no network is there after it, and nothing is doubled', async (stage) => {
  stage.tolerates(CUT);
  const conversation = await talk(stage);
  const { page, reference, message } = conversation;
  await connected(conversation);
  await stage.context.setOffline(true);
  await say(page, 'In a tunnel');
  await answer(reference, 'Are you there?');
  await stage.context.setOffline(false);
  await until('both', async () => (await words(page)).length === 3, 30_000);
  assert.deepEqual((await words(page)).sort(), [message, 'Are you there?', 'In a tunnel'].sort());
  await becomes('stored', async () => (await stored(message)).map(({ seq }) => seq), [3]);
  await becomes('what waits', () => page.locator('#outbox .message').count(), 0);
});

test('After a sleep, in which the connection has died without a word, what was missed comes', async (stage) => {
  stage.tolerates(CUT);
  let isDead = false;
  await stage.context.routeWebSocket(SOCKET, (socket) => {
    const server = socket.connectToServer();
    const mine = !isDead;
    socket.onMessage((text) => (isDead && mine ? undefined : server.send(text)));
    server.onMessage((text) => (isDead && mine ? undefined : socket.send(text)));
  });
  const conversation = await talk(stage);
  await isLive(conversation.page);
  await say(conversation.page, 'Good night');
  await comes(conversation.page, 'Good night');
  isDead = true;
  await answer(conversation.reference, 'Good morning');
  await conversation.page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await until('the morning', async () => (await words(conversation.page)).includes('Good morning'), 20_000);
  assert.deepEqual(await words(conversation.page), [conversation.message, 'Good night', 'Good morning']);
});

test('In two tabs each message is there once', async (stage) => {
  const first = await talk(stage);
  const second = await talk(stage, { request: first, page: await stage.context.newPage() });
  await connected(first);
  await connected(second);
  await say(first.page, 'From the first');
  await comes(second.page, 'From the first');
  await say(second.page, 'From the second');
  await comes(first.page, 'From the second');
  await answer(first.reference, 'For both');
  const expected = [first.message, 'From the first', 'From the second', 'For both'];
  for (const { page } of [first, second]) await becomes('the thread', () => words(page), expected);
  await becomes('stored', async () => (await stored(first.message)).map(({ seq }) => seq), [4]);
});

test('Where sockets are blocked the same comes, and nobody is told of plumbing', async (stage) => {
  stage.tolerates(CUT);
  await stage.context.routeWebSocket(SOCKET, (socket) => socket.close({ code: 1011 }));
  const { page, reference, message } = await talk(stage);
  await say(page, 'Hello?');
  await comes(page, 'Hello?');
  const before = await page.locator('main').innerText();
  await answer(reference, 'Here we are.');
  await until('the answer', async () => (await words(page)).includes('Here we are.'), 30_000);
  assert.deepEqual(await words(page), [message, 'Hello?', 'Here we are.']);
  assert.doesNotMatch(before, /connection|offline|socket/i);
});

test('A panel that is closed tells the launcher, and one that is opened again has been read', async (stage) => {
  const request = await asked(unique('Which bulb?'), { locale: 'en', zone: 'Europe/Berlin' });
  await stage.visit();
  let frame = await stage.open();
  await frame.evaluate(([reference, token]) => {
    localStorage.setItem('nearhand:lumen:requests', JSON.stringify([[reference, token]]));
  }, [request.reference, request.token]);
  await frame.evaluate(() => location.reload());
  frame = await stage.frame();
  await frame.locator('.remembered a').filter({ hasText: request.reference }).click();
  await frame.locator('#reply').waitFor();
  await isLive(frame);
  await stage.launcher.click();
  const dot = () => stage.launcher.evaluate((button) => button.style.backgroundImage.includes('gradient'));
  assert.equal(await dot(), false);
  await answer(request.reference, 'E27.');
  await until('the mark', dot, AT_ONCE);
  await stage.launcher.click();
  await comes(frame, 'E27.');
  await stage.launcher.click();
  await becomes('no mark', dot, false);
});

test('A sound is kept as it was chosen, and home fetches nothing of this', async (stage) => {
  const { page } = await talk(stage);
  const box = page.getByLabel('Sound for new messages');
  await box.check();
  await page.reload();
  await isLive(page);
  await becomes('the choice', () => page.getByLabel('Sound for new messages').isChecked(), true);
  const own = stage.requests.length;
  const other = await stage.context.newPage();
  await other.goto(stage.address('', { origin: '' }));
  await other.locator('html[data-client]').waitFor({ state: 'attached' });
  const fetched = stage.requests.slice(own).filter((address) => address.startsWith(WIDGET));
  assert.ok(fetched.length > 0);
  assert.deepEqual(fetched.filter((address) => address.includes('/assets/live-')), []);
});

test('The inbox and an open conversation move by themselves, but not under a pointer', async (stage) => {
  await stage.context.grantPermissions(['notifications'], { origin: new URL(DESK).origin });
  await stage.context.addInitScript(() => {
    window.told = [];
    window.Notification = class {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      constructor(title, { body }) {
        window.told.push([title, body]);
      }
    };
  });
  const agent = stage;
  const { signIn } = await import('../desk.mjs');
  await signIn(agent);
  // The newest first, however much waits from before.
  await agent.page.goto(`${DESK}/?view=all`);
  await agent.page.locator('html[data-client]').waitFor({ state: 'attached' });
  await agent.page.getByRole('button', { name: 'Tell me of new messages' }).click();
  await agent.page.getByRole('button', { name: 'Do not tell me of new messages' }).waitFor();
  const first = await asked(unique('First'), { locale: 'en', name: 'Ann Lee' });
  await until('a row', async () => (await agent.page.locator('.rows').allInnerTexts()).join().includes(first.message), AT_ONCE);
  await agent.page.locator('.rows .row').first().hover();
  const second = await asked(unique('Second'), { locale: 'en', name: 'Bo Berg' });
  await agent.page.getByRole('button', { name: 'The list has changed: show it' }).waitFor({ timeout: AT_ONCE });
  assert.ok(!(await agent.page.locator('.rows').allInnerTexts()).join().includes(second.message), 'nothing moves under it');
  await agent.page.mouse.move(0, 0);
  await agent.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
  });
  const third = await asked(unique('Third'), { locale: 'en', name: 'Cy Cole' });
  await until('a notification', async () => (await agent.page.evaluate(() => window.told)).some(([, body]) => third.message.startsWith(body.slice(0, 20))), AT_ONCE);
  assert.match(await agent.page.title(), /^\(1\) /);
});
