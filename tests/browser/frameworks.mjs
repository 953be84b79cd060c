// Real frameworks, bundled when a test asks for them: React 18 and 19 as they render and hydrate a whole document, as
// Next and Remix do, and what replaces the body on a visit.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { buildSync } from 'esbuild';

const require = createRequire(import.meta.url);

/** htmx and Turbo, as a script of a page. */
export const script = (file) => fs.readFileSync(require.resolve(file), 'utf8');

/** A shop in React: its document, a part that comes late, and a button that only hydration brings to life. */
const SHOP = `
  import { createElement as h, lazy, Suspense, useEffect, useState } from 'react';
  function Counter() {
    const [count, setCount] = useState(0);
    useEffect(() => void (window.hydrated = true), []);
    return h('button', { id: 'count', onClick: () => setCount(count + 1) }, 'Lamps: ', count);
  }
  export const shop = ({ wait, source, tag }) => {
    const Late = lazy(() => wait.then(() => ({ default: () => h('p', { id: 'late' }, 'A part that comes late') })));
    const script = (place) => place === tag && h('script', { async: true, src: source, 'data-site': 'lumen' });
    return h('html', { lang: 'en' },
      h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'A shop'), script('head')),
      h('body', null, h('header', null, 'A shop'), h('main', null, h(Counter), h(Suspense, { fallback: 'Wait' }, h(Late))),
        script('body'), h('footer', null, 'Imprint')));
  };`;

const SERVER = `${SHOP} export { renderToPipeableStream } from 'react-dom/server';`;

/** `window.failures` is what React had to recover from. `?late` hydrates when the page has long been there. */
const CLIENT = `${SHOP}
  import { startTransition } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  window.failures = [];
  const { source, tag, late } = Object.fromEntries(new URL(document.currentScript.src).searchParams);
  const onRecoverableError = (error) => window.failures.push(String(error));
  const start = () => startTransition(() => {
    window.root = document.documentElement;
    hydrateRoot(document, shop({ wait: Promise.resolve(), source, tag }), { onRecoverableError });
  });
  setTimeout(start, Number(late));`;

const bundles = new Map();

function bundle(version, contents, platform) {
  const key = `${version} ${platform}`;
  if (!bundles.has(key)) {
    // The other major stands beside it by another name.
    const alias = version === 18 ? { react: 'react-18', 'react-dom': 'react-dom-18' } : {};
    const options = { bundle: true, write: false, alias, platform, format: platform === 'node' ? 'cjs' : 'iife', logLevel: 'error' };
    // What is for development complains of all that does not fit.
    const define = { 'process.env.NODE_ENV': '"development"' };
    const stdin = { contents, resolveDir: import.meta.dirname };
    bundles.set(key, buildSync({ ...options, define, stdin }).outputFiles[0].text);
  }
  return bundles.get(key);
}

/**
 * A shop in React of that major, rendered as a stream: `put` gets its paths. The tag is in the `head` or `body`; the document
 * stops in the midst of the body for a moment, and its last part comes `wait` milliseconds later.
 */
export function putReact(storefront, version, { source, tag = 'head', late = 0, wait = 300 }) {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', bundle(version, SERVER, 'node'))(module, module.exports, require);
  const { shop, renderToPipeableStream } = module.exports;
  const query = new URLSearchParams({ source, tag, late });
  storefront.put('/client.js', bundle(version, CLIENT, 'browser'), { 'content-type': 'text/javascript' });
  storefront.put('/', (response) => {
    const waited = new Promise((done) => setTimeout(done, wait));
    const stream = renderToPipeableStream(shop({ wait: waited, source, tag }), {
      bootstrapScripts: [`/client.js?${query}`],
      onShellReady: () => stream.pipe(slowly(response)),
    });
  });
}

/** Stops for a moment at each of a few places, so that other scripts run there. */
function slowly(response) {
  const parts = (text) => text.split(/(?=<header|<main|<footer)/);
  return new Writable({
    decodeStrings: false,
    async write(chunk, _, done) {
      for (const part of parts(chunk.toString())) {
        response.write(part);
        if (/^<(header|main)/.test(part)) await new Promise((go) => setTimeout(go, 400));
      }
      done();
    },
    final: (done) => (response.end(), done()),
  });
}
