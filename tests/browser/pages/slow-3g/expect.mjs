import { assert, contact, until } from '../../hostile.mjs';


// Slow 3G (400 kbit/s, 2 s): nobody is told that the panel cannot come while it is coming.
export default async (stage) => {
  const session = await stage.context.newCDPSession(stage.page);
  const slow = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  let told = false;
  const watch = setInterval(async () => (told ||= await contact(stage).isVisible().catch(() => false)), 100);
  await stage.launcher.click();
  const frame = await stage.frame({ client: false });
  await until('text', () => frame.locator('h1').isVisible());
  clearInterval(watch);
  assert.equal(told, false);
};
