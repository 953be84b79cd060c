// V8's sampling profiler, over its inspector. A sample belongs to the part of the innermost function that has one: allocation, copying
// and the like count where they are called.
import WebSocket from 'ws';

/** Between two samples, in microseconds. */
export const INTERVAL = 200;
/** All that is left: the glue that wasm-bindgen writes, and what of the runtime it calls. */
const LEFT = 'calls to and from JavaScript';
/** What V8 calls work that is none of the worker's functions. */
const RUNTIME = new Map([['(program)', 'runtime'], ['(garbage collector)', 'garbage collector']]);

/** What a request takes in each part and in each function, in microseconds. */
export function parts({ nodes, samples, timeDeltas }, requests, all) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const partOf = new Map();
  for (const { id } of nodes) {
    for (let at = id; at !== undefined && !partOf.get(id); at = parents.get(at)) {
      const name = names.get(at);
      partOf.set(id, RUNTIME.get(name) ?? all.find(([, pattern]) => pattern.test(name))?.[0]);
    }
  }
  const [times, functions, below] = [new Map(), new Map(), new Map()];
  const add = (sums, key, time) => sums.set(key, (sums.get(key) ?? 0) + time / requests);
  samples.forEach((id, at) => {
    const name = names.get(id);
    if (name === '(idle)' || name === '(root)') return;
    // V8 tells how long before each sample the last one was.
    const time = timeDeltas[at + 1] ?? INTERVAL;
    add(times, partOf.get(id) ?? LEFT, time);
    add(functions, `${partOf.get(id) ?? LEFT}: ${name}`, time);
    const callers = new Set();
    for (let caller = id; caller !== undefined; caller = parents.get(caller)) callers.add(names.get(caller));
    callers.forEach((caller) => add(below, caller, time));
  });
  const sorted = (sums) => Object.fromEntries([...sums].sort((a, b) => b[1] - a[1]));
  return { times: sorted(times), functions: sorted(functions), below: sorted(below) };
}

/** The parts, those that take most first, with what they take of a request and of all its time. */
export function table(routes) {
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

/** Looks into the worker at a port of V8's inspector. */
export async function connect(inspector) {
  const targets = await (await fetch(`http://127.0.0.1:${inspector}/json`)).json();
  const target = targets.find(({ webSocketDebuggerUrl }) => webSocketDebuggerUrl.endsWith('worker')) ?? targets[0];
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  let last = 0;
  const call = (method, params = {}) => {
    last += 1;
    const id = last;
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
  };
  await call('Profiler.enable');
  await call('Profiler.setSamplingInterval', { interval: INTERVAL });
  return { call, close: () => socket.close() };
}
