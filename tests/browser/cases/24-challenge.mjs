// A site that asks for Turnstile, before a stand-in for its script and for the server that the edge asks.
import http from 'node:http';
import { assert, test, unique, WIDGET } from '../harness.mjs';
import { send } from '../views.mjs';

const SCRIPT = 'https://challenges.cloudflare.com/**';
const SITE = `<script async src="${WIDGET}/nearhand.js" data-site="challenged"></script>`;

/** Stands in for both while a test runs; `answer()` is what the visitor's browser is given to show. */
async function standIn(stage, answer) {
  const server = http.createServer((request, response) => {
    let sent = '';
    request.on('data', (part) => (sent += part));
    request.on('end', () => {
      const success = new URLSearchParams(sent).get('response') === 'good';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ success, 'error-codes': success ? [] : ['timeout-or-duplicate'] }));
    });
  });
  await new Promise((done) => server.listen(process.env.NEARHAND_TURNSTILE_PORT, '127.0.0.1', done));
  stage.context.once('close', () => server.close());
  // As the real one: puts a challenge, which is passed at once, into each place that is there, and a field for its answer.
  const body = () => `window.turnstile = { render(place) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'cf-turnstile-response', value: '${answer()}' });
    place.append('You are a person', field);
  } };
  document.querySelectorAll('.cf-turnstile').forEach((place) => turnstile.render(place));`;
  await stage.context.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: body() }));
}

/** The contact form, come to from the home view. */
async function form(stage) {
  await stage.visit({ script: SITE });
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await frame.locator('#message').waitFor();
  return frame;
}

const asked = (stage) => stage.requests.filter((address) => address.includes('challenges.cloudflare.com'));

test('The challenge comes with the form and not before; who passes it is heard', async (stage) => {
  await standIn(stage, () => 'good');
  await stage.visit({ script: SITE });
  await stage.open();
  assert.deepEqual(asked(stage), [], 'reading asks for nothing');
  const frame = await form(stage);
  await frame.getByText('You are a person', { exact: true }).waitFor();
  await frame.locator('#message').fill(unique('Challenged'));
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  // The next form is drawn in the same document.
  await frame.getByRole('link', { name: 'Challenged' }).click();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await frame.getByText('You are a person', { exact: true }).waitFor();
});

test('Who does not pass it keeps what was typed, and can try again', async (stage) => {
  let answer = 'spent';
  await standIn(stage, () => answer);
  stage.expects(/status of 422/);
  const frame = await form(stage);
  await frame.getByText('You are a person', { exact: true }).waitFor();
  const message = unique('Challenged');
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByText('We could not check that you are a person').or(frame.getByText('Try again, or reach us another way')).first().waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  await frame.getByRole('link', { name: /help@challenged\.example/ }).waitFor();
  await frame.getByText('You are a person', { exact: true }).waitFor();
  answer = 'good';
  await frame.locator('input[name=cf-turnstile-response]').evaluate((field) => (field.value = 'good'));
  await send(frame);
  await frame.locator('dd #reference').waitFor();
});

test('Where its script is blocked the form stays, and says how else to reach us', async (stage) => {
  await stage.context.route(SCRIPT, (route) => route.abort());
  stage.expects(/ERR_FAILED/, /status of 422/);
  const frame = await form(stage);
  const message = unique('Blocked');
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.getByText('Try again, or reach us another way').waitFor();
  assert.equal(await frame.locator('#message').inputValue(), message);
  await frame.getByRole('link', { name: /help@challenged\.example/ }).waitFor();
});
