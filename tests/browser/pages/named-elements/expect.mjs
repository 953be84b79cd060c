import { assert, holds } from '../../hostile.mjs';


// Elements whose names are those of globals: a form called nearhand, an image called currentScript.
export default async (stage) => {
  await holds(stage);
  assert.equal(await stage.page.evaluate(() => typeof window.nearhand), 'function');
};
