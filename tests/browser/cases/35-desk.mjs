// The desk, by links and forms alone: an agent signs in, reads, answers; the customer reads it.
import { assert, becomes, stored, test, unique, WIDGET } from '../harness.mjs';
import { violations } from '../axe.mjs';
import { asked, asOperator, DESK, signIn } from '../desk.mjs';
import { mistakes } from '../html.mjs';
import { sideways, smallTargets } from '../layout.mjs';

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

const open = (stage, { reference }) => stage.page.goto(`${DESK}/requests/${reference}`);

test('An agent signs in, finds who waits, answers, and the customer reads it', WITHOUT_SCRIPTS, async (stage) => {
  const request = await asked(unique('وصل المصباح وزجاجه مكسور'));
  await signIn(stage);
  const { page } = stage;
  await page.getByRole('searchbox').fill(request.message.split(' ').at(-1));
  await page.getByRole('searchbox').press('Enter');
  const row = page.locator('.row');
  await becomes('what is found', () => row.count(), 1);
  // In their own direction as a whole: what is cut is cut where it ends.
  const words = row.locator('.clip');
  assert.equal(await words.locator('bdi').getAttribute('lang'), 'ar');
  assert.deepEqual([await words.getAttribute('dir'), await words.evaluate((one) => getComputedStyle(one).direction)], ['rtl', 'rtl']);
  await row.getByRole('link', { name: 'ريم العتيبي' }).click();
  await page.locator('.thread').getByText(request.message).waitFor();
  await page.getByLabel(/^Your answer/).fill('We are sorry. A new glass is on its way.');
  await page.getByRole('button', { name: 'Send and resolve' }).click();
  await page.locator('.message.ours').getByText('A new glass is on its way.').waitFor();
  const mine = await fetch(`${WIDGET}/api/v1/sites/lumen/requests/${request.reference}`, {
    headers: { authorization: `Bearer ${request.token}` },
  });
  const { thread, status } = await mine.json();
  assert.deepEqual([thread.length, thread[1].name, status], [2, 'Jana Kühn', 'resolved']);
});

test('Who has not read all is shown what is new, with the answer kept', WITHOUT_SCRIPTS, async (stage) => {
  stage.expects(/status of 409/);
  const request = await asked(unique('Mein Paket ist nicht da'), { locale: 'de', zone: 'Europe/Vienna' });
  await signIn(stage);
  await open(stage, request);
  await asOperator(`desk/requests/${request.reference}/notes`, { note: 'The carrier has lost it.' });
  const { page } = stage;
  const field = page.getByLabel(/^Your answer/);
  await field.fill('It comes today.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await field.inputValue(), 'It comes today.');
  assert.match(await page.locator('.note:has(.new)').innerText(), /The carrier has lost it/);
  await field.fill('It was lost; a new one comes on Friday.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.locator('.message.ours').getByText('a new one comes on Friday').waitFor();
});

test('What is chosen is kept, and a conversation is put off until their morning', WITHOUT_SCRIPTS, async (stage) => {
  const request = await asked(unique('Can it be dimmed?'));
  const id = await signIn(stage, 'Mio Sato');
  await open(stage, request);
  const { page } = stage;
  await page.locator('select[name=assignee]').selectOption(id);
  await page.locator('.standing select[name=priority]').selectOption('urgent');
  await page.locator('input[name=tags]').fill('dimmer, طلب');
  const morning = page.locator('select[name=snoozed_until] option', { hasText: 'their morning' }).first();
  const until = await morning.getAttribute('value');
  await page.locator('select[name=snoozed_until]').selectOption(until);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const kept = async () =>
    (await stored(request.message)).map((one) => [one.assignee, one.priority, one.tags, one.status, one.snoozed_until]);
  await becomes('what is kept', kept, [[id, 'urgent', ['dimmer', 'طلب'], 'snoozed', until]]);
  // 09:00 in Riyadh, which has no summer time.
  assert.match(until, /T06:00:00Z$/);
});

test('A session that is ended is out at once, and nothing is shown', WITHOUT_SCRIPTS, async (stage) => {
  stage.expects(/status of 401/);
  const request = await asked(unique('Where is it?'));
  const id = await signIn(stage);
  await open(stage, request);
  const gone = await fetch(`${WIDGET}/api/v1/sites/lumen/desk/agents/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}` },
  });
  assert.equal(gone.status, 200);
  await stage.page.reload();
  assert.ok(!(await stage.page.content()).includes(request.message));
});

