// Booking a call, and what becomes of it, on the visitor's clock. The worker's clock stands shortly before the nights in
// which those of Santiago and Lord Howe change, so that an offset of today is wrong for the days after.
import fs from 'node:fs';
import { assert, becomes, focused, test, unique, until } from '../harness.mjs';
import { book, choose, event, giveBack, onDesk, PHONE, plain, setClock, takeAll, times, told } from '../booking.mjs';
import { openByKeys, tabTo } from '../keys.mjs';
import { tag } from '../storefront.mjs';

/** A Thursday. */
const NOW = '2027-04-01T06:00:00Z';
/** After both changes: the first Sunday of April. */
const AFTER_CHANGE = '2027-04-05T00:00:00Z';

const ZONES = ['Asia/Kathmandu', 'America/Santiago', 'Australia/Lord_Howe'];
const SHOPS = {
  en: {},
  ja: { lang: 'ja' },
  ar: { lang: 'ar', dir: 'rtl' },
  // The demo has no Portuguese.
  'pt-BR': { lang: 'pt-BR', script: tag().replace('lumen', 'tongues') },
};
const siteOf = (locale) => (locale === 'pt-BR' ? 'tongues' : 'lumen');

const WRITES = /\/w\/lumen\/callback\?/;
const back = (stage) => stage.page.evaluate(() => history.back());
const forward = (stage) => stage.page.evaluate(() => history.forward());
const heading = (frame) => frame.locator('main h1').innerText();
const startShown = (frame) => frame.locator('.facts time').getAttribute('datetime');

/** The booking form, come to from the home view. */
async function form(stage, locale = 'en') {
  const clock = await setClock(stage, NOW);
  await stage.visit(SHOPS[locale]);
  const frame = await stage.open();
  await frame.locator('.channels a[href*="/callback"]').click();
  await frame.locator('form[data-form=callback]').waitFor();
  return { frame, clock };
}

/** The times that are offered for days after the change. */
const later = async (frame) => (await times(frame)).filter((start) => start > AFTER_CHANGE);

async function fill(frame, note = '') {
  await frame.locator('#phone').fill(PHONE);
  await frame.locator('#name').fill('Ana Díaz');
  await frame.locator('#note').fill(note);
}

const typed = (frame) =>
  Promise.all(['#phone', '#name', '#note'].map((field) => frame.locator(field).inputValue()));

/** A call's page shows it at the visitor's time of day, and says which that is. */
async function assertCallAt(frame, start, { locale, zone }) {
  await becomes('the time of the call', () => startShown(frame), start);
  const expected = told(start, locale, zone);
  const facts = plain(await frame.locator('.facts').innerText());
  for (const part of [expected.time, expected.weekday, expected.day, expected.offset]) {
    assert.ok(facts.includes(part), `“${facts}” has ${part}`);
  }
}

/** Reads the calendar file of the call that is shown. */
async function file(stage, frame) {
  const [download] = await Promise.all([
    stage.page.waitForEvent('download'),
    frame.locator('form[data-form=file] button').click(),
  ]);
  return { name: download.suggestedFilename(), ...event(fs.readFileSync(await download.path(), 'utf8')) };
}

for (const locale of Object.keys(SHOPS)) {
  for (const timezoneId of ZONES) {
    test(`A call is booked, moved and cancelled in ${locale} from ${timezoneId}`, { timezoneId }, async (stage) => {
      const { frame } = await form(stage, locale);
      const here = { locale, zone: timezoneId };
      const offered = await later(frame);
      const start = offered[0];
      const shown = await choose(frame, start);
      const expected = told(start, locale, timezoneId);
      assert.equal(shown.label, expected.time);
      for (const [part, text] of [['weekday', shown.day], ['day', shown.day], ['time', shown.spoken], ['weekday', shown.spoken]]) {
        assert.ok(text.includes(expected[part]), `“${text}” has ${expected[part]}`);
      }
      const note = unique('About a lamp');
      await fill(frame, note);
      await book(frame);
      await frame.locator('dd #reference').waitFor();
      await assertCallAt(frame, start, here);
      const reference = await frame.locator('dd #reference').innerText();
      const call = await onDesk(siteOf(locale), reference, NOW);
      // Chromium has older names for some zones.
      const zone = await stage.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
      assert.deepEqual([call.call.start, call.call.zone, call.locale, call.message], [start, zone, locale, note]);
      assert.deepEqual([await frame.evaluate(() => document.documentElement.lang), await focused(frame)], [locale, 'h1']);

      const first = await file(stage, frame);
      assert.deepEqual([first.name, first.method, first.start], [`${reference}.ics`, 'PUBLISH', start]);

      const other = offered.at(-1);
      await frame.locator('form[data-form=move] button').click();
      await frame.locator('form[data-form=callback]').waitFor();
      await choose(frame, other);
      await book(frame);
      await assertCallAt(frame, other, here);
      const second = await file(stage, frame);
      assert.deepEqual([second.uid, second.sequence, second.start], [first.uid, 1, other]);

      await frame.locator('.cancel summary').click();
      await frame.locator('form[data-form=cancel] button').click();
      await becomes('what can be done', () => frame.locator('.change').count(), 0);
      assert.equal((await onDesk(siteOf(locale), reference, NOW)).call.state, 'cancelled');
    });
  }
}

