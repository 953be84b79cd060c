// Where settings come from: the tag, the query of its address, an object of the page; the nearer to the tag counts more.
import { assert, test, until, WIDGET } from '../harness.mjs';
import { page } from '../storefront.mjs';

const SOURCE = `${WIDGET}/nearhand.js`;
const put = (code) => `<script>{ const script = document.createElement('script'); ${code}; document.head.append(script) }</script>`;
const OBJECT = '<script>window.nearhandSettings = { site: "lumen", locale: "ja", label: "Object" }</script>';

/** `[what, the page's script, the launcher's label, the panel's language]` */
const WAYS = [
  ['the query', `<script async src="${SOURCE}?site=lumen&locale=de&label=Get+help%21"></script>`, 'Get help!', 'de'],
  ['the query, injected', put(`script.src = '${SOURCE}?site=lumen&locale=ja'`), 'ヘルプ|Help', 'ja'],
  ['the query, as a module, which is not told its tag', `<script type="module" src="${SOURCE}?site=lumen&locale=de"></script>`, 'Help', 'de'],
  ['the query, which counts beside what jQuery adds', `<script src="${SOURCE}?site=lumen&locale=de&_=1700000000"></script>`, 'Help', 'de'],
  ['an object', `${OBJECT}<script async src="${SOURCE}"></script>`, 'Object', 'ja'],
  ['an object, the tag injected and taken out at once', OBJECT + put(`script.src = '${SOURCE}'; script.onload = () => script.remove()`), 'Object', 'ja'],
  ['an object, as a module', `${OBJECT}<script type="module" src="${SOURCE}"></script>`, 'Object', 'ja'],
  ['the query before the object', `${OBJECT}<script async src="${SOURCE}?label=Query"></script>`, 'Query', 'ja'],
  ['the tag before the query before the object', `${OBJECT}<script async src="${SOURCE}?site=none&label=Query&locale=de" data-site="lumen" data-label="Tag"></script>`, 'Tag', 'de'],
];
for (const [what, script, label, language] of WAYS) {
  test(`Settings come from ${what}`, async (stage) => {
    await stage.visit({ script });
    const frame = await stage.open();
    assert.match((await stage.launcher.getAttribute('aria-label')) ?? '', new RegExp(`^(${label}|Hilfe|ヘルプ)$`));
    assert.equal(await frame.evaluate(() => document.documentElement.lang), language);
  });
}

test('An element that has the object’s name chooses nothing', async (stage) => {
  const script = `<form id="nearhandSettings"><input name="site" value="evil"><input name="src" value="https://evil.example/"></form>`;
  await stage.visit({ head: '', script: '', tail: `${script}<script async src="${SOURCE}?site=lumen"></script>` });
  const frame = await stage.open();
  assert.ok(frame.url().startsWith(`${WIDGET}/w/lumen/`));
});

test('Without a site anywhere, or a tag of ours, one line says what to do', async (stage) => {
  stage.expects(/Nearhand: data-site\?/);
  stage.storefront.put('/', page({ script: `<script src="${SOURCE}?locale=de"></script>` }));
  await stage.page.goto(stage.storefront.origin);
  await until('the line', () => stage.said.length);
  const source = await (await fetch(SOURCE)).text();
  await stage.page.evaluate((source) => {
    document.querySelectorAll('script').forEach((script) => script.remove());
    window.nearhandSettings = { site: 'lumen' };
    (0, eval)(source); // run as text, there is no telling whose it is
  }, source);
  assert.equal(await stage.page.locator('nearhand-widget').count(), 0);
  assert.equal(stage.said.length, 2);
});
