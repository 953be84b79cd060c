// Shops whose pages allow little: CSP, Trusted Types, isolation, no storage, styles that reach everywhere.
import { assert, becomes, focused, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { leaveRequest } from '../views.mjs';

const link = (frame, name) => frame.getByRole('link', { name });
const STRICTEST = `default-src 'none'; script-src ${WIDGET}; frame-src ${WIDGET}`;

/** Opens, reads, writes. */
async function journey(stage) {
  const frame = await stage.open();
  await link(frame, 'Choose the right bulb').click();
  await frame.locator('article').waitFor();
  await link(frame, 'All help').click();
  await link(frame, 'Write to us').click();
  const message = unique('From a strict page');
  const { reference, code } = await leaveRequest(frame, { message });
  assert.equal((await stored(message)).length, 1);
  await stage.page.keyboard.press('Escape');
  await becomes('focus after closing', () => focused(stage.page), 'button');
  return { reference, code };
}

/** Puts a shop's page under a policy, goes the way, and checks that nothing was reported. */
async function underPolicy(stage, policy) {
  await stage.visit({ headers: { 'content-security-policy': `${policy}; report-uri /reports` } });
  await journey(stage);
  const size = await stage.launcher.boundingBox();
  assert.ok(size.width >= 44 && size.width < 80, `the launcher has its style: ${size.width} wide`);
  assert.deepEqual(stage.storefront.posts, []);
  // To know that a report would have come, one is caused.
  stage.expects(/violates the following Content Security Policy/);
  await stage.page.evaluate(() => void (new Image().src = '/picture.png'));
  await until('the report that was caused', () => stage.storefront.posts.length === 1);
}

test('Under the strictest Content-Security-Policy the widget works and nothing is reported', (stage) =>
  underPolicy(stage, STRICTEST));

test('Under Trusted Types without any policy the widget works and nothing is reported', (stage) =>
  underPolicy(stage, `${STRICTEST}; require-trusted-types-for 'script'; trusted-types 'none'`));

test('Where a policy comes with a nonce the tag works with it, and needs no more', (stage) => {
  const nonce = 'bGFtcA';
  const policy = `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; frame-src ${WIDGET}; report-uri /reports`;
  const script = `<script nonce="${nonce}" async src="${WIDGET}/nearhand.js" data-site="lumen"></script>`;
  return stage
    .visit({ script, headers: { 'content-security-policy': policy } })
    .then(() => journey(stage))
    .then(() => assert.deepEqual(stage.storefront.posts, []));
});

test('On a page under COEP and COOP the widget works, and the page stays isolated', async (stage) => {
  await stage.visit({
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  });
  await journey(stage);
  assert.equal(await stage.page.evaluate(() => window.crossOriginIsolated), true);
});

/** As browsers do where visitors block cookies and storage of other sites. */
function blockStorage(stage) {
  return stage.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      const get = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(window, name, { get });
    }
  });
}

test('Where storage is blocked a request can be left, is shown, and is opened again by reference and code', async (stage) => {
  await blockStorage(stage);
  await stage.visit();
  const { reference, code } = await journey(stage);
  assert.ok(code, 'the access code is shown: nothing else opens the request again');
  await stage.page.reload();
  const frame = await stage.open();
  await link(frame, 'Find a request').click();
  await frame.locator('input#reference').fill(reference);
  await frame.locator('input#code').fill(code);
  await frame.getByRole('button', { name: 'Open' }).click();
  await frame.locator('dd #reference').waitFor();
});

test('Where storage is blocked the language menu works', async (stage) => {
  await blockStorage(stage);
  await stage.visit();
  const frame = await stage.open();
  await frame.locator('select[name=locale]').selectOption('ar');
  await frame.locator('html[lang=ar]').waitFor({ state: 'attached' });
});

test('Styles of the shop that reach everywhere do not reach the launcher or the panel', async (stage) => {
  const sheet = `* { all: unset !important; display: none !important; font-size: 3px !important; transform: scale(.1) }
    html, body, main, p { display: block !important } button, iframe, div { opacity: 0 !important; position: static !important }`;
  await stage.visit({ head: `<style>${sheet}</style>` });
  const launcher = await stage.launcher.boundingBox();
  assert.deepEqual([launcher.width, launcher.height], [56, 56]);
  const { width, height } = stage.page.viewportSize();
  assert.ok(launcher.x > width - 100 && launcher.y > height - 100, 'the launcher is in its corner');
  const frame = await stage.open();
  const panel = await stage.panel.boundingBox();
  assert.equal(panel.width, 400)
  assert.ok(await frame.locator('.hero h1').isVisible());
});
