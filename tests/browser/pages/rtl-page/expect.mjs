import { assert, holds } from '../../hostile.mjs';


// A page from right to left, a panel from left to right: the launcher is where the page ends, at its left.
export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(await frame.evaluate(() => document.documentElement.dir), 'ltr');
  const { x } = await stage.launcher.boundingBox();
  assert.ok(x < 100, `at the left: ${x}`);
};
