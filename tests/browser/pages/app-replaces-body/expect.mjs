import { assert, becomes, holds } from '../../hostile.mjs';


// An app that replaces the whole body when its route changes: one launcher is there, before a visitor has used it and after.
export default async (stage) => {
  const replace = () => {
    const body = document.createElement('body');
    body.append('Another page');
    document.body.replaceWith(body);
  };
  await stage.page.evaluate(replace);
  await becomes('launchers', () => stage.page.locator('nearhand-widget').count(), 1);
  const frame = await holds(stage);
  await stage.page.evaluate(replace);
  await becomes('launchers', () => stage.page.locator('nearhand-widget').count(), 1);
  assert.equal(await holds(stage), frame, 'the panel has not loaded anew');
};
