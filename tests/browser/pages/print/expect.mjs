import { assert, holds } from '../../hostile.mjs';


// On paper there is no launcher and no panel.
export default async (stage) => {
  await holds(stage);
  await stage.launcher.click();
  await stage.page.emulateMedia({ media: 'print' });
  assert.equal(await stage.launcher.isVisible(), false);
  assert.equal(await stage.panel.isVisible(), false);
};