test('With the keyboard alone a call is booked, moved and cancelled', { timezoneId: 'Asia/Kathmandu' }, async (stage) => {
  const { keyboard } = stage.page;
  await setClock(stage, NOW);
  await stage.visit();
  const frame = await openByKeys(stage);
  await tabTo(stage, frame, '.channels a[href*="/callback"]');
  await keyboard.press('Enter');
  await frame.locator('form[data-form=callback]').waitFor();
  await becomes('focus in the form', () => focused(frame), 'h1');
  const chosen = () => frame.locator('input[name=start]:checked').inputValue();
  const offered = await times(frame);
  await tabTo(stage, frame, 'input[name=start]');
  await keyboard.press('Space');
  assert.equal(await chosen(), offered[0]);
  await keyboard.press('ArrowDown');
  assert.equal(await chosen(), offered[1]);

  // Another day: the times of one that is folded are not in the way.
  await tabTo(stage, frame, 'summary');
  await keyboard.press('Enter');
  await tabTo(stage, frame, 'details:nth-of-type(2) input');
  await keyboard.press('Space');
  const ofNextDay = await frame.locator('details:nth-of-type(2) input').first().inputValue();
  assert.equal(await chosen(), ofNextDay);

  await tabTo(stage, frame, '#phone');
  await keyboard.type(PHONE);
  await tabTo(stage, frame, 'form[data-form=callback] .button');
  await keyboard.press('Enter');
  await becomes('the time of the call', () => startShown(frame), ofNextDay);
  await becomes('focus on the call', () => focused(frame), 'h1');

  await tabTo(stage, frame, 'form[data-form=move] button');
  await keyboard.press('Enter');
  await frame.locator('form[data-form=callback]').waitFor();
  await becomes('focus in the form', () => focused(frame), 'h1');
  await tabTo(stage, frame, 'input[name=start]');
  await keyboard.press('Space');
  const other = await chosen();
  await keyboard.press('Enter');
  await becomes('the time it is moved to', () => startShown(frame), other);

  await tabTo(stage, frame, '.cancel summary');
  await keyboard.press('Enter');
  await tabTo(stage, frame, 'form[data-form=cancel] button');
  await keyboard.press('Enter');
  await becomes('what can be done', () => frame.locator('.change').count(), 0);
  await becomes('focus on the call', () => focused(frame), 'h1');
});

test('Back and Forward move between the form, the call and the choice of another time', async (stage) => {
  const { frame } = await form(stage);
  const offered = await later(frame);
  await choose(frame, offered[0]);
  await fill(frame);
  await book(frame);
  await becomes('the call', () => startShown(frame), offered[0]);
  const call = await heading(frame);
  await back(stage);
  await becomes('the form after Back', () => heading(frame), 'Book a call');
  await back(stage);
  await frame.locator('.hero').waitFor();
  await forward(stage);
  await becomes('the form after Forward', () => heading(frame), 'Book a call');
  await forward(stage);
  await becomes('the call after Forward', () => startShown(frame), offered[0]);
  await frame.locator('form[data-form=move] button').click();
  await becomes('another time', () => heading(frame), 'Move your call');
  await back(stage);
  await becomes('the call, not moved', () => heading(frame), call);
  assert.equal(await startShown(frame), offered[0]);
  await forward(stage);
  await becomes('the choice again', () => heading(frame), 'Move your call');
  await choose(frame, offered[1]);
  await book(frame);
  await becomes('the call, moved', () => startShown(frame), offered[1]);
  await frame.locator('.cancel summary').click();
  await frame.locator('form[data-form=cancel] button').click();
  await becomes('what can be done', () => frame.locator('.change').count(), 0);
  await back(stage);
  await becomes('what is before the call that was cancelled', () => frame.locator('.change').count(), 0);
});

test('A number that cannot be called is refused with focus on it, and all else stays', async (stage) => {
  stage.expects(/422/);
  const { frame } = await form(stage);
  const start = (await later(frame))[3];
  await choose(frame, start);
  const note = unique('What I typed');
  await fill(frame, note);
  await frame.locator('#phone').fill('+49 12');
  await book(frame);
  await frame.locator('#phone-error').waitFor();
  await becomes('focus', () => focused(frame), 'input#phone');
  assert.deepEqual(await typed(frame), ['+49 12', 'Ana Díaz', note]);
  assert.equal(await frame.locator('input[name=start]:checked').inputValue(), start);
  await frame.locator('#phone').fill(PHONE);
  await book(frame);
  await becomes('the call', () => startShown(frame), start);
  await becomes('the message', () => frame.locator('.entry .message').innerText(), note);
});

