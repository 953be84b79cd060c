// Where a route's time goes inside the isolate, by V8's sampling profiler: a table in Markdown, and each function's time
// in a file of JSON.
//   node profile.mjs INSPECTOR-PORT BASE FILE (NAME PATH)…
// A sample belongs to the part of the innermost function that has one: allocation, copying and the like count where they
// are called.
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import WebSocket from 'ws';

const [inspector, base, file, ...named] = process.argv.slice(2);
const routes = named.flatMap((name, at) => (at % 2 ? [] : [{ name, path: named[at + 1] }]));
const WARM_UP = 3_000;
const SECONDS = 6;
const AT_ONCE = 4;
/** Between two samples, in microseconds. */
const INTERVAL = 200;

/** The parts, by what the names of their functions hold; the first that fits counts. */
const PARTS = [
  ['excerpts', /search::(excerpt|plain|fold)/],
  ['search', /nearhand_shared::search|rust_stemmers|Pack::search/],
  ['texts', /locale::text|fluent|intl_/],
  ['hours and slots', /nearhand_shared::(hours|booking)/],
  ['free times as JSON', /reach::times/],
  ['dates and times in words', /locale::time|icu_(datetime|calendar|decimal|time)|page::reach/],
  ['who asks: languages and zone', /locale::|icu_locale|nearhand_shared::visitor/],
  ['time zones', /jiff/],
  ['HTML', /nearhand_widget|leptos|tachys|either_of|reactive_graph|render::/],
  ['JSON', /serde/],
  ['page model', /nearhand_shared::(page|model)/],
  ['Durable Object', /objects::|calendar::|Calendar|^exec$/],
  ['content in memory', /edge_worker::content/],
  ['request and response', /nearhand_edge_worker|url::|form_urlencoded/],
];
/** All that is left: the glue that wasm-bindgen writes, and what of the runtime it calls. */
const LEFT = 'calls to and from JavaScript';
/** What V8 calls work that is none of the worker's functions. */
const RUNTIME = new Map([['(program)', 'runtime'], ['(garbage collector)', 'garbage collector']]);

const socket = await connect();
await call('Profiler.enable');
await call('Profiler.setSamplingInterval', { interval: INTERVAL });
let number = 0;
for (const route of routes) {
  const until = (isOver) => Promise.all(Array.from({ length: AT_ONCE }, () => load(route.path, isOver)));
  const first = number;
  await until(() => number - first > WARM_UP);
  await call('Profiler.start');
  const [started, before] = [Date.now(), number];
  await until(() => Date.now() - started > SECONDS * 1_000);
  const { profile } = await call('Profiler.stop');
  Object.assign(route, parts(profile, number - before));
}
socket.close();
console.log(table());
writeFileSync(file, JSON.stringify(routes, null, 1));

/** Sends one request after the other. */
async function load(path, isOver) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  while (!isOver()) {
    number += 1;
    await new Promise((resolve, reject) => {
      const options = { agent, headers: { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8', 'cf-blob': '{"country":"DE"}' } };
      const request = http.get(base + path.replace('{n}', number), options, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answers ${response.statusCode}`));
        response.resume().on('end', resolve);
      });
      request.on('error', reject);
    });
  }
  agent.destroy();
}

/** What a request takes in each part and in each function, in microseconds. */
function parts({ nodes, samples, timeDeltas }, requests) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const partOf = new Map();
  for (const { id } of nodes) {
    for (let at = id; at !== undefined && !partOf.get(id); at = parents.get(at)) {
      const name = names.get(at);
      partOf.set(id, RUNTIME.get(name) ?? PARTS.find(([, pattern]) => pattern.test(name))?.[0]);
    }
  }
  const [times, functions] = [new Map(), new Map()];
  const add = (all, key, time) => all.set(key, (all.get(key) ?? 0) + time / requests);
  samples.forEach((id, at) => {
    const name = names.get(id);
    if (name === '(idle)' || name === '(root)') return;
    // V8 tells how long before each sample the last one was.
    const time = timeDeltas[at + 1] ?? INTERVAL;
    add(times, partOf.get(id) ?? LEFT, time);
    add(functions, `${partOf.get(id) ?? LEFT}: ${name}`, time);
  });
  const sorted = (all) => Object.fromEntries([...all].sort((a, b) => b[1] - a[1]));
  return { times: sorted(times), functions: sorted(functions) };
}

/** The parts, those that take most first, with what they take of a request and of all its time. */
function table() {
  const whole = ({ times }) => Object.values(times).reduce((all, time) => all + time, 0);
  const share = (route, part) => (route.times[part] ?? 0) / whole(route);
  const total = (part) => routes.reduce((all, route) => all + share(route, part), 0);
  const all = [...new Set(routes.flatMap(({ times }) => Object.keys(times)))].sort((a, b) => total(b) - total(a));
  const cell = (route, part) => `${(route.times[part] ?? 0).toFixed(0)} µs, ${(share(route, part) * 100).toFixed(0)} %`;
  const row = (name, cells) => `| ${[name, ...cells].join(' | ')} |`;
  return [
    row('part', routes.map(({ name }) => name)),
    `|---|${'--:|'.repeat(routes.length)}`,
    ...all.map((part) => row(part, routes.map((route) => cell(route, part)))),
    row('all', routes.map((route) => `${whole(route).toFixed(0)} µs`)),
  ].join('\n');
}

/** Waits until there is a worker to look into. */
async function connect() {
  const targets = await (await fetch(`http://127.0.0.1:${inspector}/json`)).json();
  const target = targets.find(({ webSocketDebuggerUrl }) => webSocketDebuggerUrl.endsWith('worker')) ?? targets[0];
  const opened = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => opened.on('open', resolve).on('error', reject));
  return opened;
}

function call(method, params = {}) {
  const id = (call.last = (call.last ?? 0) + 1);
  return new Promise((resolve, reject) => {
    const hear = (data) => {
      const answer = JSON.parse(data);
      if (answer.id !== id) return;
      socket.off('message', hear);
      if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
      else resolve(answer.result);
    };
    socket.on('message', hear);
    socket.send(JSON.stringify({ id, method, params }));
  });
}
