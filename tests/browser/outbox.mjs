// What waits to be sent, and what becomes of it on its way: for the cases of drafts and of the outbox.
import { assert, becomes, stored } from './harness.mjs';
import { tag } from './storefront.mjs';

export const WRITES = /\/api\/v1\/sites\/lumen\/requests\?/;
export const CUT = /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_ABORTED/;

export const contact = (frame) => frame.getByRole('link', { name: 'Write to us' }).click();
export const waiting = (frame) => frame.locator('#outbox .message').allInnerTexts();
export const kept = (frame) => frame.evaluate(() => Object.keys(localStorage).sort());
export const comesBack = (frame) => frame.evaluate(() => dispatchEvent(new Event('online')));

/** A shop in Germany: whoever asks is served by the team in Berlin, and has a number and an address to reach it. */
export const SHOP = { script: tag('data-market="dach"') };

/** The contact form in the panel. */
export async function form(stage) {
  await stage.visit(SHOP);
  const frame = await stage.open();
  await contact(frame);
  await frame.locator('#message').waitFor();
  return frame;
}

/** The panel after the shop's page was loaded again. */
export async function reload(stage) {
  await stage.page.reload();
  return stage.open();
}

/** What happens to messages on their way, in all tabs. Gives the undoing. */
export async function meanwhile(stage, handler, address = WRITES) {
  const onWrite = (route) => (route.request().method() === 'POST' ? handler(route) : route.fallback());
  await stage.context.route(address, onWrite);
  return () => stage.context.unroute(address, onWrite);
}

export const cut = (route) => route.abort();
export const loseAnswer = async (route) => {
  await route.fetch();
  await route.abort();
};
export const count = async (message) => (await stored(message)).length;

/** The visitor is told that a message waits, and the form is free for another one. */
export async function assertWaits(frame, message) {
  await becomes('what waits', () => waiting(frame), [message]);
  assert.match(await frame.locator('#outbox').innerText(), /Saved\. It will be sent when you are back online\./);
  assert.equal(await frame.locator('#message').inputValue(), '');
  assert.deepEqual(await kept(frame), ['nearhand:lumen:outbox'], 'a message is no draft any more');
}
