// A client that is a version older or newer than what it is sent: it goes on, or has the page loaded whole.
import { assert, becomes, stored, test, unique } from '../harness.mjs';
import { send } from '../views.mjs';

const MODELS = /\/api\/v1\/sites\/lumen\/(?!availability|suggestions)/;
const contact = (frame) => frame.getByRole('link', { name: 'Write to us' }).click();

/** The panel, whose client is sent each page's model as `change` makes it. */
async function open(stage, change) {
  await stage.context.route(MODELS, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    // A document that is replaced takes what it has asked for with it.
    const response = await route.fetch().catch(() => null);
    const json = await response?.json().catch(() => null);
    if (json) await route.fulfill({ response, json: (json.chrome && change(json)) ?? json }).catch(() => {});
  });
  await stage.visit();
  const frame = await stage.open();
  await frame.evaluate(() => (window.isTheSame = true));
  return frame;
}

const isTheSame = (frame) => frame.evaluate(() => window.isTheSame === true);

for (const [what, change] of [
  ['lacks a text', (json) => void delete json.chrome.take_back],
  ['lacks a part', (json) => void delete json.text],
  ['has another kind of value', (json) => void (json.text.title = { short: 'Write' })],
  ['is of a kind that is not known', (json) => void (json.view = 'hologram')],
  ['is no object', () => 'later'],
]) {
  test(`A model that ${what} is not guessed at: the page is loaded whole, and works`, async (stage) => {
    const frame = await open(stage, change);
    await contact(frame);
    await frame.locator('#message').waitFor();
    await frame.locator('html[data-client]').waitFor({ state: 'attached' });
    assert.equal(await isTheSame(frame), false, 'another document');
    assert.match(frame.url(), /\/w\/lumen\/contact\?/);
    const message = unique('In another version');
    await frame.locator('#message').fill(message);
    await send(frame);
    await frame.locator('dd #reference').or(frame.locator('#code')).first().waitFor();
    assert.equal((await stored(message)).length, 1);
  });
}

test('What a model has more than the client knows does not disturb it', async (stage) => {
  const grow = (value) => {
    if (Array.isArray(value)) return value.map(grow);
    if (!value || typeof value !== 'object') return value;
    return { ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, grow(inner)])), 'of-tomorrow': { a: [1] } };
  };
  const frame = await open(stage, grow);
  await contact(frame);
  await frame.locator('#message').waitFor();
  await frame.locator('.back a').click();
  await frame.locator('.hero').waitFor();
  await frame.getByRole('searchbox').fill('dimmer');
  await frame.locator('#found a').first().waitFor();
  assert.equal(await isTheSame(frame), true, 'the same document');
});

test('A document whose model the client cannot read works by links and forms, and loses nothing', async (stage) => {
  await stage.context.route(/\/w\/lumen\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"visitor_locale"', '"visitor_language"');
    await route.fulfill({ response, body });
  });
  await stage.visit();
  const frame = await stage.open({ client: false });
  await contact(frame);
  await frame.locator('#message').waitFor();
  await frame.locator('html[data-client]').waitFor({ state: 'attached' });
  await becomes('the address', () => new URL(frame.url()).pathname, '/w/lumen/contact');
});
