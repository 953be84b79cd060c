// Notices: told in four markets and two directions, dismissed once, said to who hears the page, and beside the launcher.
import { randomUUID } from 'node:crypto';
import { asOperator } from '../desk.mjs';
import { assert, becomes, test, until } from '../harness.mjs';
import { tag } from '../storefront.mjs';

/** A notice for pages that no other test has. */
async function tell(path, texts, more = {}) {
  const { id } = await asOperator('desk/notices', { texts, pages: [`${path}*`], ...more });
  return { id, end: () => asOperator(`desk/notices/${id}`, {}, 'DELETE') };
}
const somewhere = () => `/n${randomUUID().slice(0, 8)}`;
const shown = (frame) => frame.locator('nearhand-own.notices .notice:not([hidden])');
/** An isolate looks every ten seconds what the desk tells. */
const visit = async (stage, path, attributes) => {
  await stage.visit({ path, script: tag(attributes) });
  return stage.open();
};

const MARKETS = [
  ['dach', 'de', 'ltr', 'Pakete kommen zwei Tage später.', 'Hinweis ausblenden'],
  ['japan', 'ja', 'ltr', 'お荷物のお届けが二日遅れています。', 'お知らせを閉じる'],
  ['gulf', 'ar', 'rtl', 'تتأخر الطرود يومين.', 'إخفاء التنبيه'],
  ['china', 'zh-Hans', 'ltr', '包裹会晚到两天。', '关闭公告'],
];
for (const [market, locale, dir, text, dismiss] of MARKETS) {
  test(`A notice is told in ${market}, dismissed once, and stays away`, async (stage) => {
    const path = somewhere();
    const notice = await tell(path, { [locale]: text, en: 'Elsewhere' }, { markets: [market], level: 'warning', article: 'delivery-times' });
    try {
      const attributes = `data-market="${market}" data-locale="${locale}"`;
      const frame = await visit(stage, path, attributes);
      await until('the notice', async () => {
        if (await shown(frame).count()) return true;
        await frame.evaluate(() => location.reload()); // until the isolate has looked
        await stage.page.waitForTimeout(1000);
        return false;
      }, 20_000);
      const told = shown(frame).filter({ hasText: text });
      assert.equal(await told.evaluate((element) => getComputedStyle(element).direction), dir);
      assert.equal(await frame.locator('nearhand-own.notices').getAttribute('role'), 'status');
      // Its cross is at the end of the line, whichever side that is.
      const [row, cross] = [await told.boundingBox(), await told.getByRole('button', { name: dismiss }).boundingBox()];
      assert.ok(dir === 'rtl' ? cross.x < row.x + row.width / 2 : cross.x > row.x + row.width / 2);
      assert.ok(cross.width >= 24 && cross.height >= 24);
      assert.match((await told.getByRole('link').getAttribute('href')) ?? '', /articles\/delivery-times/);
      await told.getByRole('button', { name: dismiss }).click();
      await becomes('no notice', () => shown(frame).filter({ hasText: text }).count(), 0);
      assert.notEqual(await frame.evaluate(() => document.activeElement.tagName), 'BODY', 'the keyboard keeps its place');
      const kept = await frame.evaluate(() => localStorage.getItem('nearhand:lumen:dismissed'));
      assert.deepEqual(JSON.parse(kept), [notice.id], 'an id, and nothing of a person');
      const again = await visit(stage, path, attributes);
      await again.locator('html[data-client]').waitFor();
      await stage.page.waitForTimeout(600);
      assert.equal(await shown(again).filter({ hasText: text }).count(), 0);
    } finally {
      await notice.end();
    }
  });
}

test('A notice for some pages is not told on others, and one that answers is told in the form', async (stage) => {
  const path = somewhere();
  const notice = await tell(path, { en: 'The zeppelin hangar in Bremen is closed.' });
  try {
    const frame = await visit(stage, '/elsewhere', '');
    await frame.getByRole('link', { name: 'Write to us' }).click();
    const told = frame.locator('#suggestions .notice');
    await until('the notice in the form', async () => {
      await frame.locator('#message').fill(`Is the hangar of the zeppelin closed? ${randomUUID().slice(0, 4)}`);
      await stage.page.waitForTimeout(1500);
      return told.count();
    }, 25_000);
    assert.match(await told.innerText(), /zeppelin hangar/);
    assert.equal(await frame.locator('#suggestions').getAttribute('aria-live'), 'polite');
    await told.getByRole('button', { name: 'Dismiss this notice' }).click();
    await becomes('no notice', () => told.filter({ visible: true }).count(), 0);
    await becomes('the focus', () => frame.evaluate(() => document.activeElement.id), 'message');
  } finally {
    await notice.end();
  }
});

test('With data-notices the launcher shows a notice beside it, until it is dismissed there or in the panel', async (stage) => {
  const path = somewhere();
  const notice = await tell(path, { en: 'Showroom closed today.' });
  try {
    const bubble = stage.page.locator('nearhand-widget [role=status] p');
    await until('the notice', async () => {
      await stage.visit({ path, script: tag('data-notices') });
      await stage.page.waitForTimeout(1200);
      return bubble.count();
    }, 25_000);
    assert.match(await bubble.innerText(), /Showroom closed today/);
    assert.ok(stage.requests.some((url) => url.endsWith('/nearhand-notices.js')));
    await bubble.getByRole('button', { name: 'Dismiss this notice' }).click();
    await becomes('no bubble', () => bubble.count(), 0);
    assert.deepEqual(await stage.page.evaluate(() => JSON.parse(localStorage.getItem('nearhand:lumen')).dismissed), [notice.id]);
    await stage.visit({ path, script: tag('data-notices') });
    await stage.page.waitForTimeout(1200);
    assert.equal(await bubble.count(), 0);
  } finally {
    await notice.end();
  }
});

test('Without data-notices nothing is asked for', async (stage) => {
  await stage.visit();
  await stage.page.waitForTimeout(600);
  assert.ok(!stage.requests.some((url) => /notices/.test(url)));
});

test('What the browser keeps is said where a request is opened, and cleared there', async (stage) => {
  await stage.visit();
  const frame = await stage.open();
  await frame.evaluate(() => localStorage.setItem('nearhand:lumen:requests', '[["EU-7K3M-Q9X2","code"]]'));
  await frame.evaluate(() => localStorage.setItem('another', 'stays'));
  await frame.getByRole('link', { name: 'Find a request' }).click();
  const kept = frame.locator('nearhand-own.kept');
  await kept.waitFor();
  assert.match(await kept.innerText(), /Kept in this browser alone: drafts/);
  await kept.locator('summary').click();
  await kept.getByRole('button', { name: 'Yes, erase it' }).click();
  // The page comes anew meanwhile.
  const keys = () => frame.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('nearhand:lumen:')));
  await becomes('what is kept', () => keys().catch(() => undefined), []);
  await frame.locator('html[data-client]').waitFor({ state: 'attached' });
  assert.equal(await frame.evaluate(() => localStorage.getItem('another')), 'stays');
});
