// Firefox as its makers ship it. Puppeteer starts it and holds the line; what is said on that is WebDriver BiDi itself.
//
// Not Puppeteer's pages and frames: a page with an opener policy, as each of the desk's, is another browsing context to Firefox. On
// a busy machine Puppeteer then takes its page for closed, or one of the two navigations for an interrupted one.
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import { isGoing, isPanel, pointOf, strokes, until } from './view.mjs';

/** Puppeteer's own preferences switch off what Firefox does for everybody: keeping a frame's storage apart by the site around it. */
const STOCK = { 'network.cookie.cookieBehavior': 5, 'network.cookie.sameSite.laxByDefault': true, 'focusmanager.testmode': false };
/** How long a page may take to come. */
const PATIENCE = 60_000;

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
    const window = new Firefox(browser);
    await window.resize(person.width, person.height);
    return window;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class Firefox {
  #browser;
  #line;
  /** What the console says of errors and warnings, of the page and its frames; refusals by a policy included. */
  said = [];

  constructor(browser) {
    this.#browser = browser;
    this.#line = browser.connection;
    this.#line.on('log.entryAdded', ({ type, level, text }) => this.said.push(`${type === 'console' ? level : 'uncaught'}: ${text}`));
  }

  goto = (url) => this.#leave('navigate', { url });
  reload = () => this.#leave('reload', {});

  async resize(width, height) {
    await this.#call('browsingContext.setViewport', { context: await this.#context(), viewport: { width, height } });
  }

  /** What a function of the page says, as JSON would have it. */
  ask = async (inPanel, script, ...given) => this.#run(await this.#context(inPanel), script, given);

  /** Clicks what a function of the page gives; false where it gives nothing, or something else lies upon it. */
  async click(inPanel, script, ...given) {
    const context = await this.#context(inPanel);
    const point = await this.#run(context, `(...given) => (${pointOf})((${script})(...given))`, given);
    if (!point) return false;
    await this.#act(context, 'pointer', [{ type: 'pointerMove', ...point }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    return true;
  }

  /** Types a text where the focus is. */
  async type(inPanel, text) {
    const strokes = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#act(await this.#context(inPanel), 'key', strokes);
  }

  /** Presses a key, with those before it held: `Control+Enter`. */
  press = async (inPanel, combination) => this.#act(await this.#context(inPanel), 'key', strokes(combination));

  async picture(path) {
    const { data } = await this.#call('browsingContext.captureScreenshot', { context: await this.#context() });
    fs.writeFileSync(path, Buffer.from(data, 'base64'));
  }

  close = () => this.#browser.close();

  /** Goes elsewhere; the page before bears a mark until it has gone. */
  async #leave(how, where) {
    const context = await this.#context();
    await this.#run(context, () => void (document.documentElement.dataset.left = ''), []);
    await this.#call(`browsingContext.${how}`, { context, wait: 'none', ...where });
    await until('the page', async () => !(await this.ask(false, isGoing)), PATIENCE);
  }

  /** Where to do something: the page, or the panel in it. */
  async #context(inPanel = false) {
    const { contexts: [page] } = await this.#call('browsingContext.getTree', {});
    const there = inPanel ? page.children.find(({ url }) => isPanel(url)) : page;
    if (!there) throw new Error('there is no panel');
    return there.context;
  }

  #act = (context, type, actions) => this.#call('input.performActions', { context, actions: [{ type, id: type, actions }] });

  async #run(context, script, given) {
    const told = await this.#call('script.callFunction', {
      functionDeclaration: `(given) => JSON.stringify((${script})(...JSON.parse(given)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      awaitPromise: false,
      target: { context },
    });
    if (told.type === 'exception') throw new Error(told.exceptionDetails.text);
    return JSON.parse(told.result.value);
  }

  #call = async (method, params) => (await this.#line.send(method, params)).result;
}
