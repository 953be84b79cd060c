import { becomes, holds } from '../../hostile.mjs';


// An app that replaces the whole body when its route changes: the launcher comes back by itself.
export default async (stage) => {
  await holds(stage);
  await stage.page.evaluate(() => {
    const body = document.createElement('body');
    body.append('Another page');
    document.body.replaceWith(body);
  });
  await becomes('launchers', () => stage.page.locator('body > nearhand-widget').count(), 1);
  await holds(stage);
};