/** The mails that have come for an address, as a mail reader finds them. */
const mailed = async (email) =>
  (await fetch(`${process.env.NEARHAND_MAILBOX}/mails?to=${encodeURIComponent(email)}`)).json();

for (const javaScriptEnabled of [true, false]) {
  test(`A call is confirmed to an address, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, { javaScriptEnabled }, async (stage) => {
    stage.expects(/422/);
    // A page on its own gets an icon from the browser; the frame needs none.
    stage.tolerates(/preloaded using link preload/, /favicon\.ico/);
    let frame = stage.page;
    if (javaScriptEnabled) {
      await stage.visit();
      frame = await stage.open();
      await frame.locator('.channels a[href*="/callback"]').click();
    } else {
      await frame.goto(stage.address('callback'));
    }
    const field = frame.locator('#email');
    await field.waitFor();
    const said = () => Promise.all(['type', 'inputmode', 'autocomplete', 'required', 'aria-invalid', 'aria-describedby'].map((name) => field.getAttribute(name)));
    assert.deepEqual(await said(), ['email', 'email', 'email', null, null, 'email-hint']);
    assert.match(await frame.locator('#email-hint').innerText(), /calendar/);
    assert.match(await frame.locator('label[for=email]').innerText(), /optional/i);
    const start = (await times(frame))[0];
    await frame.locator(`.times:not(.nearest) input[value="${start}"]`).check();
    const email = `${unique('call').replaceAll(' ', '-')}@mail.example`;
    await fill(frame, 'A lamp');
    await field.fill('ana@');
    await book(frame);
    await frame.locator('#email-error').waitFor();
    assert.match(await frame.locator('#email-error').innerText(), /name@example\.com/);
    assert.deepEqual(await said(), ['email', 'email', 'email', null, 'true', 'email-error email-hint']);
    if (javaScriptEnabled) await becomes('focus', () => focused(frame), 'input#email');
    assert.deepEqual([await field.inputValue(), ...(await typed(frame))], ['ana@', PHONE, 'Ana Díaz', 'A lamp']);
    await field.fill(email);
    await book(frame);
    await becomes('the call', () => startShown(frame), start);
    const reference = await frame.locator('dd #reference').innerText();
    const [mail] = await until('the mail', async () => ((await mailed(email)).length ? mailed(email) : undefined));
    assert.ok(mail.subject.includes(reference) && plain(mail.text).includes(plain(await frame.locator('.facts time').innerText())), mail.text);
    const [{ filename, event: entry }] = mail.attachments;
    assert.deepEqual([filename, entry.method, entry.sequence, entry.start], [`${reference}.ics`, 'PUBLISH', 0, start]);
    await frame.locator('.cancel summary').click();
    await frame.locator('form[data-form=cancel] button').click();
    await becomes('what can be done', () => frame.locator('.change').count(), 0);
    const last = await until('the second mail', async () => (await mailed(email))[1]);
    assert.deepEqual([last.attachments[0].event.method, last.attachments[0].event.uid], ['CANCEL', entry.uid]);
  });
}

test('Without a time the visitor is asked for one, with focus on the times', async (stage) => {
  stage.expects(/422/);
  const { frame } = await form(stage);
  await fill(frame, 'No time');
  await book(frame);
  await becomes('the error', () => frame.locator('#start-error').innerText(), 'Choose a time first.');
  assert.ok(await frame.evaluate(() => document.activeElement.matches('.times input')), 'focus on a time');
  assert.deepEqual(await typed(frame), [PHONE, 'Ana Díaz', 'No time']);
});

test('A time that has gone meanwhile is said, the nearest free ones are offered, and what was typed stays', async (stage) => {
  stage.expects(/409/);
  const { frame } = await form(stage);
  const start = (await later(frame))[8];
  const team = await frame.locator('input[name=team]').inputValue();
  await choose(frame, start);
  const note = unique('Too late');
  await fill(frame, note);
  const taken = await takeAll('lumen', { start, team }, NOW);
  assert.ok(taken.length, 'somebody else has it');
  await book(frame);
  await frame.locator('.nearest').waitFor();
  assert.match(await frame.getByRole('alert').innerText(), /no longer free/);
  assert.ok(await frame.evaluate(() => document.activeElement.matches('.nearest input')), 'focus on the nearest');
  assert.deepEqual(await typed(frame), [PHONE, 'Ana Díaz', note]);
  assert.ok(!(await times(frame)).includes(start), 'what has gone is not offered');
  const nearest = frame.locator('.nearest label').first();
  const other = await nearest.locator('input').inputValue();
  await nearest.click();
  await book(frame);
  await becomes('the call', () => startShown(frame), other);
  for (const call of taken) await giveBack('lumen', call, NOW);
});

test('Without a connection the visitor is told, the form stays, and a second try books one call', async (stage) => {
  stage.expects(/ERR_FAILED/);
  const { frame } = await form(stage);
  const start = (await later(frame))[12];
  await choose(frame, start);
  const note = unique('Cut off');
  await fill(frame, note);
  const cut = (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback());
  await stage.page.route(WRITES, cut);
  await book(frame);
  await frame.getByRole('status').getByText('We do not know whether the call is booked. What you typed is still here').waitFor();
  assert.deepEqual(await typed(frame), [PHONE, 'Ana Díaz', note]);
  assert.equal(await frame.locator('input[name=start]:checked').inputValue(), start);
  await stage.page.unroute(WRITES, cut);
  await book(frame);
  await becomes('the call', () => startShown(frame), start);
  assert.equal(await frame.getByText('We do not know whether').count(), 0);
});

test('Where the answer to a booking is lost, sending again books one call', async (stage) => {
  stage.expects(/ERR_FAILED/);
  const { frame } = await form(stage);
  const start = (await later(frame))[16];
  await choose(frame, start);
  await fill(frame, unique('A lost answer'));
  const lose = async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch({ headers: { ...route.request().headers(), 'nearhand-now': NOW } });
    await route.abort();
  };
  await stage.page.route(WRITES, lose);
  await book(frame);
  await frame.getByRole('status').getByText('We do not know whether').waitFor();
  await stage.page.unroute(WRITES, lose);
  await book(frame);
  await becomes('the call', () => startShown(frame), start);
  await frame.locator('.cancel summary').click();
  await frame.locator('form[data-form=cancel] button').click();
  await becomes('what can be done', () => frame.locator('.change').count(), 0);
  await back(stage);
  await until('the form', () => frame.locator('form[data-form=callback]').count());
  assert.ok((await times(frame)).includes(start), 'no second call has that time');
});

test('Another time zone is found by its city, the times follow it, and what was typed stays', async (stage) => {
  const { frame } = await form(stage);
  const before = await times(frame);
  const note = unique('In another zone');
  await fill(frame, note);
  await frame.locator('.zone a').click();
  await frame.locator('form[data-form=zones] input[name=q]').fill('kathm');
  await frame.locator('form[data-form=zones] button').click();
  await frame.locator('.cities a').filter({ hasText: 'Kathmandu' }).click();
  await frame.locator('form[data-form=callback]').waitFor();
  assert.match(await frame.locator('.zone').innerText(), /Kathmandu.*UTC\+05:45/);
  assert.deepEqual(await typed(frame), [PHONE, 'Ana Díaz', note]);
  assert.deepEqual(await times(frame), before, 'the same instants');
  const { label } = await choose(frame, before[0]);
  assert.equal(label, told(before[0], 'en', 'Asia/Kathmandu').time);
  await book(frame);
  await assertCallAt(frame, before[0], { locale: 'en', zone: 'Asia/Kathmandu' });
});

test('A city that is not known is said, and another can be searched for', async (stage) => {
  const { frame } = await form(stage);
  await frame.locator('.zone a').click();
  await frame.locator('form[data-form=zones] input[name=q]').fill('qqqqqq');
  await frame.locator('form[data-form=zones] button').click();
  await frame.getByText('No such city was found.').waitFor();
  await frame.locator('form[data-form=zones] input[name=q]').fill('Lord Howe');
  await frame.locator('form[data-form=zones] button').click();
  await frame.locator('.cities a').first().click();
  await becomes('the zone', async () => /UTC\+1[01]:[03]0/.test(await frame.locator('.zone').innerText()), true);
});

test('Whether somebody is there changes by itself when the time comes', async (stage) => {
  // A minute before the team in Berlin opens.
  const clock = await setClock(stage, '2027-04-06T06:59:00Z');
  await stage.page.clock.install({ time: new Date(clock.now) });
  await stage.visit({ script: tag('data-market="dach"') });
  const frame = await stage.open();
  const presence = frame.locator('.presence');
  const said = async () => [await presence.getAttribute('data-state'), plain(await presence.innerText())];
  await becomes('before', said, ['closed', 'Opens at 9:00 AM']);
  clock.now = '2027-04-06T07:00:03Z';
  await stage.page.clock.runFor(63_000);
  await becomes('after', said, ['open', 'Open until 12:30 PM']);
  // Asleep over noon: what is shown is looked at again when the page wakes up.
  clock.now = '2027-04-06T11:00:00Z';
  await stage.page.clock.setSystemTime(new Date(clock.now));
  await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await becomes('after a sleep', said, ['closed', 'Opens at 1:30 PM']);
});
