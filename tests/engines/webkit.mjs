// WebKit as Debian ships it: MiniBrowser on a screen that nobody sees, driven by WebKitWebDriver (W3C WebDriver over HTTP).
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strokes } from './view.mjs';

const BUILD = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../build/engines');
/** The name that WebDriver gives to an element in what it says. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** MiniBrowser's own bar would keep its window wider than a phone. */
const SMALL = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(.1); }';

/** How long an answer of the driver's may take. */
const PATIENCE = 60_000;

let screen;

/** A window of somebody, with nothing in it yet. See run.mjs for `person`. */
export async function open(person) {
  const port = await freePort();
  const driver = spawn(process.env.NEARHAND_WEBKIT ?? 'WebKitWebDriver', [`--port=${port}`], { env: await surroundings(person), stdio: 'ignore' });
  const failed = new Promise((_, fail) => driver.once('error', fail));
  const window = new WebKit(driver, port);
  try {
    await Promise.race([window.begin(person), failed]);
    return window;
  } catch (error) {
    driver.kill();
    throw error;
  }
}

class WebKit {
  #driver;
  #root;
  #session;
  #inPanel = false;
  /** What the console says; of errors before a page is first looked at the shop's page alone tells. */
  said = [];

  constructor(driver, port) {
    this.#driver = driver;
    this.#root = `http://127.0.0.1:${port}/session`;
  }

  async begin({ width, height, scripts, dark }) {
    const args = ['--automation', `--enable-javascript-markup=${scripts}`, ...(dark ? ['--dark-mode'] : [])];
    const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } } };
    const deadline = Date.now() + 30_000;
    for (;;) {
      const begun = await this.#call('POST', '', wanted).catch((error) => {
        // The driver takes a moment to listen.
        if (error.cause?.code !== 'ECONNREFUSED' || Date.now() > deadline) throw error;
      });
      if (begun) {
        this.#session = begun.sessionId;
        break;
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    await this.resize(width, height);
  }

  goto = (url) => this.#leave('POST', '/url', { url });
  reload = () => this.#leave('POST', '/refresh', {});

  /** What is shown gets the size, without the window's own bar. */
  async resize(width, height) {
    await this.#in(false);
    await this.#call('POST', '/window/rect', { width, height });
    const bar = height - (await this.ask(false, () => innerHeight));
    await this.#call('POST', '/window/rect', { width, height: height + bar });
  }

  async ask(inPanel, script, ...given) {
    const { told, value } = await this.#run(inPanel, script, given);
    this.said.push(...told);
    return value;
  }

  async click(inPanel, script, ...given) {
    const { told, value } = await this.#run(inPanel, script, given);
    this.said.push(...told);
    if (value) await this.#call('POST', `/element/${value[ELEMENT]}/click`, {});
    return !!value;
  }

  /** Key by key where keys have the characters. The rest is given to the field, as an input method does. */
  async type(inPanel, text) {
    await this.#in(inPanel);
    if (/^[ -~]*$/.test(text)) return this.#keys([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
    const { value } = await this.#run(inPanel, () => document.activeElement, []);
    await this.#call('POST', `/element/${value[ELEMENT]}/value`, { text });
  }

  async press(inPanel, combination) {
    await this.#in(inPanel);
    await this.#keys(strokes(combination));
  }

  #keys = (actions) => this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });

  async picture(file) {
    await this.#in(false);
    fs.writeFileSync(file, Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
  }

  async close() {
    await this.#call('DELETE', '').catch(() => {});
    this.#driver.kill();
  }

  /** Goes to another page; the frames of the one before are gone. */
  async #leave(...call) {
    await this.#in(false);
    await this.#call(...call);
    this.#inPanel = false;
  }

  async #in(inPanel) {
    if (inPanel === this.#inPanel) return;
    await this.#call('POST', '/frame', { id: null });
    this.#inPanel = false;
    if (!inPanel) return;
    const frame = await this.#call('POST', '/execute/sync', {
      script: "return document.querySelector('nearhand-widget')?.shadowRoot.querySelector('iframe[src]') ?? null",
      args: [],
    });
    if (!frame) throw new Error('there is no panel');
    await this.#call('POST', '/frame', { id: frame });
    this.#inPanel = true;
  }

  async #run(inPanel, script, args) {
    await this.#in(inPanel);
    try {
      return await this.#call('POST', '/execute/sync', { script: `${EAR}; return { told: ear(), value: (${script})(...arguments) }`, args });
    } catch (error) {
      // A frame that has gone is looked for again.
      await this.#call('POST', '/frame', { id: null });
      this.#inPanel = false;
      throw error;
    }
  }

  async #call(method, path, body) {
    const answer = await fetch(`${this.#root}${this.#session ? `/${this.#session}` : ''}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

/** Listens in a page, from the first look at it: WebDriver tells nothing of a console. Gives what has been heard since. */
const EAR = String(function ear() {
  if (!window.heard) {
    window.heard = [];
    const note = (text) => window.heard.push(text);
    for (const kind of ['warn', 'error']) {
      const before = console[kind];
      console[kind] = (...said) => {
        note(`${kind}: ${said.join(' ')}`);
        before.apply(console, said);
      };
    }
    addEventListener('error', ({ message }) => message && note(`uncaught: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => note(`uncaught: ${reason}`));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note(`refused: ${violatedDirective} ${blockedURI}`));
  }
  return window.heard.splice(0);
});

/** What a browser is started with: a screen, the person's clock and language, and nothing of this machine's owner. */
async function surroundings({ zone, locale }) {
  fs.mkdirSync(path.join(BUILD, 'config/gtk-3.0'), { recursive: true });
  fs.writeFileSync(path.join(BUILD, 'config/gtk-3.0/gtk.css'), SMALL);
  screen ??= await startScreen();
  return {
    ...process.env,
    DISPLAY: screen,
    GDK_BACKEND: 'x11',
    TZ: zone,
    XDG_CONFIG_HOME: path.join(BUILD, 'config'),
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    ...language(locale),
  };
}

/** The system's language, which is the browser's. Made where the machine has what it is made of; else it has none. */
function language(locale) {
  const name = locale.replace('-', '_');
  const folder = path.join(BUILD, 'locales');
  const made = path.join(folder, `${name}.UTF-8`);
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (!fs.existsSync(made)) execFileSync('localedef', ['-i', name, '-f', 'UTF-8', made], { stdio: 'ignore' });
    return { LOCPATH: folder, LC_ALL: `${name}.UTF-8` };
  } catch {
    return { LC_ALL: 'C.UTF-8' };
  }
}

/** An X server of our own. It ends with this process. */
async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => server.kill());
  const number = await new Promise((done, fail) => {
    server.stdio[3].once('data', done);
    server.once('error', fail);
    server.once('exit', () => fail(new Error('Xvfb ended')));
  });
  return `:${String(number).trim()}`;
}

function freePort() {
  return new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
