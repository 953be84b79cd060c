// The whole way in every language, with an eye on the console: each test ends with it empty.
import { assert, becomes, stored, test, unique } from '../harness.mjs';
import { LANGUAGES, leaveRequest } from '../views.mjs';

for (const [locale, { dir, query, message, name }] of Object.entries(LANGUAGES)) {
  test(`The whole way in ${locale} leaves no message in the console`, async (stage) => {
    await stage.visit({ lang: locale, dir });
    const frame = await stage.open();
    const shell = await frame.evaluate(() => [document.documentElement.lang, document.dir]);
    assert.deepEqual(shell, [locale, dir]);
    const home = () => frame.locator('.back a').click();
    await frame.locator('.list a[href*="/articles/"]').first().click();
    await frame.locator('.prose').waitFor();
    await frame.locator('button[value=yes]').click();
    await frame.locator('.helpful').waitFor({ state: 'detached' });
    await home();
    await frame.locator('.chip').first().click();
    await frame.locator('.results a').first().waitFor();
    await frame.getByRole('searchbox').fill(query);
    await frame.getByRole('searchbox').press('Enter');
    await frame.locator('mark').first().waitFor();
    await frame.locator('.results a').first().click();
    await frame.locator('.prose').waitFor();
    await frame.locator('button[value=no]').click();
    await frame.locator('.ask .button').click();
    const text = unique(message);
    const { reference } = await leaveRequest(frame, { message: text, name });
    const [record] = await stored(text);
    assert.deepEqual([record.locale, record.name, record.reference], [locale, name, reference]);
    await home();
    await frame.locator('.remembered a').first().click();
    await becomes('the request', () => frame.locator('.entry .message').innerText(), text);
    await stage.page.evaluate(() => history.back());
    await frame.locator('.hero').waitFor();
    await stage.page.keyboard.press('Escape');
    await becomes('closed', () => stage.launcher.getAttribute('aria-expanded'), 'false');
  });
}
