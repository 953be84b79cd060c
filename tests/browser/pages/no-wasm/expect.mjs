import { assert, until, WIDGET } from '../../hostile.mjs';


// A browser without Wasm: the panel is there, links are links and forms are forms.
export const before = (stage) => stage.context.addInitScript(() => delete window.WebAssembly);

export default async (stage) => {
  const frame = await stage.open({ client: false });
  await frame.getByRole('link', { name: 'Choose the right bulb' }).click();
  await until('the article', async () => (await stage.frame({ client: false })).locator('article').isVisible());
  const again = await stage.frame({ client: false });
  assert.equal(await again.locator('html[data-client]').count(), 0);
  await stage.page.evaluate(() => window.nearhand('open', 'contact'));
  const form = await until('the form', async () => {
    const frame = stage.page.frames().find((frame) => frame.url().startsWith(`${WIDGET}/w/lumen/contact`));
    return frame && (await frame.locator('#message').count()) && frame;
  });
  await form.locator('#message').fill('Without Wasm');
  await form.locator('form[data-form=contact] .button').click();
  await until('the request', async () => (await stage.frame({ client: false })).locator('dd #reference').isVisible().catch(() => false));
};
