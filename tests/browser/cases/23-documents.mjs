// docs/embedding.md: every fenced block in it is put on a page, and what is said of it is checked. A block without a check
// fails, and so does a check without a block.
import fs from 'node:fs';
import { transformSync } from 'esbuild';
import { assert, becomes, focused, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { page } from '../storefront.mjs';

const DOCUMENT = fs.readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
const TAG = `<script async src="${WIDGET}/nearhand.js" data-site="lumen"></script>`;

/** The blocks by heading: `{ kind, code }`. */
const blocks = {};
for (const section of DOCUMENT.split(/^## /m).slice(1)) {
  const found = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind, code]) => ({
    kind,
    code: code.replaceAll('https://help.example', WIDGET),
  }));
  if (found.length) blocks[section.split('\n')[0]] = found;
}

const evaluate = (stage, code) => stage.page.evaluate((code) => Function(`return (async () => {${code}})()`)(), code);
const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);
/** Goes to a page with what a block says in its head and its body. */
async function visit(stage, { script = TAG, tail = '', headers } = {}) {
  stage.storefront.put('/', page({ script, tail }), headers);
  await stage.page.goto(stage.storefront.origin);
}
/** Runs a block of JavaScript on a page with the tag. */
async function run(stage, code) {
  await visit(stage);
  await stage.launcher.waitFor();
  await evaluate(stage, code);
}
const opens = async (stage) => {
  const frame = await stage.open();
  await frame.locator('.hero').waitFor();
};
const log = (stage) => {
  const said = [];
  stage.page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
  stage.tolerates(/^log: /);
  return said;
};

