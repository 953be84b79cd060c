import { assert, holds } from '../../hostile.mjs';


// 320 pixels, the narrowest that WCAG asks for: the panel takes the screen, nothing scrolls sideways.
export const options = { viewport: { width: 320, height: 568 } };

export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  assert.equal(await stage.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
};