/** A call is booked: gives its reference, and its day on the clock of a browser in UTC. */
async function called() {
  const { days } = await (await fetch(`${WIDGET}/api/v1/sites/lumen/callbacks/slots?tz=UTC`)).json();
  const { start } = days.at(-1).slots.at(-1);
  // Each of another person: nobody may book any number of calls.
  const phone = `+44 20 7946 0${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}`;
  const { reference } = await asOperator('callbacks', { start, phone, name: 'ريم', zone: 'Asia/Riyadh' });
  return { reference, day: start.slice(0, 10) };
}

/** Goes to each kind of page, and gives what `look` finds on it. */
async function onEach(stage, look) {
  stage.expects(/status of 404/);
  const request = await asked(unique('<i>ثلاث مرات</i> كتبت لكم'), { email: 'reem@mail.example', page: 'https://shop.lumen.example/ar' });
  await asOperator(`desk/requests/${request.reference}/notes`, { note: 'Third time.' });
  await asOperator(`desk/requests/${request.reference}/messages`, { message: 'Sorry!', status: 'open' });
  await signIn(stage);
  const found = [];
  const call = await called();
  const [{ id }] = (await asOperator('desk/agents', undefined, 'GET')).agents;
  const pages = {
    inbox: '',
    all: '?view=all',
    nothing: '?q=qqqqqq',
    account: 'account',
    unknown: 'requests/none',
    conversation: `requests/${request.reference}`,
    calls: `calls?day=${call.day}`,
    'no calls': 'calls?day=2020-01-01',
    'calls later': 'calls?day=later',
    call: `calls/${call.reference}`,
    write: `write?to=${request.reference}`,
    customers: `customers?q=${encodeURIComponent('reem@mail.example')}`,
    'no customers': 'customers?q=qqqqqq',
    customer: `customers/${request.reference}`,
    erase: `customers/${request.reference}/erase`,
    people: 'settings',
    person: `settings/people/${id}`,
    tokens: 'settings/tokens',
    sessions: 'settings/sessions',
    audit: 'settings/audit',
    limits: 'settings/limits',
    webhooks: 'settings/webhooks',
  };
  for (const [name, path] of Object.entries(pages)) {
    await stage.page.goto(`${DESK}/${path}`);
    found.push(...(await look(stage.page)).map((what) => `${name}: ${what}`));
  }
  return found;
}

for (const locale of ['en-US', 'ar', 'ja']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing on the desk in ${locale}, ${colorScheme}`, { locale, colorScheme }, async (stage) => {
      assert.deepEqual(await onEach(stage, (page) => violations(page)), []);
    });
  }
}

for (const locale of ['de', 'ar', 'fr', 'pt-BR']) {
  const narrow = { locale, viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  test(`No page of the desk in ${locale} scrolls sideways at 320 pixels, and targets are large enough`, narrow, async (stage) => {
    assert.deepEqual(await onEach(stage, async (page) => [...(await sideways(page)), ...(await smallTargets(page))]), []);
  });
}

for (const width of [768, 1024, 1440]) {
  test(`Nothing of the desk lies outside a screen of ${width} pixels`, { locale: 'de', viewport: { width, height: 900 } }, async (stage) => {
    assert.deepEqual(await onEach(stage, (page) => sideways(page)), []);
  });
}

test('The pages of the desk are valid HTML', async (stage) => {
  const look = async (page) => {
    const cookie = (await stage.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const html = await (await fetch(page.url(), { headers: { cookie, accept: 'text/html' } })).text();
    // Leptos' marks, by which the client takes the page over, are comments to browsers.
    return mistakes(html.replaceAll('<!>', ''));
  };
  assert.deepEqual(await onEach(stage, look), []);
});
