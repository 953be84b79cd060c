import { assert, holds } from '../../hostile.mjs';


// What elements inherit, a vertical script among it, and a transition on everything.
export default async (stage) => {
  await holds(stage);
  const moving = await stage.launcher.evaluate((button) => button.getAnimations({ subtree: true }).length);
  assert.equal(moving, 0, 'nothing of ours turns with the page');
};
