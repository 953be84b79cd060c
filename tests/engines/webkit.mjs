// WebKit as Debian ships it: MiniBrowser on a screen that nobody sees, driven by WebKitWebDriver (W3C WebDriver over HTTP).
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isGoing, pointOf, strokes, until } from './view.mjs';

const BUILD = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../build/engines');
/** MiniBrowser's own bar would keep its window wider than a phone. */
const SMALL = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(.1); }';
/** What a journey may need and does not have here, and why. Journeys without it are not run, by name. */
export const LACKS = { focus: 'the panel’s heading does not get the focus as it opens, which is not yet understood' };
/** How long an answer of the driver's may take: it waits for pages that load. */
const PATIENCE = 60_000;
/** The same where a script is run. One that comes to a page that is just going may be lost, and is never answered: it is asked again. */
const SCRIPT_PATIENCE = 12_000;

let screen;

/** A window of somebody, with nothing in it yet. See run.mjs for `person`. */
export async function open(person) {
  const port = await freePort();
  const driver = spawn(process.env.NEARHAND_WEBKIT ?? 'WebKitWebDriver', [`--port=${port}`], {
    env: await surroundings(person),
    stdio: 'ignore',
  });
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
  #session = '';
  /** What the console says. WebDriver tells nothing of it: a page is listened to from the first look at it. */
  said = [];

  constructor(driver, port) {
    this.#driver = driver;
    this.#root = `http://127.0.0.1:${port}/session`;
  }

  async begin({ width, height, scripts, dark }) {
    const args = ['--automation', `--enable-javascript=${scripts}`, '--enable-itp', ...(dark ? ['--dark-mode'] : [])];
    // A call that leads away gives at once: whoever waits says for what.
    const wanted = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { args } };
    // The driver takes a moment to listen.
    const begin = () => this.#call('POST', '', { capabilities: { alwaysMatch: wanted } });
    this.#session = `/${(await until('a session of WebKit', begin, PATIENCE)).sessionId}`;
    await this.resize(width, height);
  }

  /** The page before bears a mark until it has gone. */
  goto = (url) => this.#leave('/url', { url });
  reload = () => this.#leave('/refresh', {});

  /** What is shown gets the size, without the window's own bar. */
  async resize(width, height) {
    await this.#call('POST', '/window/rect', { width, height });
    const bar = height - (await this.ask(false, () => innerHeight));
    await this.#call('POST', '/window/rect', { width, height: height + bar });
    await until('the size', () => this.ask(false, (width) => innerWidth === width, width));
  }

  ask = async (inPanel, script, ...given) => {
    await this.#in(inPanel);
    return this.#run(script, given);
  };

  async click(inPanel, script, ...given) {
    await this.#in(inPanel);
    const element = await this.#run(`(...given) => { const e = (${script})(...given); return (${pointOf})(e) ? e : null; }`, given);
    if (!element) return false;
    const to = { type: 'pointerMove', origin: element, x: 0, y: 0, duration: 0 };
    await this.#act('pointer', [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    return true;
  }

  async type(inPanel, text) {
    await this.#in(inPanel);
    await this.#act('key', [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  async press(inPanel, combination) {
    await this.#in(inPanel);
    await this.#act('key', strokes(combination));
  }

  async picture(file) {
    await this.#in(false);
    fs.writeFileSync(file, Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
  }

  async close() {
    await this.#call('DELETE', '').catch(() => {});
    this.#driver.kill();
  }

  async #leave(path, where) {
    await this.#in(false);
    await this.#run(() => void (document.documentElement.dataset.left = ''), []);
    await this.#call('POST', path, where);
    await until('the page', async () => !(await this.ask(false, isGoing)), PATIENCE);
  }

  #act = (type, actions) => this.#call('POST', '/actions', { actions: [{ type, id: type, actions }] });

  /** Turns to the page, or to the panel in it. Each time anew: a frame that is not there any more is no error of the driver's. */
  async #in(inPanel) {
    await this.#call('POST', '/frame', { id: null });
    if (!inPanel) return;
    const frame = await this.#run(() => document.querySelector('nearhand-widget')?.shadowRoot.querySelector('iframe[src]'), []);
    if (!frame) throw new Error('there is no panel');
    await this.#call('POST', '/frame', { id: frame });
  }

  async #run(script, args) {
    const both = `${EAR}; return { told: ear(), value: (${script})(...arguments) }`;
    const { told, value } = await this.#call('POST', '/execute/sync', { script: both, args }, SCRIPT_PATIENCE);
    this.said.push(...told);
    return value;
  }

  async #call(method, path, body, patience = PATIENCE) {
    const answer = await fetch(`${this.#root}${this.#session}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

/** Listens in a page, from the first look at it. Gives what has been heard since. */
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
    // Those from before are told, too.
    const told = (reports) => reports.forEach(({ body }) => note(`refused: ${body.effectiveDirective} ${body.blockedURL}`));
    if (window.ReportingObserver) new ReportingObserver(told, { types: ['csp-violation'], buffered: true }).observe();
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
