// The keyboard alone, as those use it who cannot use a mouse. No click in this file.
import { assert, becomes, focused, stored, test, unique, until } from '../harness.mjs';
import { openByKeys, tabTo } from '../keys.mjs';

const heading = (frame) => frame.locator('main h1').innerText();

test('Tab leads to the launcher, Enter or Space opens, Escape closes from inside, and focus returns', async (stage) => {
  const { keyboard } = stage.page;
  for (const key of ['Enter', 'Space']) {
    await stage.visit();
    const frame = await openByKeys(stage, key);
    await tabTo(stage, frame, 'input[type=search]');
    await keyboard.press('Escape');
    await becomes('focus after Escape', () => focused(stage.page), 'button');
    assert.equal(await stage.launcher.getAttribute('aria-expanded'), 'false');
    await keyboard.press('Shift+Tab');
    assert.equal(await focused(stage.page), 'a#last', 'the page goes on where it was');
  }
});

test('Escape closes from every view, and from every field', async (stage) => {
  const { keyboard } = stage.page;
  await stage.visit();
  const frame = await openByKeys(stage);
  const places = ['', 'articles/which-dimmer-fits', 'search', 'contact', 'requests'];
  for (const place of places) {
    await frame.goto(stage.address(place));
    await stage.frame();
    await tabTo(stage, frame, 'main a, main input, main textarea');
    await keyboard.press('Escape');
    await becomes(`closed from “${place}”`, () => focused(stage.page), 'button');
    await keyboard.press('Enter');
    await until('focus in the panel again', () => frame.evaluate(() => document.hasFocus()));
  }
});

test('With the keyboard alone a visitor searches, reads, writes and sends', async (stage) => {
  const { keyboard } = stage.page;
  await stage.visit();
  const frame = await openByKeys(stage);
  await tabTo(stage, frame, 'input[type=search]');
  await keyboard.type('dimmer');
  await keyboard.press('Enter');
  await frame.locator('mark').first().waitFor();
  await becomes('focus in the results', () => focused(frame), 'h1');
  await tabTo(stage, frame, '.results a');
  await keyboard.press('Enter');
  await becomes('the article', () => heading(frame), 'Which dimmer fits my lamp?');
  await tabTo(stage, frame, '.prose a');
  await tabTo(stage, frame, 'button[value=no]');
  await keyboard.press('Space');
  await frame.getByText('Sorry about that.').waitFor();
  await tabTo(stage, frame, '.ask .button');
  await keyboard.press('Enter');
  await frame.locator('#message').waitFor();
  await becomes('focus in the form', () => focused(frame), 'h1');
  const message = unique('By keys');
  await tabTo(stage, frame, '#message');
  await keyboard.type(message);
  await keyboard.press('Tab');
  assert.equal(await focused(frame), 'input#name');
  await keyboard.type('Ada');
  await tabTo(stage, frame, 'form[data-form=contact] .button');
  await keyboard.press('Enter');
  await frame.locator('dd #reference').waitFor();
  await becomes('focus on the request', () => focused(frame), 'h1');
  assert.equal((await stored(message)).length, 1);
});

test('Shift and Tab go from the panel back, and the panel does not trap the keyboard', async (stage) => {
  await stage.visit();
  const frame = await openByKeys(stage);
  await tabTo(stage, frame, 'input[type=search]');
  await until('the launcher, backwards', async () => {
    await stage.page.keyboard.press('Shift+Tab');
    return (await focused(stage.page)) === 'button';
  });
  await until('the end of the panel', async () => {
    await stage.page.keyboard.press('Tab');
    const isInside = await frame.evaluate(() => document.hasFocus());
    return !isInside && !['iframe', 'button'].includes(await focused(stage.page));
  });
});

test('With the keyboard a visitor can choose every language of the menu', async (stage) => {
  await stage.visit();
  const frame = await openByKeys(stage);
  await tabTo(stage, frame, 'select[name=locale]', 'Shift+Tab');
  // Arrows change a closed menu at once: each must leave the focus where it is, or the next one scrolls the page.
  const tags = await frame.locator('option').evaluateAll((options) => options.map((option) => option.value));
  for (const tag of tags.slice(1)) {
    await stage.page.keyboard.press('ArrowDown');
    await becomes('the language after ArrowDown', () => frame.evaluate(() => document.documentElement.lang), tag);
    await becomes(`the focus after choosing ${tag}`, () => focused(frame), 'select#locale');
  }
});

test('What has the focus shows it, on every colour', async (stage) => {
  await stage.visit();
  const frame = await openByKeys(stage);
  await tabTo(stage, frame, 'input[type=search]');
  const invisible = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await stage.page.keyboard.press('Tab');
    if (!(await frame.evaluate(() => document.hasFocus()))) break;
    const unseen = await frame.evaluate(() => {
      const { activeElement } = document;
      const places = [activeElement, activeElement.closest('.search')].filter(Boolean);
      const rings = places.map((place) => getComputedStyle(place));
      const isSeen = rings.some((ring) => ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2);
      return isSeen ? '' : activeElement.outerHTML.slice(0, 80);
    });
    if (unseen) invisible.push(unseen);
  }
  assert.deepEqual(invisible, []);
});
