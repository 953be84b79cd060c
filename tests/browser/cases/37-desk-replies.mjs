// Canned replies in the desk: chosen by keyboard, put where the caret is, and not sent while something is left to fill.
import { violations } from '../axe.mjs';
import { assert, becomes, stored, test, unique, until } from '../harness.mjs';
import { asked, open, signIn } from '../desk.mjs';

const field = (page) => page.locator('textarea[name=message]');
const picker = (page) => page.getByRole('combobox', { name: 'Canned replies' });
const options = (page) => page.locator('#replies-list [role=option]');
const active = (page) => page.evaluate(() => {
  const id = document.querySelector('#replies').getAttribute('aria-activedescendant');
  return id && document.getElementById(id).querySelector('b').innerText;
});

test('A reply is found, chosen, filled and sent by keyboard alone', async (stage) => {
  stage.expects(/status of 422/);
  const request = await asked(unique('Wo ist mein Paket?'), { locale: 'de', zone: 'Europe/Vienna', name: 'Nadia Kaya' });
  await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  await field(page).fill('Vorab: danke!\n\nBis bald');
  await field(page).evaluate((area) => area.setSelectionRange(15, 15));
  await field(page).evaluate((area) => area.blur());
  await page.keyboard.press('c');
  await becomes('the focus', () => page.evaluate(() => document.activeElement.id), 'replies');
  assert.equal(await picker(page).getAttribute('aria-expanded'), 'true');
  await becomes('all replies', () => options(page).count(), 5);
  assert.deepEqual(await violations(page), []);
  // By words of either language, with accents or without; the focus stays in the field.
  await page.keyboard.type('UNTERWEGS');
  await becomes('what is found', () => options(page).count(), 1);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('sorry');
  await becomes('what is active', () => active(page), 'Broken on arrival: a new one');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('hello');
  await until('several', async () => (await options(page).count()) > 2);
  const first = await active(page);
  await page.keyboard.press('ArrowUp');
  assert.notEqual(await active(page), first);
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), first);
  await page.keyboard.press('Escape');
  assert.equal(await picker(page).getAttribute('aria-expanded'), 'false');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'replies');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('way');
  await becomes('the one', () => active(page), 'On its way: where the parcel is');
  await page.keyboard.press('Enter');
  const text = await field(page).inputValue();
  assert.ok(text.startsWith('Vorab: danke!\n\nGuten Tag Nadia Kaya,') && text.endsWith('Jana KühnBis bald'), text);
  assert.ok(text.includes(request.reference));
  // What is to be filled is marked, so that it is typed over.
  const marked = () => field(page).evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  assert.equal(await marked(), '{ $place }');
  await page.keyboard.type('Linz');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('#wrong-message').waitFor();
  assert.match(await page.locator('#wrong-message').innerText(), /\{ \$day \}.* still to be filled in/);
  assert.equal((await stored(request.message))[0].seq, 1);
  const kept = await field(page).inputValue();
  assert.ok(kept.includes('Linz') && kept.includes('{ $day }'), kept);
  await field(page).fill(kept.replace('{ $day }', 'Freitag'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('.message.ours').waitFor();
  assert.match(await page.locator('.message.ours .words').innerText(), /in Linz erfasst.* für Freitag vorgesehen/);
  assert.equal(await page.locator('#wrong-message').count(), 0);
});

test('A reply that is missing in their language says so, and how they are written to stands beside', async (stage) => {
  const request = await asked(unique('أين الطرد؟'));
  await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  await picker(page).click();
  const missing = options(page).filter({ hasText: 'Still looking into it' });
  await missing.waitFor();
  assert.match((await missing.innerText()).replace(/[\u2068\u2069]/g, ''), /in English, since it is not written in theirs/);
  const arabic = options(page).filter({ hasText: 'Refund sent' });
  assert.deepEqual(await arabic.locator('.words').evaluateAll((all) => all.map((words) => [words.lang, words.dir])), [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]);
  // A pointer chooses, too.
  await arabic.click();
  assert.match(await field(page).inputValue(), /^مرحبًا ريم العتيبي،/);
  const manner = page.locator('.manner');
  assert.equal(await manner.locator('dd[lang^=ar]').first().innerText(), 'مرحبًا ريم العتيبي،');
  await manner.locator('summary').click();
  assert.match(await manner.innerText(), /Guessing “Mr” or “Ms”/);
  assert.deepEqual(await violations(page), []);
});
