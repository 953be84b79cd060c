// What visitors do: open the panel on a shop's page, read, search, write, book, come back, read the answer and write back.
import { assert, answer, becomes, stored, unique } from '../browser/harness.mjs';
import { PHONE } from '../browser/numbers.mjs';
import { WIDGET } from '../browser/storefront.mjs';

export const visitors = [];
const visitor = (name, person, run) => visitors.push({ name: `A visitor ${name}`, person, run });

const heading = (view) => view.text('main h1');
const entries = (view) => view.texts('.entry .message');

/** Reads an article, looks for another one, and comes home again. */
async function readAndSearch(view) {
  await view.click('a', 'How long does delivery take?');
  await becomes('the article', () => heading(view), 'How long does delivery take?');
  await view.click('a', 'All help');
  await view.see('.hero');
  await view.fill('input[type=search]', 'dimmer');
  await view.press('Enter');
  await view.see('.results mark');
  assert.match(await heading(view), /\d\W* articles for “\W*dimmer\W*”/);
  await view.click('.results a', 'Which dimmer fits my lamp?');
  await becomes('the article found', () => heading(view), 'Which dimmer fits my lamp?');
  await view.click('a', 'All help');
  await view.see('.hero');
}

/** Leaves a request; gives its message and reference. */
async function write(view) {
  await view.click('a', 'Write to us');
  await view.see('#message');
  const message = unique('It flickers <b>');
  await view.fill('#message', message);
  await view.fill('#name', 'Ada');
  await view.click('form[data-form=contact] .button');
  await view.see('dd #reference');
  const reference = await view.text('dd #reference');
  assert.match(reference, /^\w+-\w{4}-\w{4}$/);
  assert.equal((await stored(message)).length, 1);
  return { message, reference };
}

/** Books the first time of the day that is open. */
async function book(view) {
  await view.see('form[data-form=callback]');
  if (!(await view.count('.times details[open]'))) await view.click('.times summary');
  await view.click('.times [open] .slot');
  const start = await view.value('.times input[name=start]:checked');
  await view.fill('#phone', PHONE);
  await view.click('form[data-form=callback] .button');
  await view.see('dd #reference');
  assert.equal(await view.ask(() => document.querySelector('.facts time').getAttribute('datetime')), start);
  return view.text('dd #reference');
}

visitor('opens the panel, reads and searches, and closes it again', {}, async (visit) => {
  await visit.shop();
  const panel = await visit.open();
  await panel.ask(() => void (window.marker = 'same document'));
  await readAndSearch(panel);
  assert.equal(await panel.ask(() => window.marker), 'same document');
  await visit.page.press('Escape');
  await becomes('the launcher', () => visit.page.focused(), 'button');
});

visitor('types, and finds it there while the shop changes its page without leaving it', {}, async (visit) => {
  await visit.shop();
  const panel = await visit.open();
  await panel.ask(() => void (window.marker = 'same document'));
  await panel.fill('input[type=search]', 'dimmer');
  // In an engine that cannot move a frame without loading it again, the launcher stays where it is and comes back anew.
  if (!(await visit.page.ask(() => 'moveBefore' in Element.prototype))) {
    await visit.page.ask(() => document.body.replaceWith(document.createElement('body')));
    await visit.page.see('nearhand-widget');
    return;
  }
  const place = () => visit.page.ask(() => document.querySelector('nearhand-widget').parentNode.localName);
  await becomes('where the launcher is', place, 'html');
  await visit.page.ask(() => document.body.replaceWith(document.createElement('body')));
  await becomes('what is typed', () => panel.value('input[type=search]'), 'dimmer');
  assert.equal(await panel.ask(() => window.marker), 'same document');
});

visitor('goes back and forth between views', {}, async (visit) => {
  await visit.shop();
  const panel = await visit.open();
  await panel.click('a', 'Choose the right bulb');
  await becomes('the article', () => heading(panel), 'Choose the right bulb');
  await panel.click('a', 'All help');
  await panel.see('.hero');
  await visit.page.ask(() => history.back());
  await becomes('the article', () => heading(panel), 'Choose the right bulb');
  await visit.page.ask(() => history.back());
  await panel.see('.hero');
});

