import { assert, holds } from '../../hostile.mjs';


// Storage refused, in the page and in the frame: naming it throws.
export const before = (stage) =>
  stage.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      const get = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(window, name, { get });
    }
  });

export default async (stage) => {
  const frame = await holds(stage);
  await stage.launcher.click();
  await frame.getByRole('link', { name: 'Write to us' }).click();
  await frame.locator('#message').fill('Without storage');
  await frame.locator('form[data-form=contact] .button').click();
  await frame.locator('dd #reference').waitFor();
  assert.ok(await frame.locator('dd #code').count(), 'the access code is shown');
};
