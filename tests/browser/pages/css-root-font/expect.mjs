import { assert, holds } from '../../hostile.mjs';


// A huge root font: the launcher is measured in pixels.
export default async (stage) => {
  await holds(stage);
  const { width, height } = await stage.launcher.boundingBox();
  assert.deepEqual([width, height], [56, 56]);
};
