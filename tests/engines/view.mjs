// What a journey sees and does: a page, or the panel in it. The same in each engine; see firefox.mjs and webkit.mjs for
// what an engine has to be able to do.
import { WIDGET } from '../browser/storefront.mjs';

/** How long a state may take to come about, on a machine that is busy. */
const PATIENCE = 30_000;

export const isPanel = (url) => url.startsWith(`${WIDGET}/w/`);

/** Of WebDriver's keys, those that journeys press. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Escape: '\uE00C', ArrowDown: '\uE015' };

/** What is done for `Control+Enter`, as WebDriver and WebDriver BiDi say it. */
export function strokes(combination) {
  const keys = combination.split('+').map((key) => KEYS[key] ?? key);
  return [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))];
}

/** Runs in a page: the first element in sight that fits, and holds a text where one is given. Looks into the launcher's root. */
export function inSight(selector, text) {
  const roots = [document, ...[...document.querySelectorAll('nearhand-widget')].map(({ shadowRoot }) => shadowRoot)];
  const all = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  return all.find((element) => element.checkVisibility() && (!text || element.textContent.includes(text))) ?? null;
}

/** Runs in a page: where to click on an element, once it is in sight; nothing where something else lies upon it. */
export function pointOf(element) {
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, right, bottom } = element.getClientRects()[0];
  const x = Math.floor((Math.max(left, 0) + Math.min(right, innerWidth)) / 2);
  const y = Math.floor((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const hit = element.getRootNode().elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
}

/** Runs in a page: whether it is still the one that was marked to be left, or not all there. */
export function isGoing() {
  return 'left' in document.documentElement.dataset || document.readyState !== 'complete';
}

/** Waits until a probe gives something true, and gives that. What fails meanwhile, as a page that goes does, counts as no. */
export async function until(what, probe, patience = PATIENCE) {
  const deadline = Date.now() + patience;
  let last;
  for (;;) {
    const value = await probe().catch((error) => void (last = error));
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`never came: ${what}${last ? ` (${String(last.message).slice(0, 200)})` : ''}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export class View {
  constructor(window, inPanel = false) {
    Object.assign(this, { window, inPanel });
  }

  ask = (script, ...given) => this.window.ask(this.inPanel, script, ...given);

  /** Waits for something in sight. */
  see(selector, text) {
    const there = () => this.ask(inSightOf, selector, text ?? '');
    return until(`${selector} ${text ?? ''}`.trim(), there);
  }

  /** Waits until the client runs. */
  alive = () => until('the client', () => this.ask(() => document.documentElement.hasAttribute('data-client')));

  /** Clicks as a mouse does, on what comes into sight. */
  click(selector, text) {
    return until(`a click on ${selector} ${text ?? ''}`, () => this.window.click(this.inPanel, inSight, selector, text ?? ''));
  }

  /** Puts the caret into a field, takes out what is there, and types. */
  async fill(selector, text) {
    await this.click(selector);
    await this.ask((selector) => document.querySelector(selector).select(), selector);
    await this.type(text);
    await until(`the text in ${selector}`, async () => (await this.value(selector)) === text);
  }

  text = (selector) => this.ask((selector) => document.querySelector(selector)?.innerText.trim() ?? '', selector);
  texts = (selector) => this.ask((selector) => [...document.querySelectorAll(selector)].map((one) => one.innerText.trim()), selector);
  value = (selector) => this.ask((selector) => document.querySelector(selector).value, selector);
  count = (selector) => this.ask((selector) => document.querySelectorAll(selector).length, selector);

  /** Where the focus is: an element's name, and its `name` or id. */
  focused = () =>
    this.ask(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const name = element?.getAttribute('name') || element?.id;
      return element ? element.localName + (name ? `#${name}` : '') : '';
    });

  async press(...combinations) {
    for (const combination of combinations) await this.window.press(this.inPanel, combination);
  }

  type = (text) => this.window.type(this.inPanel, text);

  /** Presses Tab until the focus is on an element that fits. */
  async tabTo(selector) {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await this.ask((selector) => document.hasFocus() && document.activeElement.matches(selector), selector)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  }
}

/** Whether there is something in sight. Apart from `inSight`, because each runs in a page, where it has itself alone. */
function inSightOf(selector, text) {
  const all = [...document.querySelectorAll(selector)];
  return all.some((element) => element.checkVisibility() && (!text || element.textContent.includes(text)));
}
