// The client arrives late: on a slow line a visitor reads and types long before it, and must not notice.
import { assert, focused, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { leaveRequest } from '../views.mjs';

/** Holds the client's Wasm back. Gives what lets it go. */
async function holdBack(stage) {
  let release;
  const held = new Promise((done) => (release = done));
  await stage.page.route(`${WIDGET}/assets/*.wasm`, (route) => held.then(() => route.continue()));
  return release;
}

const arrives = async (frame) => {
  await frame.locator('html[data-client]').waitFor({ state: 'attached' });
  // What the loader and the client say to each other then, they say before two more frames are drawn.
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

test('What a visitor types into the search box before the client arrives stays, and so does the focus', async (stage) => {
  stage.tolerates(/preloaded using link preload/);
  const release = await holdBack(stage);
  await stage.visit();
  const frame = await stage.open({ client: false });
  await frame.getByRole('searchbox').click();
  await stage.page.keyboard.type('dim');
  release();
  await arrives(frame);
  await stage.page.keyboard.type('mer');
  assert.deepEqual([await focused(frame), await frame.getByRole('searchbox').inputValue()], ['input#q', 'dimmer']);
});

test('What is typed before the client arrives stays where it adds the requests that it remembers', async (stage) => {
  stage.tolerates(/preloaded using link preload/);
  await stage.visit();
  const first = await stage.open();
  await first.getByRole('link', { name: 'Write to us' }).click();
  const { reference } = await leaveRequest(first, { message: unique('Remembered') });
  const release = await holdBack(stage);
  // Another page of the shop, so that nothing is left of the first but what is remembered.
  await stage.visit({ path: '/next' });
  const frame = await stage.open({ client: false });
  await frame.getByRole('searchbox').click();
  await stage.page.keyboard.type('dim');
  release();
  await arrives(frame);
  await frame.getByRole('link', { name: reference }).waitFor();
  assert.deepEqual([await focused(frame), await frame.getByRole('searchbox').inputValue()], ['input#q', 'dim']);
});

test('A message that was begun before the client arrived is kept and sent by it', async (stage) => {
  stage.tolerates(/preloaded using link preload/);
  const release = await holdBack(stage);
  await stage.visit();
  const frame = await stage.open({ client: false });
  await frame.getByRole('link', { name: 'Write to us' }).click();
  const message = unique('Begun early');
  await frame.locator('#message').fill(message);
  release();
  await arrives(frame);
  assert.deepEqual([await focused(frame), await frame.locator('#message').inputValue()], ['textarea#message', message]);
  await frame.evaluate(() => void (window.marker = 'same document'));
  await frame.locator('form[data-form=contact] .button').click();
  await frame.locator('dd #reference').waitFor();
  assert.equal(await frame.evaluate(() => window.marker), 'same document', 'the client sent it');
  assert.equal((await stored(message)).length, 1);
});

test('A panel that is opened before the client arrives takes the focus at once', async (stage) => {
  stage.tolerates(/preloaded using link preload/);
  const release = await holdBack(stage);
  await stage.visit();
  const frame = await stage.open({ client: false });
  await until('focus in the frame', () => frame.evaluate(() => document.hasFocus()));
  release();
  await arrives(frame);
  await until('focus on the heading', async () => (await focused(frame)) === 'h1');
});

test('A client that breaks says so in the console, and the panel stays what it is: links and forms', async (stage) => {
  stage.expects(/CompileError/);
  stage.tolerates(/WebAssembly|preloaded using link preload/);
  const broken = { contentType: 'application/wasm', body: 'not Wasm at all' };
  await stage.page.route(`${WIDGET}/assets/*.wasm`, (route) => route.fulfill(broken));
  await stage.visit();
  const frame = await stage.open({ client: false });
  await until('what is wrong', () => stage.said.some((text) => text.includes('CompileError')));
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await frame.locator('#message').waitFor();
});
