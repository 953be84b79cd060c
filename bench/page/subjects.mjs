// The pages that are compared: the same shop, each with another widget, served with brotli and nothing else.
import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { chromium as engine } from 'playwright-core';

// Fetched here only, and never installed: nothing of the product needs them.
const PEERS = ['@n8n/chat@1.37.0', 'react-chat-widget@3.1.4', 'react@16.14.0', 'react-dom@16.14.0', 'scheduler@0.19.1',
  'object-assign@4.1.1', 'prop-types@15.8.1', 'react-is@16.13.1'];
const FOLDER = 'build/bench/page';

const SHOP = `<h1>Lamps</h1><p>${'Warm light for long evenings. '.repeat(40)}</p>`;
const page = (inside) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body>${SHOP}${inside}</body></html>`;

const FLOOR = `(()=>{const b=document.body.appendChild(document.createElement('button'));b.id='floor';b.textContent='?';
b.style.cssText='position:fixed;right:20px;bottom:20px;width:52px;height:52px';let f;const w=()=>{if(f)return;f=document.createElement('iframe');
f.src='/panel.html';f.style.cssText='position:fixed;right:20px;bottom:90px;width:400px;height:600px;visibility:hidden';document.body.append(f)};
b.onpointerenter=w;b.onclick=()=>{w();f.style.visibility='visible'}})()`;

/** Builds what is compared, and starts the browser and the shop's server. */
export async function launch(base, executablePath) {
  mkdirSync(FOLDER, { recursive: true });
  const peers = PEERS.map(unpacked);
  const react = await bundled();
  const files = new Map();
  const add = (path, type, body) => files.set(path, { type, body: brotliCompressSync(body) });
  const html = (path, inside) => add(path, 'text/html; charset=utf-8', page(inside));
  html('/floor.html', '<script async src="/floor.js"></script>');
  add('/floor.js', 'text/javascript', FLOOR);
  html('/panel.html', '<p>How can we help?</p>');
  const edge = await asTheEdge(base);
  html('/nearhand.html', `<script async src="${edge.address}/nearhand.js" data-site="lumen"></script>`);
  html('/n8n.html', `<link rel="stylesheet" href="/n8n/style.css"><script type="module">import { createChat } from '/n8n/chat.bundle.es.js';
createChat({ webhookUrl: '/nowhere', initialMessages: ['How can we help?'], loadPreviousSession: false });</script>`);
  const dist = join(peers[0], 'dist');
  add('/n8n/style.css', 'text/css', readFileSync(join(dist, 'style.css')));
  // The bundle loads others as it needs them.
  for (const name of readdirSync(dist).filter((name) => /\.m?js$/.test(name) && !name.includes('umd'))) {
    add('/n8n/' + name, 'text/javascript', readFileSync(join(dist, name)));
  }
  html('/react.html', '<div id="root"></div><link rel="stylesheet" href="/react.css"><script async src="/react.js"></script>');
  add('/react.js', 'text/javascript', react.script);
  add('/react.css', 'text/css', react.style);

  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://shop').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length });
    response.end(file.body);
  });
  // The same site as the worker's, another origin: so the frame is throttled with the page.
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const shop = `http://localhost:${server.address().port}`;
  const subject = (name, path, more) => ({ name, url: shop + path, page: files.get(path).body.length, ...more });
  const subjects = [
    subject('floor: a small loader, a static page in an iframe', '/floor.html',
      { launcher: '#floor', button: '#floor', frame: 'iframe' }),
    subject('Nearhand', '/nearhand.html',
      { launcher: 'nearhand-widget >>> button', button: 'nearhand-widget button', frame: 'nearhand-widget iframe', hasClient: true }),
    subject('n8n chat 1.37.0', '/n8n.html',
      { launcher: '.chat-window-toggle', button: '.chat-window-toggle', panel: '.chat-window .chat-message' }),
    subject('react-chat-widget 3.1.4', '/react.html',
      { launcher: '.rcw-launcher', button: '.rcw-launcher', panel: '.rcw-message-text' }),
  ];
  const browser = await engine.launch({ executablePath });
  const close = async () => {
    await browser.close();
    server.close();
    edge.server.close();
  };
  return { browser, subjects, close };
}

/**
 * The worker as Cloudflare sends its answers: pages are compressed on the way, which bare workerd leaves out, and files
 * come from the edge's memory. What the server does here takes the processor from the browser, as no server elsewhere would.
 */
async function asTheEdge(base) {
  const packed = (body, quality) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const files = new Map();
  const ask = async (request) => {
    const { host, connection, ...headers } = request.headers;
    const answer = await fetch(base + request.url, { method: request.method, headers: { ...headers, 'accept-encoding': 'br' } });
    // What came compressed, fetch has unpacked: the worker's own files are packed as tightly as it has them.
    const isFile = answer.headers.get('content-encoding') === 'br';
    const body = packed(Buffer.from(await answer.arrayBuffer()), isFile ? 11 : 4);
    const own = Object.fromEntries(answer.headers);
    for (const name of ['transfer-encoding', 'connection', 'keep-alive']) delete own[name];
    const known = { status: answer.status, headers: { ...own, 'content-encoding': 'br', 'content-length': body.length }, body };
    if (isFile) files.set(request.url, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const { status, headers, body } = files.get(request.url) ?? (await ask(request));
    response.writeHead(status, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://localhost:${server.address().port}` };
}

/** A package as npm has it, unpacked below the folder that bundlers look into. */
function unpacked(spec) {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const folder = join(FOLDER, 'node_modules', name);
  if (existsSync(join(folder, '.spec')) && readFileSync(join(folder, '.spec'), 'utf8') === spec) return folder;
  mkdirSync(folder, { recursive: true });
  const tarball = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', FOLDER], { encoding: 'utf8' }).trim().split('\n').pop();
  execFileSync('tar', ['xzf', join(FOLDER, tarball), '-C', folder, '--strip-components=1']);
  writeFileSync(join(folder, '.spec'), spec);
  return folder;
}

/** The second one is a component: bundled as its documentation says, for production. */
async function bundled() {
  const contents = `import React from 'react'; import { render } from 'react-dom';
import { Widget, addResponseMessage } from 'react-chat-widget'; import 'react-chat-widget/lib/styles.css';
addResponseMessage('How can we help?');
render(React.createElement(Widget, { title: 'Help' }), document.getElementById('root'));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER }, bundle: true, minify: true, write: false, outdir: FOLDER, format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.svg': 'dataurl', '.png': 'dataurl' },
  });
  const of = (end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { script: of('.js'), style: of('.css') };
}
