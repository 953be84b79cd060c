import { assert, contact, until, WIDGET } from '../../hostile.mjs';


// The shop's policy forgets frames: the launcher says how else the shop is reached.
export const headers = { 'content-security-policy': `script-src ${WIDGET}; frame-src 'none'` };
export const says = [/Framing .* violates|frame-src/];

export default async (stage) => {
  await stage.launcher.click();
  await until('the plain panel', () => contact(stage).isVisible());
  const links = await contact(stage).locator('a').evaluateAll((links) => links.map(({ href }) => href));
  assert.deepEqual(links.slice(0, 2), ['tel:+49 30 123456', 'mailto:help@shop.example']);
  assert.ok(links[2].startsWith(`${WIDGET}/w/lumen/`), 'the panel, in a tab of its own');
  await stage.page.keyboard.press('Escape');
  await until('closed', async () => !(await contact(stage).isVisible()));
};
