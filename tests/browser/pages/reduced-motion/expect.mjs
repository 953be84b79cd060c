import { assert, holds } from '../../hostile.mjs';


// Who asked for less motion sees none of ours.
export const options = { reducedMotion: 'reduce' };

export default async (stage) => {
  const frame = await holds(stage);
  await stage.launcher.click();
  const moving = (where) => where.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  assert.deepEqual([await moving(stage.page), await moving(frame)], [0, 0]);
};
