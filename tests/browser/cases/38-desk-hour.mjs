// An agent's hour: twenty conversations in six languages, triaged and answered without the mouse. And one customer's story,
// over two people of the business and two browsers.
import { assert, becomes, stored, test, unique, until } from '../harness.mjs';
import { alive, another, asked, DESK, open, signIn } from '../desk.mjs';
import { leaveRequest } from '../views.mjs';

const field = (page) => page.locator('textarea[name=message]');
const status = (page) => page.locator('.status').innerText();

/** What customers ask, and what is done about it: answered and done, answered and waiting, put off, or nobody's request. */
const HOUR = [
  ['de', 'Europe/Vienna', 'Passt E27 in die Lampe?', 'Ja, E27 bis 60 Watt.', 'done'],
  ['de', 'Europe/Berlin', 'Wo ist mein Paket?', 'Es ist heute bei Ihnen.', 'done'],
  ['de', 'Europe/Zurich', 'Die Lampe flackert.', 'Welches Leuchtmittel ist darin?', 'wait'],
  ['de', 'Europe/Berlin', 'Gewinnen Sie Klicks!', '', 'spam'],
  ['en', 'Europe/London', 'Is it dimmable?', 'Yes, with any phase-cut dimmer.', 'done'],
  ['en', 'America/New_York', 'Do you ship to Ohio?', 'We do, within six days.', 'done'],
  ['en', 'Asia/Kolkata', 'The cord is too short.', 'How long should it be?', 'wait'],
  ['en', 'Europe/Dublin', 'Call me next week, please.', '', 'later'],
  ['fr', 'Europe/Paris', 'Quel est le délai de livraison ?', 'Trois jours ouvrés.', 'done'],
  ['fr', 'Europe/Brussels', 'Le verre est cassé.', 'Pouvez-vous nous envoyer une photo ?', 'wait'],
  ['fr', 'America/Montreal', 'Merci pour la lampe !', 'Merci à vous !', 'done'],
  ['ja', 'Asia/Tokyo', '領収書をいただけますか。', '本日お送りいたします。', 'done'],
  ['ja', 'Asia/Tokyo', '電球の型番を教えてください。', 'E26の60W相当です。', 'done'],
  ['ja', 'Asia/Tokyo', '配達日を変更できますか。', 'ご希望の日をお知らせください。', 'wait'],
  ['ar', 'Asia/Riyadh', 'أين طلبي؟', 'يصلكم اليوم.', 'done'],
  ['ar', 'Asia/Dubai', 'هل يوجد لون أسود؟', 'نعم، متوفر.', 'done'],
  ['ar', 'Africa/Cairo', 'المصباح لا يعمل.', 'هل جرّبتم مصباحًا آخر؟', 'wait'],
  ['es', 'Europe/Madrid', '¿Tienen tienda en Madrid?', 'Todavía no.', 'done'],
  ['es', 'America/Mexico_City', '¿Envían a México?', 'Sí, en diez días.', 'done'],
  ['es', 'America/Bogota', 'Quiero cambiar el color.', '¿Qué color prefiere?', 'wait'],
];

const BECOMES = { done: 'resolved', wait: 'pending', later: 'snoozed', spam: 'spam' };

