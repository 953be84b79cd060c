import { holds } from '../../hostile.mjs';


// A page that freezes what scripts like to change.
export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => window.nearhand('prefill', { name: 'Ada' }));
};
