// A conversation too long for one page: its newest part, and what was before where somebody wants it, at the place where they read.
import { answer, assert, becomes, test, unique, WIDGET } from '../harness.mjs';
import { violations } from '../axe.mjs';
import { asked, DESK, signIn } from '../desk.mjs';

const MANY = 120;

/** A conversation of so many messages. */
async function long() {
  const about = await asked(unique('Number 1'), { locale: 'en', zone: 'Europe/Berlin' });
  for (let number = 2; number <= MANY; number += 1) {
    const said = await fetch(`${WIDGET}/api/v1/sites/lumen/requests/${about.reference}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${about.token}` },
      body: JSON.stringify({ message: `Number ${number}` }),
    });
    assert.equal(said.status, 201);
  }
  return about;
}

const seqs = (page) => page.locator('.thread > [id^=m]').evaluateAll((rows) => rows.map(({ id }) => Number(id.slice(1))));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const earlier = (page) => page.locator('form[data-form=earlier] button');

async function open(stage, { reference, token }, locale = 'en') {
  const { page } = stage;
  await page.addInitScript(([reference, token]) => {
    localStorage.setItem('nearhand:lumen:requests', JSON.stringify([[reference, token]]));
  }, [reference, token]);
  await page.goto(stage.address(`requests/${reference}`, { locale, origin: '' }));
  await page.locator('#reply').waitFor();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  return page;
}

test('A long conversation shows its newest part, and what was before is added above at the place where somebody reads', async (stage) => {
  const about = await long();
  const page = await open(stage, about);
  assert.deepEqual(await seqs(page), range(71, MANY));
  assert.deepEqual(await violations(page), []);
  await page.locator('#reply').fill('What I wanted');
  const button = earlier(page);
  await button.scrollIntoViewIfNeeded();
  const top = () => page.locator('#m71').evaluate((row) => row.getBoundingClientRect().top);
  const before = await top();
  await button.click();
  await becomes('more', () => seqs(page), range(21, MANY));
  assert.ok(Math.abs((await top()) - before) < 2, `the place is kept: ${before} and ${await top()}`);
  // By the keyboard, too: where the button goes, what is new has the focus.
  await button.focus();
  await page.keyboard.press('Enter');
  await becomes('all', () => seqs(page), range(1, MANY));
  await becomes('no way further', () => button.count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'm1');
  assert.equal(await page.locator('#reply').inputValue(), 'What I wanted');
  // What comes goes to the end, and looking again takes nothing away.
  await answer(about.reference, 'Here is an answer.');
  await becomes('the answer', () => seqs(page), range(1, MANY + 1));
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('nearhand-live', { detail: { draw: true, messages: [] } })));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await seqs(page), range(1, MANY + 1));
});

test('Without a network what was before does not come, and can be asked for again', async (stage) => {
  const page = await open(stage, await long());
  stage.tolerates(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket connection to .* failed/);
  await stage.context.setOffline(true);
  await earlier(page).click();
  await becomes('the button', () => earlier(page).isEnabled(), true);
  assert.deepEqual(await seqs(page), range(71, MANY));
  await stage.context.setOffline(false);
  await earlier(page).click();
  await becomes('more', () => seqs(page), range(21, MANY));
});

test('Without scripts the page comes again with more, at the message that was the first', { javaScriptEnabled: false }, async (stage) => {
  const { reference, token } = await long();
  const { page } = stage;
  await page.goto(stage.address(`requests/${reference}`));
  await page.locator('#code').fill(token);
  await page.locator('form[data-form=lookup] .button').click();
  await becomes('the newest part', () => seqs(page), range(71, MANY));
  await earlier(page).click();
  await becomes('more', () => seqs(page), range(21, MANY));
  assert.ok(page.url().endsWith('#m71'), page.url());
  await earlier(page).click();
  await becomes('all', () => seqs(page), range(1, MANY));
  assert.equal(await earlier(page).count(), 0);
});

test('The desk shows the newest part of a long conversation, and goes on from the message that was the first', async (stage) => {
  const { reference } = await long();
  await signIn(stage);
  const { page } = stage;
  await page.goto(`${DESK}/requests/${reference}`);
  const shown = () => page.locator('.thread > [id^=message-]').evaluateAll((rows) => rows.map(({ id }) => Number(id.slice(8))));
  assert.deepEqual(await shown(), range(71, MANY));
  await page.locator('.earlier a').click();
  await page.waitForURL(/from=21#message-71$/);
  assert.deepEqual(await shown(), range(21, MANY));
  assert.ok(await page.locator('#message-71').evaluate((row) => {
    const { top } = row.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  }), 'the place is kept');
  await page.locator('html[data-client]').waitFor({ state: 'attached' });
  // It stays as long as it is when something comes.
  await answer(reference, 'Here is an answer.');
  await becomes('the answer', shown, range(21, MANY + 1));
});
