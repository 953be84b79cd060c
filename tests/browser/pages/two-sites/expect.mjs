import { assert, becomes, until, WIDGET } from '../../hostile.mjs';


// Two sites on one page: a launcher each, beside each other, and each answers to its own name.
export default async (stage) => {
  const launchers = stage.page.locator('nearhand-widget button');
  await becomes('launchers', () => launchers.count(), 2);
  const [one, two] = [await launchers.nth(0).boundingBox(), await launchers.nth(1).boundingBox()];
  assert.ok(Math.abs(one.x - two.x) >= one.width && one.y === two.y, 'neither covers the other');
  const shown = () =>
    stage.page.evaluate(() => Promise.all([window.nearhand('isOpen'), window.other('isOpen')]));
  await stage.page.evaluate(() => window.other('open'));
  assert.deepEqual(await shown(), [false, true]);
  await until('its panel', () => stage.page.frames().some((frame) => frame.url().startsWith(`${WIDGET}/w/tongues/`)));
  await stage.page.evaluate(() => window.other('destroy'));
  assert.equal(await launchers.count(), 1);
  await stage.open();
  assert.equal(await stage.page.evaluate(() => window.nearhand('isOpen')), true);
};
