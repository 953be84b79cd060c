import { assert, until } from '../../hostile.mjs';


// A page that takes the focus back every moment: the panel stays open, and what is clicked in it works.
export default async (stage) => {
  const frame = await stage.open();
  await stage.page.waitForFunction(() => document.activeElement.id === 'find');
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await frame.locator('#message').waitFor();
  await stage.page.waitForFunction(() => document.activeElement.id === 'find');
  assert.equal(await stage.launcher.getAttribute('aria-expanded'), 'true');
  await stage.launcher.click();
  await until('closed', async () => (await stage.launcher.getAttribute('aria-expanded')) === 'false');
};
