import { assert, holds } from '../../hostile.mjs';


// COEP and COOP: everything that is embedded must say that it may be, and the page stays isolated.
export const headers = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => window.nearhand('prefill', {}));
  assert.equal(await stage.page.evaluate(() => window.crossOriginIsolated), true);
};
