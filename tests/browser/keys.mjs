// The keyboard alone, as those use it who cannot use a mouse.
import { assert, becomes, focused, until } from './harness.mjs';

/** Presses Tab until the focus is on an element that fits a selector; fails after a whole round. */
export async function tabTo(stage, frame, selector, key = 'Tab') {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await frame.evaluate((selector) => document.hasFocus() && document.activeElement.matches(selector), selector)) return;
    await stage.page.keyboard.press(key);
  }
  assert.fail(`${key} never reaches ${selector}`);
}

/** Comes to the launcher from the top of the page and opens the panel. */
export async function openByKeys(stage, key = 'Enter') {
  const { keyboard } = stage.page;
  await until('focus on the launcher', async () => {
    await keyboard.press('Tab');
    return (await focused(stage.page)) === 'button';
  });
  await keyboard.press(key);
  const frame = await stage.frame();
  await becomes('focus in the panel', () => focused(frame), 'h1');
  return frame;
}
