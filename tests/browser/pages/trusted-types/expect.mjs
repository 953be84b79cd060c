import { holds, mayOnly, WIDGET } from '../../hostile.mjs';


// Trusted Types enforced, and not one policy allowed: no string may become script, markup or a script's address.
export const headers = mayOnly(`script-src ${WIDGET}; require-trusted-types-for 'script'; trusted-types 'none'`);

export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => window.nearhand('prefill', {}));
};
