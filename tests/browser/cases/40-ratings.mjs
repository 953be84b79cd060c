// How it was: asked once a request is resolved, in the panel, without scripts, and from a mail's link.
import { violations } from '../axe.mjs';
import { asOperator } from '../desk.mjs';
import { answer, assert, becomes, focused, test, unique, until, WIDGET } from '../harness.mjs';
import { mistakes } from '../html.mjs';
import { tabTo } from '../keys.mjs';
import { sideways, smallTargets } from '../layout.mjs';
import { LANGUAGES, leaveRequest } from '../views.mjs';

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

/** What is kept of how a request was rated: the first answer's points and words. */
async function kept(reference) {
  const { ratings } = await asOperator(`desk/requests/${reference}`, undefined, 'GET');
  return ratings.map(({ csat, ces, comment }) => [csat ?? null, ces ?? null, comment ?? '']);
}

/** A visitor of the panel whose request is resolved, at its conversation. */
async function resolved(stage, locale) {
  await stage.visit({ lang: locale, dir: LANGUAGES[locale].dir });
  const frame = await stage.open();
  await frame.locator('.first a[data-kind=message]').click();
  await frame.locator('#message').waitFor();
  const { reference } = await leaveRequest(frame, { message: unique(LANGUAGES[locale].message) });
  await answer(reference, LANGUAGES[locale].answer, 'resolved');
  await frame.locator('.bar .brand').click();
  await frame.locator('.remembered a').filter({ hasText: reference }).click();
  await frame.locator('.rating form').waitFor();
  return { frame, reference };
}

for (const [locale, options] of Object.entries({ ja: {}, ar: PHONE, de: { colorScheme: 'dark' } })) {
  test(`What is resolved is rated in the panel, in ${locale}`, options, async (stage) => {
    const { frame, reference } = await resolved(stage, locale);
    assert.deepEqual(await violations(frame), []);
    assert.deepEqual([...(await sideways(frame)), ...(await smallTargets(frame))], []);
    // Each point has a word, in the visitor's writing.
    const words = await frame.locator('.rating fieldset').first().locator('.pick').allInnerTexts();
    assert.ok(words.length >= 5 && new Set(words).size === words.length, words.join());
    assert.ok(words.every((word) => /\p{L}{2}/u.test(word)), words.join());
    await frame.locator('.rating input[name=csat][value="4"]').check();
    await frame.locator('.rating textarea[name=comment]').fill('✓ 4');
    await frame.locator('.rating .button').click();
    await frame.locator('#rated').waitFor();
    await becomes('the focus is at the thanks', () => focused(frame), 'p#rated');
    assert.deepEqual(await kept(reference), [[4, null, '✓ 4']]);
    assert.deepEqual(await violations(frame), []);
    // Within a day it may be changed, and stays one rating.
    await frame.locator('.rating input[name=csat][value="2"]').check();
    await frame.locator('.rating .button').click();
    await becomes('what is kept', () => kept(reference), [[2, null, '✓ 4']]);
  });
}

test('By the keyboard alone it is rated', async (stage) => {
  const { frame, reference } = await resolved(stage, 'en');
  const { keyboard } = stage.page;
  await tabTo(stage, frame, '.rating input[name=csat]');
  const chosen = () => frame.evaluate(() => document.querySelector('.rating input[name=csat]:checked')?.value ?? '');
  // From “rather not say” to the points before it.
  for (let presses = 0; presses < 3 && !/^[1-5]$/.test(await chosen()); presses += 1) await keyboard.press('ArrowLeft');
  const point = Number(await chosen());
  assert.ok(point >= 1 && point <= 5, `the point is ${point}`);
  await tabTo(stage, frame, '.rating textarea');
  await keyboard.type('by keys');
  await tabTo(stage, frame, '.rating .button');
  await keyboard.press('Enter');
  await frame.locator('#rated').waitFor();
  await becomes('what is kept', () => kept(reference), [[point, null, 'by keys']]);
});

test('Without scripts it is rated where the request is read', { javaScriptEnabled: false }, async (stage) => {
  const { reference, token } = await asOperator('requests', { message: unique('Ohne Skript'), locale: 'de', zone: 'Europe/Berlin' });
  await answer(reference, 'Erledigt.', 'resolved');
  const { page } = stage;
  await page.goto(stage.address('requests', { locale: 'de' }));
  await page.locator('input#reference').fill(reference);
  await page.locator('input#code').fill(token);
  await page.locator('form[data-form=lookup] .button').click();
  await page.locator('.rating input[name=csat][value="5"]').check();
  await page.locator('.rating .button').click();
  await page.locator('#rated').waitFor();
  assert.deepEqual(await kept(reference), [[5, null, '']]);
});

for (const [locale, options] of Object.entries({ ar: PHONE, ja: { javaScriptEnabled: false }, de: {} })) {
  test(`A mail's link rates, in ${locale}`, { locale, ...options }, async (stage) => {
    const email = `${unique('rate').replace(' ', '-')}@mail.example`;
    const { reference } = await asOperator('requests', { message: LANGUAGES[locale].message, email, locale, zone: 'Europe/Berlin' });
    await answer(reference, LANGUAGES[locale].answer, 'resolved');
    const link = await until('the mail that asks', async () => {
      const mails = await (await fetch(`${process.env.NEARHAND_MAILBOX}/mails?to=${encodeURIComponent(email)}`)).json();
      return mails.map(({ text }) => /\S+\/rate\/\S+/.exec(text)?.[0]).find(Boolean);
    });
    // Mails name the address that visitors know; the worker under test listens at another.
    const { pathname, search } = new URL(link);
    const { page } = stage;
    await page.goto(`${WIDGET}${pathname}${search}`);
    assert.deepEqual(await page.locator('html').evaluateAll(([{ lang, dir }]) => [lang, dir]), [locale, LANGUAGES[locale].dir]);
    if (options.javaScriptEnabled !== false) {
      assert.deepEqual(await violations(page), []);
      assert.deepEqual([...(await sideways(page)), ...(await smallTargets(page))], []);
    }
    assert.deepEqual(await mistakes(await (await fetch(page.url(), { headers: { accept: 'text/html' } })).text()), []);
    assert.deepEqual(await kept(reference), [], 'to look rates nothing');
    await page.locator('input[name=csat][value="4"]').check();
    await page.locator('.rating .button').click();
    await page.locator('#rated').waitFor();
    await becomes('what is kept', () => kept(reference), [[4, null, '']]);
  });
}
