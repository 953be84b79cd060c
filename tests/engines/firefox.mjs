// Firefox as its makers ship it, driven by WebDriver BiDi through puppeteer-core.
import puppeteer from 'puppeteer-core';
import { isPanel, strokes } from './view.mjs';

/** Puppeteer's own preferences switch off what Firefox does for everybody: keeping a frame's storage apart by the site around it. */
const STOCK = { 'network.cookie.cookieBehavior': 5, 'network.cookie.sameSite.laxByDefault': true, 'focusmanager.testmode': false };
/** The version that Debian has does not turn screens, which Puppeteer asks for beside the size, and nobody needs here. */
const UNKNOWN = /unknown command/;

const INTERRUPTED = /interrupted an unfinished navigation/;

/** A window of somebody, with nothing in it yet. See run.mjs for `person`. */
export async function open(person) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.NEARHAND_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
    defaultViewport: null,
    env: { ...process.env, TZ: person.zone },
    extraPrefsFirefox: {
      ...STOCK,
      'javascript.enabled': person.scripts,
      'intl.accept_languages': person.locale,
      'intl.locale.requested': person.locale,
      'layout.css.prefers-color-scheme.content-override': person.dark ? 0 : 1,
      ...person.firefox,
    },
  });
  try {
    const [page] = await browser.pages();
    const window = new Firefox(browser, page);
    await window.resize(person.width, person.height);
    return window;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class Firefox {
  /** What the console says of errors and warnings, of the page and its frames; refusals by a policy included. */
  said = [];

  constructor(browser, page) {
    Object.assign(this, { browser, page });
    page.on('console', (message) => this.said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.said.push(`uncaught: ${error.message}`));
  }

  /** Desk pages have an opener policy, so their browsing context is another one: Firefox may count that as a navigation of its own. */
  goto = (url) =>
    this.page.goto(url).catch((error) => {
      if (!INTERRUPTED.test(error.message)) throw error;
      return this.page.goto(url);
    });
  reload = () => this.page.reload();
  resize = (width, height) =>
    this.page.setViewport({ width, height }).catch((error) => {
      if (!UNKNOWN.test(error.message)) throw error;
    });

  #frame(inPanel) {
    const frame = inPanel ? this.page.frames().find((frame) => isPanel(frame.url())) : this.page.mainFrame();
    if (!frame) throw new Error('there is no panel');
    return frame;
  }

  /** What a function of the page says, as JSON would have it. */
  ask = async (inPanel, script, ...given) => this.#frame(inPanel).evaluate(script, ...given);

  /** Clicks what a function of the page gives; false where it gives nothing, or something else lies upon it. */
  async click(inPanel, script, ...given) {
    const frame = this.#frame(inPanel);
    const point = await frame.evaluate(`(${pointOf})((${script})(...${JSON.stringify(given)}))`);
    if (!point) return false;
    await this.#act(frame, 'pointer', [{ type: 'pointerMove', ...point }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    return true;
  }

  /** Types a text where the focus is. */
  async type(inPanel, text) {
    const strokes = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#act(this.#frame(inPanel), 'key', strokes);
  }

  /** Presses a key, with those before it held: `Control+Enter`. */
  press = (inPanel, combination) => this.#act(this.#frame(inPanel), 'key', strokes(combination));

  /** Puppeteer's own ways lead through elements of the frame's page, which this version cannot find in a shadow root. */
  #act = (frame, type, actions) => frame.browsingContext.performActions([{ type, id: type, actions }]);

  picture = (path) => this.page.screenshot({ path });
  close = () => this.browser.close();
}

/** Runs in a page: where to click on an element, once it is in sight; nothing where something else lies upon it. */
function pointOf(element) {
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, right, bottom } = element.getClientRects()[0];
  const x = Math.floor((Math.max(left, 0) + Math.min(right, innerWidth)) / 2);
  const y = Math.floor((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const hit = element.getRootNode().elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
}
