import { assert, holds } from '../../hostile.mjs';


// A page from left to right, a panel from right to left.
export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(await frame.evaluate(() => document.documentElement.dir), 'rtl');
  const { x } = await stage.launcher.boundingBox();
  assert.ok(x > stage.page.viewportSize().width - 100, `at the right: ${x}`);
};
