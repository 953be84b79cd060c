import { holds, mayOnly } from '../../hostile.mjs';


// 'strict-dynamic': what a trusted script loads is trusted too, and no origin counts.
export const headers = mayOnly("script-src 'nonce-bGFtcA' 'strict-dynamic'");

export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => window.nearhand('prefill', {}));
};
