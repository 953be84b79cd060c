// Where the time of a message goes that comes over a socket, inside the isolate, by V8's sampling profiler: a table in Markdown, and
// each function's time in a file of JSON. Both sides of some conversations listen.
//   node profile-live.mjs INSPECTOR-PORT BASE TOKEN FILE
import { writeFileSync } from 'node:fs';
import WebSocket from 'ws';
import { connect, parts, table } from './profiler.mjs';

const [inspector, base, token, file] = process.argv.slice(2);
const CONVERSATIONS = 120;
/** One may send thirty messages in ten seconds. */
const EACH = 28;
const WARM_UP = 300;
const AT_ONCE = 4;

const PARTS = [
  ['statements', /SqlStorage|Storage::|vault::(storage|conversations|thread|standing|writes|seen|later|history|warnings|mails|moods|jobs)|objects::jobs|serde_wasm_bindgen|^exec$/],
  ['moods', /nearhand_shared::mood|service::mood/],
  ['mail that warns', /service::mail|shared::mail/],
  ['hours', /nearhand_shared::(hours|booking)|jiff/],
  ['times and files in words', /vault::told|page::(entries|conversation)|icu_|locale::time/],
  ['texts', /locale::text|fluent|intl_/],
  ['who asks: languages and zone', /locale::|icu_locale|nearhand_shared::visitor/],
  ['content in memory', /edge_worker::content/],
  ['the request', /http::request|url::|form_urlencoded/],
  ['desks are told', /vault::telling|desk::/],
  ['sockets', /vault::(sockets|frames)|objects::sockets/],
  ['JSON', /serde/],
  ['other handlers', /nearhand_/],
];

const key = () => `profile-${Math.floor(Math.random() * 1e15)}`;
const post = async () => {
  const answer = await fetch(`${base}/api/v1/sites/lumen/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key() },
    body: JSON.stringify({ message: 'Gibt es diese Lampe noch?', locale: 'de', zone: 'Europe/Berlin' }),
  });
  if (answer.status !== 201) throw new Error(`a request is answered ${answer.status}`);
  const { reference, token: code } = await answer.json();
  return [reference, code];
};

const open = (reference, proof, reads) =>
  new Promise((done, failed) => {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/api/v1/sites/lumen/requests/${reference}/live${reads}`, 'nearhand.v1');
    socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', token: proof, after: 1 })));
    socket.on('error', failed).on('message', (data) => String(data).includes('"presence"') && done(socket));
  });

const pairs = [];
for (let number = 0; number < CONVERSATIONS; number += 1) {
  const [reference, code] = await post();
  const visitor = await open(reference, code, '?locale=de&tz=Europe/Berlin');
  pairs.push({ visitor, agent: await open(reference, token, '') });
}

/** One message, until its other side has it. */
const say = ({ visitor, agent }) =>
  new Promise((done) => {
    const text = `Passt in die Lampe auch eine Birne der alten Art? (${key()})`;
    const hear = (data) => {
      if (!String(data).includes(text)) return;
      agent.off('message', hear);
      done();
    };
    agent.on('message', hear);
    visitor.send(JSON.stringify({ type: 'message', key: key(), message: text }));
  });

let said = 0;
const talk = async (most) => {
  const until = said + most;
  await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => {
    const own = pairs.filter((_, at) => at % AT_ONCE === lane);
    while (said < until) {
      own.forEach((pair) => { pair.said ??= 0; });
      const pair = own.reduce((least, other) => (other.said < least.said ? other : least));
      if (pair.said >= EACH) return;
      pair.said += 1;
      said += 1;
      await say(pair);
    }
  }));
};

const { call, close } = await connect(inspector);
await talk(WARM_UP);
await call('Profiler.start');
const before = said;
await talk(CONVERSATIONS * EACH);
const { profile } = await call('Profiler.stop');
close();
const route = { name: `a message of ${said - before}`, ...parts(profile, said - before, PARTS) };
console.log(table([route]));
writeFileSync(file, JSON.stringify([route], null, 1));
process.exit(0);