/** What must hold of each block, in their order. */
const CHECKS = {
  'The tag': [async (stage, code) => (await visit(stage, { script: code }), opens(stage))],
  'Tag managers': [
    async (stage, code) => {
      await visit(stage, { script: code });
      await opens(stage);
      assert.equal(await (await stage.frame()).evaluate(() => document.documentElement.lang), 'de');
    },
    async (stage, code) => {
      await stage.page.route(`${WIDGET}/w/**`, (route) => route.abort());
      await visit(stage, { script: code });
      await stage.launcher.click();
      const link = stage.panel.locator('[role=alert] a').first();
      assert.equal(await link.getAttribute('href'), 'tel:+4930123456');
    },
  ],
  'Where the panel cannot come': [
    async (stage, code) => {
      await stage.page.route(`${WIDGET}/w/**`, (route) => route.abort());
      await visit(stage, { script: code });
      await stage.launcher.click();
      const links = stage.panel.locator('[role=alert] a');
      await links.first().waitFor();
      const hrefs = await links.evaluateAll((links) => links.slice(0, 2).map(({ href }) => href));
      assert.deepEqual(hrefs, ['tel:+4930123456', 'mailto:help@shop.example']);
    },
  ],
  'Opening it from the page': [
    async (stage, code) => {
      await visit(stage, { tail: code });
      await stage.launcher.waitFor();
      for (const [index, place] of ['#message', 'article', '.results a'].entries()) {
        const element = stage.page.locator('[data-nearhand-open]').nth(index);
        await element.click();
        await (await stage.frame()).locator(place).first().waitFor();
        await stage.page.keyboard.press('Escape');
        await becomes('focus', async () => (await focused(stage.page)).split('#')[0], index ? 'button' : 'a');
      }
    },
  ],
  Calls: [
    async (stage, code) => {
      const [stub, tag] = code.split('</script>\n').map((part) => `${part.trim()}${part.includes('</script>') ? '' : '</script>'}`);
      await visit(stage, { script: `${stub}<script>nearhand('open'); nearhand('setLocale', 'de')</script>${tag}` });
      await becomes('the language', async () => (await stage.frame()).evaluate(() => document.documentElement.lang), 'de');
      assert.equal(await call(stage, 'isOpen'), true);
    },
    async (stage, code) => {
      await run(stage, code);
      await becomes('the name', async () => (await stage.frame()).locator('#name').inputValue(), 'Ada King');
    },
  ],
  Events: [
    async (stage, code) => {
      const said = log(stage);
      await run(stage, code.replace('undo()', 'window.undo = undo'));
      const leave = async () => {
        await call(stage, 'open', 'contact');
        const frame = await stage.frame();
        await frame.locator('#message').fill('Heard by the page');
        await frame.locator('form[data-form=contact] .button').click();
        await frame.locator('dd #reference').waitFor();
      };
      await leave();
      assert.ok(said.some((text) => /^left \w\w-/.test(text)), String(said));
      await evaluate(stage, 'undo()');
      const before = said.length;
      await leave();
      assert.equal(said.length, before, 'undone');
      await call(stage, 'close');
      await becomes('the event', () => said.at(-1), 'closed');
    },
  ],
  'Who the visitor is': [
    run,
    async (stage, code) => {
      const { identity } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      // The secret that `cargo xtask test` gives the worker for this site.
      const token = identity({ id: 'c-17', name: 'Ada King', email: 'ada@mail.example' }, 'a secret for tests alone');
      await visit(stage);
      await call(stage, 'identify', token);
      await call(stage, 'open', 'contact');
      const frame = await stage.frame();
      const message = unique('Vouched for');
      await frame.locator('#message').fill(message);
      await frame.locator('form[data-form=contact] .button').click();
      await frame.locator('dd #reference').waitFor();
      const [{ customer, name, email }] = await stored(message);
      assert.deepEqual([customer, name, email], ['c-17', 'Ada King', 'ada@mail.example']);
    },
  ],
  Consent: [
    async (stage, code) => {
      await visit(stage, { script: code });
      await stage.page.waitForFunction(() => window.nearhand);
      assert.equal(await stage.page.locator('nearhand-widget').count(), 0);
    },
    async (stage, code, [first]) => {
      await visit(stage, { script: first.code });
      await stage.page.waitForFunction(() => window.nearhand);
      await evaluate(stage, code);
      await opens(stage);
    },
    async (stage, code) => {
      await visit(stage);
      await opens(stage);
      await evaluate(stage, code);
      assert.equal(await stage.page.locator('nearhand-widget').count(), 0);
      assert.equal(await stage.page.evaluate(() => localStorage.length), 0);
    },
  ],
  'Single-page apps': [
    async (stage, code) => {
      await run(stage, code);
      await stage.launcher.waitFor();
      await opens(stage);
      assert.equal(await stage.page.locator('nearhand-widget').count(), 1);
    },
  ],
  'Two sites on one page': [
    async (stage, code) => {
      await visit(stage, { script: code });
      await becomes('launchers', () => stage.page.locator('nearhand-widget').count(), 2);
      await stage.page.waitForFunction(() => window.other);
      await stage.page.evaluate(() => {
        addEventListener('other:ready', () => (window.heard = true));
        document.body.insertAdjacentHTML('beforeend', '<button id="b" data-other-open="home">Other</button>');
        document.querySelector('#b').click();
      });
      await until('its event', () => stage.page.evaluate(() => window.heard));
      const shown = await stage.page.evaluate(() => Promise.all([window.nearhand('isOpen'), window.other('isOpen')]));
      assert.deepEqual(shown, [false, true]);
    },
  ],
  // Compiled by the check of the declarations; here it runs, without its types.
  TypeScript: [
    async (stage, code) => {
      log(stage);
      const { code: plain } = transformSync(code.replace(/^export .*$/m, ''), { loader: 'ts', target: 'es2022' });
      await run(stage, plain);
      await (await stage.frame()).locator('article').waitFor();
    },
  ],
  'Content Security Policy': [
    async (stage, policy) => {
      await visit(stage, { headers: { 'content-security-policy': policy.split(': ')[1].trim() } });
      await opens(stage);
    },
    async (stage, policy, [, , { code }]) => {
      await visit(stage, { script: code, headers: { 'content-security-policy': policy.split(': ')[1].trim() } });
      await opens(stage);
    },
    async (stage, code) => (await visit(stage, { script: code }), opens(stage)),
  ],
  'Removing it': [
    async (stage, code) => {
      await run(stage, code);
      assert.equal(await stage.page.evaluate(() => localStorage.length + document.querySelectorAll('nearhand-widget').length), 0);
    },
  ],
};

test('Every block of docs/embedding.md has its check', () => {
  const count = (entries) => Object.fromEntries(Object.entries(entries).map(([name, list]) => [name, list.length]));
  assert.deepEqual(count(CHECKS), count(blocks));
});

for (const [heading, checks] of Object.entries(CHECKS)) {
  for (const [index, check] of checks.entries()) {
    const place = `docs/embedding.md, ${heading}${checks.length > 1 ? `, block ${index + 1}` : ''}`;
    test(`${place}: does what it says`, (stage) => check(stage, blocks[heading][index].code, blocks[heading]));
  }
}

test('docs/embedding.md names every attribute that the loader reads, and every call', async (stage) => {
  await visit(stage);
  await stage.launcher.waitFor();
  const source = fs.readFileSync(new URL('../../../loader/nearhand.js', import.meta.url), 'utf8');
  const attributes = new Set([...source.matchAll(/settings\.(\w+)/g)].map(([, name]) => name));
  assert.ok(attributes.size >= 6, String([...attributes]));
  for (const name of attributes) assert.ok(DOCUMENT.includes(`\`data-${name}\``), `data-${name}`);
  const declared = fs.readFileSync(new URL('../../../loader/nearhand.d.ts', import.meta.url), 'utf8');
  const calls = [...declared.matchAll(/\(\s*method: ([^,)]+)/g)].flatMap(([, names]) => names.match(/\w+/g));
  assert.ok(calls.length >= 19, String(calls));
  for (const name of calls) assert.match(DOCUMENT, new RegExp(`'${name}'`), name);
});