visitor('writes, comes back, reads the answer and writes back', {}, async (visit) => {
  await visit.shop();
  const panel = await visit.open();
  const { message, reference } = await write(panel);
  await answer(reference, 'Which bulb is in it?');
  await visit.window.reload();
  await visit.page.see('nearhand-widget');
  await visit.open();
  await panel.click('.remembered a', reference);
  await becomes('the thread', () => entries(panel), [message, 'Which bulb is in it?']);
  await panel.fill('#reply', 'A red one, E27.');
  await panel.click('form[data-form=reply] .button');
  await becomes('the thread', () => entries(panel), [message, 'Which bulb is in it?', 'A red one, E27.']);
  await becomes('what is stored', async () => (await stored(message)).map(({ status, seq }) => [status, seq]), [['open', 3]]);
});

visitor('books a call, comes back and cancels it', {}, async (visit) => {
  await visit.shop();
  const panel = await visit.open();
  await panel.click('.channels a[href*="/callback"]');
  const reference = await book(panel);
  await visit.window.reload();
  await visit.page.see('nearhand-widget');
  await visit.open();
  await panel.click('.remembered a', reference);
  await panel.click('.cancel summary');
  await panel.click('form[data-form=cancel] button');
  await becomes('what is offered', () => panel.count('form[data-form=cancel]'), 0);
});

visitor('in Riyadh writes in Arabic, from right to left, on a phone', { locale: 'ar-SA', zone: 'Asia/Riyadh', width: 390, height: 780 }, async (visit) => {
  await visit.shop({ lang: 'ar', dir: 'rtl' });
  const panel = await visit.open();
  assert.equal(await panel.ask(() => document.dir), 'rtl');
  await panel.click('.first a[data-kind=message]');
  await panel.see('#message');
  const message = unique('المصباح يومض');
  await panel.fill('#message', message);
  await panel.click('form[data-form=contact] .button');
  await panel.see('dd #reference');
  assert.equal((await stored(message))[0].locale, 'ar');
});

visitor('does all of it by the keyboard', { needs: 'focus' }, async (visit) => {
  await visit.shop();
  const { page, panel } = visit;
  await page.tabTo('nearhand-widget');
  await page.press('Enter');
  await panel.alive();
  await becomes('the focus', () => panel.focused(), 'h1');
  await panel.tabTo('a[data-kind=message]');
  await panel.press('Enter');
  await panel.see('#message');
  await panel.tabTo('#message');
  const message = unique('By keys');
  await panel.type(message);
  await panel.tabTo('form[data-form=contact] .button');
  await panel.press('Enter');
  await panel.see('dd #reference');
  assert.equal((await stored(message)).length, 1);
  await panel.press('Escape');
  await becomes('the focus', () => page.focused(), 'button');
});

visitor('reads, searches, writes, finds it again and books without scripts', { scripts: false }, async (visit) => {
  const { page, window } = visit;
  const at = (path) => `${WIDGET}/w/lumen/${path}?locale=en&tz=Europe%2FBerlin&market=dach`;
  await window.goto(at(''));
  await readAndSearch(page);
  const { message, reference } = await write(page);
  const code = await page.text('dd #code');
  await answer(reference, 'Which bulb is in it?');
  await window.goto(at('requests'));
  await page.fill('input#reference', reference);
  await page.fill('input#code', code);
  await page.click('form[data-form=lookup] .button');
  await becomes('the thread', () => entries(page), [message, 'Which bulb is in it?']);
  await page.fill('#reply', 'A red one.');
  await page.click('form[data-form=reply] .button');
  await becomes('the thread', () => entries(page), [message, 'Which bulb is in it?', 'A red one.']);
  await window.goto(at('callback'));
  await book(page);
});
