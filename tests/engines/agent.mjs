// What agents do: enter by a one-time link, find who waits, answer with a note beside it, resolve.
import { randomUUID } from 'node:crypto';
import { asked, asOperator, DESK } from '../browser/desk.mjs';
import { assert, becomes, stored, unique, until } from '../browser/harness.mjs';

export const agents = [];
const agent = (name, person, run) => agents.push({ name: `An agent ${name}`, person, run });

const thread = (view) => view.texts('.thread .message:not(.note) .words');

/** Comes to the page of a new person's one-time link, and gives their id. */
async function link(visit) {
  const { id } = await asOperator('desk/agents', { email: `${randomUUID()}@lumen.example`, name: 'Jana Kühn', role: 'admin', teams: [] });
  const { url } = await asOperator(`desk/agents/${id}/link`, {});
  await visit.window.goto(url);
  await visit.page.see('.door button, main button');
  return id;
}

/** One customer asks with a word that no other does, which finds them. */
async function customer() {
  const word = `w${randomUUID().slice(0, 8)}`;
  return { word, ...(await asked(`وصل المصباح وزجاجه مكسور ${word}`)) };
}

/** What is stored of a customer in the end: an answer by the agent, a note, resolved. */
async function assertDone({ message, reference }, words) {
  await becomes('what is stored', async () => (await stored(message)).map(({ status }) => status), ['resolved']);
  const { thread, notes } = await asOperator(`desk/requests/${reference}`, undefined, 'GET');
  assert.deepEqual([thread.at(-1).message, thread.length, notes.length], [words, 2, 1]);
}

/** The same by a mouse, with scripts or without. */
async function byMouse(visit, alive) {
  const request = await customer();
  const { page } = visit;
  await link(visit);
  await page.click('.door button, main button');
  await page.see('input[name=q]');
  await alive(page);
  await page.fill('input[name=q]', request.word);
  await page.press('Enter');
  await until('the one row', async () => (await page.count('.row').catch(() => 0)) === 1);
  await alive(page);
  await page.click('.row .who a');
  await page.see('.thread', request.word);
  await alive(page);
  const words = await page.ask(() => {
    const { lang, dir } = document.querySelector('.thread .message .words');
    return [lang, dir];
  });
  assert.deepEqual(words, ['ar', 'rtl']);
  await page.click('.note-form summary');
  await page.fill('textarea[name=note]', 'A new glass is in stock.');
  await page.click('.note-form button[type=submit]');
  await page.see('.message.note', 'in stock');
  await alive(page);
  await page.fill('textarea[name=message]', 'A new glass is on its way.');
  await page.click('.answer button[value=resolved]');
  await page.see('.message.ours', 'on its way');
  await becomes('the thread', () => thread(page), [request.message, 'A new glass is on its way.']);
  await assertDone(request, 'A new glass is on its way.');
}

agent('enters by a link, finds who waits, answers with a note, and resolves', {}, (visit) => byMouse(visit, (page) => page.alive()));

agent('does all of it without scripts', { scripts: false }, (visit) => byMouse(visit, async () => {}));

agent('does all of it by the keyboard', {}, async (visit) => {
  const request = await customer();
  const { page } = visit;
  await link(visit);
  await page.tabTo('.door button, main button');
  await page.press('Enter');
  await page.see('input[name=q]');
  await page.alive();
  await page.press('/');
  await becomes('the focus', () => page.focused(), 'input#q');
  await page.type(request.word);
  await page.press('Enter');
  await until('the one row', async () => (await page.count('.row').catch(() => 0)) === 1);
  await page.alive();
  await page.press('j', 'Enter');
  await page.see('.thread', request.word);
  await page.alive();
  await page.press('n');
  await becomes('the focus', () => page.focused(), 'textarea#note');
  await page.type('Third time.');
  await page.press('Tab', 'Enter');
  await page.see('.message.note', 'Third time.');
  await page.press('Escape', 'r');
  await becomes('the focus', () => page.focused(), 'textarea#message');
  await page.type('We are sorry.');
  await page.press('Control+Shift+Enter');
  await page.see('.message.ours', 'We are sorry.');
  await assertDone(request, 'We are sorry.');
});

agent('in Arabic sees the desk from right to left, and what customers write while it is open', { locale: 'ar-SA', zone: 'Asia/Riyadh', width: 1280 }, async (visit) => {
  const { page, window } = visit;
  const request = await customer();
  const id = await link(visit);
  assert.ok(id);
  await page.click('.door button, main button');
  await page.see('input[name=q]');
  await page.alive();
  await window.goto(`${DESK}/requests/${request.reference}`);
  await page.alive();
  const sent = await fetch(`${DESK.replace('/desk/', '/api/v1/sites/')}/requests/${request.reference}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${request.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message: unique('صورة') }),
  });
  assert.equal(sent.status, 201);
  await until('what came', async () => (await thread(page)).length === 2, 60_000);
});