test('An hour: twenty conversations in six languages, without the mouse', { timezoneId: 'Europe/Berlin' }, async (stage) => {
  const hour = `h${unique('').trim().slice(0, 8)}`;
  for (const [locale, zone, message] of HOUR) await asked(`${message} ${hour}`, { locale, zone, name: `${locale} ${zone.split('/')[1]}` });
  await signIn(stage);
  const { page } = stage;
  await alive(page);
  const begun = Date.now();
  let [presses, written] = [0, 0];
  const press = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      presses += 1;
    }
  };
  const write = async (text) => {
    await page.keyboard.type(text);
    written += text.length;
  };
  await press('/');
  await write(hour);
  await press('Enter');
  await page.waitForURL(/q=/);
  await alive(page);
  await becomes('the list', () => page.locator('.rows .who a').count(), HOUR.length);
  await press('j', 'Enter');
  for (let turn = 0; turn < HOUR.length; turn += 1) {
    await page.waitForURL(/requests\//);
    await alive(page);
    const shown = await page.locator('.thread .message:not(.ours) .words').first().innerText();
    const [, , , answer, becomesOf] = HOUR.find(([, , message]) => shown.startsWith(message));
    if (answer) {
      await press('r');
      await write(answer);
      await press(becomesOf === 'done' ? 'Control+Shift+Enter' : 'Control+Enter');
      await page.locator('.message.ours').waitFor();
    } else if (becomesOf === 'later') {
      // Until the first morning that is offered, in their zone.
      await press('z', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Enter');
      await becomes('the status', () => status(page), 'Snoozed');
    } else {
      await page.getByRole('button', { name: 'Spam', exact: true }).focus();
      await press('Enter');
      await becomes('the status', () => status(page), 'Spam');
    }
    if (turn + 1 < HOUR.length) {
      await page.locator('a[aria-keyshortcuts=j]').waitFor();
      const from = page.url();
      await press('j');
      await page.waitForURL((url) => url.href !== from);
    }
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  const all = await stored(hour);
  assert.equal(all.length + 1, HOUR.length, 'spam is in no list');
  for (const request of all) {
    const [, , , answer, becomesOf] = HOUR.find(([, , message]) => request.message.startsWith(message));
    assert.deepEqual([request.status, request.seq], [BECOMES[becomesOf], answer ? 2 : 1], request.message);
    assert.ok(!answer || request.last.message === answer, request.message);
  }
  // Two that act and one or two that move for each conversation, and no more.
  assert.ok(presses <= 4 * HOUR.length, `${presses} keys`);
  console.log(`  ${HOUR.length} conversations: ${presses} keys beside ${written} characters, ${seconds} s by a machine`);
});

test('One story: an Arabic customer on a phone, a German agent who hands over, a Japanese one who answers', {
  locale: 'ar-AE', timezoneId: 'Asia/Dubai', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true,
}, async (stage) => {
  await stage.visit({ lang: 'ar', dir: 'rtl' });
  const frame = await stage.open();
  await frame.locator('a[data-kind=message]').first().click();
  await frame.locator('#message').waitFor();
  const message = unique('المصباح الذي وصلني لا يضيء.');
  const { reference } = await leaveRequest(frame, { message });

  const desktop = { isMobile: false, hasTouch: false, viewport: { width: 1280, height: 800 } };
  const jana = await another(stage, 'Jana Kühn', { ...desktop, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const mio = await another(stage, '佐藤 美緒', { ...desktop, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  assert.equal(await jana.page.locator('html').getAttribute('lang'), 'de-DE');
  await open(jana, { reference });
  const words = jana.page.locator('.thread .message .words').first();
  assert.deepEqual([await words.getAttribute('lang'), await words.getAttribute('dir')], ['ar', 'rtl']);
  await jana.page.locator('.note-form summary').click();
  await jana.page.locator('textarea[name=note]').fill('Bitte nach dem Leuchtmittel fragen.');
  await jana.page.locator('.note-form button[type=submit]').click();
  await jana.page.locator('.message.note').waitFor();
  await jana.page.locator('select[name=assignee]').selectOption({ label: '佐藤 美緒' });
  await jana.page.locator('.standing:not(.acts) button[type=submit]').click();
  await until('that it is hers', async () => (await stored(message))[0].assignee === mio.id);

  await mio.page.goto(`${DESK}/?view=mine`);
  await mio.page.locator('.rows .who a').click();
  await alive(mio.page);
  assert.equal(await mio.page.locator('html').getAttribute('lang'), 'ja-JP');
  assert.match(await mio.page.locator('.message.note').innerText(), /Leuchtmittel/);
  const answer = 'ما نوع اللمبة المستخدمة؟';
  await field(mio.page).fill(answer);
  await field(mio.page).press('Control+Enter');
  await mio.page.locator('.message.ours').waitFor();

  // It comes to the customer by itself; the note does not.
  await frame.locator('.entry[data-from=team]').getByText(answer).waitFor({ timeout: 40_000 });
  assert.ok(!(await frame.locator('body').innerText()).includes('Leuchtmittel'));
  await frame.locator('#reply').fill('من نوع E27.');
  await frame.locator('form[data-form=reply] .button').click();
  await until('their answer', async () => (await mio.page.locator('.thread').innerText()).includes('E27'), 40_000);
  await field(mio.page).fill('شكرًا، سنرسل لكم لمبة جديدة.');
  await field(mio.page).press('Control+Shift+Enter');
  await until('that it is done', async () => (await stored(message))[0].status === 'resolved');
  // The other one, who still looks at it, sees all of it.
  await until('what came meanwhile', async () => (await jana.page.locator('.thread').innerText()).includes('لمبة جديدة'), 40_000);
  for (const agent of [jana, mio]) {
    agent.checkConsole();
    await agent.context.close();
  }
});
