import { holds, mayOnly } from '../../hostile.mjs';


// A policy by nonce alone, without our origin: the tag's nonce lets the module load that the loader fetches.
export const headers = mayOnly("script-src 'nonce-bGFtcA'");

export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => window.nearhand('prefill', {}));
};
