import { assert, holds } from '../../hostile.mjs';


// A window of 1280 by 720 at 200 %: half the pixels, twice as dense. Nothing is cut off, nothing scrolls sideways.
export const options = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
};
