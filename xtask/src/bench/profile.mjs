// Where a route's time goes inside the isolate, by V8's sampling profiler: a table in Markdown, and each function's time
// in a file of JSON.
//   node profile.mjs INSPECTOR-PORT BASE FILE (NAME PATH)…
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { connect, parts, table } from './profiler.mjs';

const [inspector, base, file, ...named] = process.argv.slice(2);
const routes = named.flatMap((name, at) => (at % 2 ? [] : [{ name, path: named[at + 1] }]));
const WARM_UP = 3_000;
const SECONDS = 6;
const AT_ONCE = 4;

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

const { call, close } = await connect(inspector);
let number = 0;
for (const route of routes) {
  const until = (isOver) => Promise.all(Array.from({ length: AT_ONCE }, () => load(route.path, isOver)));
  const first = number;
  await until(() => number - first > WARM_UP);
  await call('Profiler.start');
  const [started, before] = [Date.now(), number];
  await until(() => Date.now() - started > SECONDS * 1_000);
  const { profile } = await call('Profiler.stop');
  Object.assign(route, parts(profile, number - before, PARTS));
}
close();
console.log(table(routes));
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
