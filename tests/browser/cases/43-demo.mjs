// The demo shop, as somebody tries it: its buttons open the panel, its bar has it believe that one is elsewhere.
import { assert, becomes, identity, test, until, WIDGET } from '../harness.mjs';

/** The panel's page, once it is there. */
const frameOf = (page) => until('the panel', () => page.frames().find((frame) => frame.url().includes('/w/lumen/')));
/** The customers whom the shop vouches for: `cargo xtask dev` makes some. */
const vouches = (page, customers) => page.route('**/demo/customers.json', (route) => route.fulfill({ json: customers }));

test('In the demo shop one is in another country, at another hour, and somebody else', async (stage) => {
  const { page } = stage;
  await vouches(page, { Mira: identity('c-1', 3 * 86_400) });
  await page.goto(`${WIDGET}/demo/product.html`);
  // Each choice loads the page anew.
  const choose = (label, option) => Promise.all([page.waitForEvent('load'), page.getByLabel(label).selectOption(option)]);
  await choose('Country', 'JP');
  const zone = () => page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  assert.equal(await zone(), 'Asia/Tokyo');
  await choose('Time', { label: 'tomorrow 22:00' });
  const { value } = (await page.context().cookies()).find(({ name }) => name === 'nearhand-demo');
  const now = new Date(decodeURIComponent(value).match(/now=([^;]+)/)[1]);
  assert.equal(now.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Tokyo' }), '22:00:00');
  await page.getByLabel('Signed in').selectOption('Mira');
  await page.getByRole('button', { name: 'Ask about this lamp' }).click();
  const frame = await frameOf(page);
  await becomes('the form', () => frame.locator('main h1').innerText(), 'Write to us');
  // Ten in the evening in Tokyo: nobody is there, and the answer comes on another day.
  await frame.getByText(/We will answer by .*(tomorrow|day)/).waitFor();
  assert.match(frame.url(), /tz=Asia%2FTokyo/);
  await choose('Time', '');
  await choose('Country', '');
  await becomes('where one is', async () => (await page.context().cookies()).some(({ name }) => name === 'nearhand-demo'), false);
});

for (const [start, title] of [['', 'Mond'], ['de-', 'Mond'], ['ja-', 'Mond'], ['ar-', 'Mond'], ['zh-', 'Mond']]) {
  test(`The demo shop sells a lamp in ${start || 'en-'}`, async (stage) => {
    const { page } = stage;
    await vouches(page, {});
    await page.goto(`${WIDGET}/demo/${start}product.html`);
    assert.equal(await page.locator('h1').innerText(), title);
    await page.locator('.ways .button').click();
    await page.waitForURL(`**/demo/${start}cart.html`);
    await page.locator('.ways .button').click();
    await page.waitForURL(`**/demo/${start}order.html`);
    await page.locator('.asks button').nth(1).click();
    const frame = await frameOf(page);
    await frame.locator('article h1').waitFor();
    assert.match(frame.url(), /articles\/damaged-on-arrival/);
    // The page has said which order it shows.
    await page.evaluate(() => nearhand('open', 'contact'));
    await becomes('the order', () => frameOf(page).then((now) => now.locator('#order').inputValue()), 'L-10492');
  });
}
