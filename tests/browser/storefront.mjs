// A shop of our own on a free loopback port: another origin, and another site, than the widget's.
import http from 'node:http';

/** Where the widget is served. */
export const WIDGET = process.env.NEARHAND_URL ?? 'http://localhost:8787';

// Cookies and storage are kept apart by site, so the shop must not share the widget's host name.
const HOST = new URL(WIDGET).hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';

const FILLER = `<header><a id="first" href="#lamps">Lamps</a></header>
<main id="lamps"><h1>A shop</h1>${'<p>A lamp is a friend that stays up as long as you do.</p>'.repeat(40)}</main>
<footer><a id="last" href="#top">Up</a></footer>`;

/** The tag as a shop writes it. `attributes` are more of it: `data-locale="ar"`, say. */
export const tag = (attributes = '', how = 'async') =>
  `<script ${how} src="${WIDGET}/nearhand.js" data-site="lumen" ${attributes}></script>`;

/** The HTML of a shop's page. Each part can be another: see the names. */
export function page({ lang = 'en', dir = '', head = '', script = tag(), body = FILLER, tail = '' } = {}) {
  const attributes = [lang && `lang="${lang}"`, dir && `dir="${dir}"`].filter(Boolean).join(' ');
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A shop</title>
<meta name="viewport" content="width=device-width,initial-scale=1">${head}${script}</head><body>${body}${tail}</body></html>`;
}

/** Serves pages by path; a test puts its own. Remembers what is posted, which is how reports of violations arrive. */
export class Storefront {
  #pages = new Map();
  #server = http.createServer((request, response) => this.#answer(request, response));
  posts = [];

  async listen() {
    await new Promise((done) => this.#server.listen(0, HOST, done));
    this.port = this.#server.address().port;
    this.origin = `http://${HOST}:${this.port}`;
    return this;
  }

  /** `html` may be a function that writes into the response, piece by piece. */
  put(path, html, headers = {}) {
    this.#pages.set(path, { html, headers });
  }

  /** Forgets the pages and posts of the test before. */
  clear() {
    this.#pages.clear();
    this.posts.length = 0;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request, response) {
    if (request.method === 'POST') {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        this.posts.push({ path: request.url, body: Buffer.concat(parts).toString() });
        response.writeHead(204).end();
      });
      return;
    }
    const found = this.#pages.get(new URL(request.url, this.origin).pathname);
    // No page is missing by accident: browsers ask for /favicon.ico.
    if (!found) return response.writeHead(204).end();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...found.headers };
    response.writeHead(200, headers);
    if (typeof found.html === 'function') found.html(response);
    else response.end(found.html);
  }
}
