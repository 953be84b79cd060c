import { assert, contact, holds, until } from '../../hostile.mjs';

// The network goes before the panel came: phone and e-mail are told; when it is back, the next click opens the panel.
export default async (stage) => {
  await stage.offline(true);
  await stage.launcher.click();
  await until('the plain panel', () => contact(stage).isVisible());
  assert.deepEqual(await contact(stage).locator('a').evaluateAll((links) => links.slice(0, 2).map(({ href }) => href)), [
    'tel:+4930123456',
    'mailto:help@shop.example',
  ]);
  await stage.launcher.click();
  await stage.offline(false);
  await holds(stage);
  assert.equal(await contact(stage).count(), 0);
};
