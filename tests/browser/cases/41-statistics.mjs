// The figures' page: read in three languages and both directions, by those who see it, hear it or hold it on paper.
import { violations } from '../axe.mjs';
import { asked, asOperator, DESK, signIn } from '../desk.mjs';
import { answer, assert, test, unique } from '../harness.mjs';
import { mistakes } from '../html.mjs';
import { sideways, smallTargets } from '../layout.mjs';

const ASKED = ['statistics', 'statistics?by=market', 'statistics?by=team', 'statistics?from=2020-01-01&to=2020-01-02'];

/** There is something to count: a request that was answered, and rated. */
async function counted() {
  const { reference, token } = await asked(unique('أين طلبي؟'));
  await answer(reference, 'Done.', 'resolved');
  const answered = await fetch(`${DESK.replace('/desk/', '/api/v1/sites/')}/requests/${reference}/rating`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ csat: 5 }),
  });
  assert.equal(answered.status, 201, await answered.text());
}

for (const [locale, dir] of Object.entries({ de: 'ltr', ja: 'ltr', ar: 'rtl' })) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in the figures in ${locale}, ${colorScheme}`, { locale, colorScheme }, async (stage) => {
      await counted();
      await signIn(stage);
      for (const path of ASKED) {
        await stage.page.goto(`${DESK}/${path}`);
        assert.equal(await stage.page.evaluate(() => document.dir), dir);
        assert.deepEqual((await violations(stage.page)).map((what) => `${path}: ${what}`), []);
      }
    });
  }
  const narrow = { locale, viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  test(`The figures in ${locale} do not scroll sideways at 320 pixels`, narrow, async (stage) => {
    await counted();
    await signIn(stage);
    for (const path of ASKED) {
      await stage.page.goto(`${DESK}/${path}`);
      const found = [...(await sideways(stage.page)), ...(await smallTargets(stage.page))];
      assert.deepEqual(found.map((what) => `${path}: ${what}`), []);
    }
  });
}

test('The figures are valid HTML, and say the same without scripts', { javaScriptEnabled: false }, async (stage) => {
  await counted();
  await signIn(stage);
  const cookie = (await stage.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const path of ASKED) {
    const html = await (await fetch(`${DESK}/${path}`, { headers: { cookie, accept: 'text/html' } })).text();
    assert.deepEqual(await mistakes(html.replaceAll('<!>', '')), [], path);
    await stage.page.goto(`${DESK}/${path}`);
    assert.ok((await stage.page.locator('.card').count()) >= 10, path);
  }
  const { totals } = await asOperator('desk/statistics?from=2020-01-01&to=2020-01-02', undefined, 'GET');
  assert.equal(totals.requests, 0);
  assert.equal(await stage.page.locator('.card .value').first().innerText(), '0');
});

test('On paper the figures fill pages of A4, with the numbers behind each drawing, and nothing that is only to be pressed', async (stage) => {
  await counted();
  await signIn(stage);
  const { page } = stage;
  await page.goto(`${DESK}/statistics`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  assert.deepEqual(await sideways(page), []);
  const plots = await page.locator('.plot:has(details)').count();
  const tables = page.locator('.plot details table');
  assert.equal(await tables.count(), plots);
  for (let at = 0; at < plots; at += 1) {
    const { width, height } = await tables.nth(at).evaluate((table) => table.getBoundingClientRect());
    assert.ok(width > 0 && height > 0, `the table of drawing ${at + 1}`);
  }
  assert.equal(await page.locator('.bar nav:visible, .acts:visible, summary:visible').count(), 0);
  const paper = await page.pdf({ format: 'A4', printBackground: false });
  assert.ok(paper.subarray(0, 5).equals(Buffer.from('%PDF-')));
});
