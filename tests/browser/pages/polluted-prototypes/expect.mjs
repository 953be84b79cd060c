import { assert, holds } from '../../hostile.mjs';


// Names on the prototypes of everything, as old libraries leave them.
export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
};
