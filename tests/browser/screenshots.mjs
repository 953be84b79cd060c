// Pictures of every view in every language, of the help centre, of the desk, and those for the README:
//
//   node tests/browser/screenshots.mjs [--out DIR] [--hero FILE] [--desk FILE] [--full] [part of a picture's name]
//
// Needs a worker with sites/lumen published, at NEARHAND_URL. `--full` takes views in their whole height.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCall } from './booking.mjs';
import { deskPictures } from './desk_pictures.mjs';
import { launch, Stage, until, WIDGET } from './harness.mjs';
import { Storefront } from './storefront.mjs';
import { LANGUAGES, VIEWS } from './views.mjs';

const BUILD = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../build');
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(BUILD, 'screenshots') },
    hero: { type: 'string' },
    desk: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const wanted = (name) => name.includes(positionals[0] ?? '');
const PANEL = { viewport: { width: 400, height: 680 }, deviceScaleFactor: 2 };
const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const TONGUES = ['fi', 'zh-Hant', 'th', 'he', 'hi', 'ta', 'ru', 'el', 'ko', 'vi', 'km', 'ml', 'ur', 'en-XA', 'ar-XB'];

fs.mkdirSync(values.out, { recursive: true });
const storefront = await new Storefront().listen();
const browser = await launch();
for (const [locale, { dir, message }] of Object.entries(LANGUAGES)) {
  await views(locale, `panel-${locale}`, PANEL);
  if (locale === 'en' || locale === 'ar') await views(locale, `panel-${locale}-dark`, { ...PANEL, colorScheme: 'dark' });
  await views(locale, `phone-${locale}`, PHONE);

  /** Every view: in a page of its own the size of the panel, or on a phone inside a shop. */
  async function views(locale, prefix, options) {
    const chosen = Object.entries(VIEWS).filter(([name]) => wanted(`${prefix}-${file(name)}`));
    if (!chosen.length) return;
    const stage = await new Stage(browser, storefront, options).begin();
    stage.text = message;
    let frame = stage.page;
    if (options.isMobile) {
      await stage.visit({ lang: locale, dir });
      frame = await stage.open();
    }
    for (const [name, show] of chosen) {
      if ((await show(stage, frame, locale)) === false) continue;
      await take(stage.page, `${prefix}-${file(name)}`, !options.isMobile && values.full);
    }
    await stage.end();
  }
}
for (const locale of Object.keys(LANGUAGES)) {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark']) await centre(locale, width, colorScheme);
  }
}
for (const locale of TONGUES) await tongue(locale);
if (wanted('forced-colours')) {
  const stage = await new Stage(browser, storefront, { ...PANEL, forcedColors: 'active' }).begin();
  for (const name of ['home', 'contact with errors']) {
    await VIEWS[name](stage, stage.page, 'en');
    await take(stage.page, `forced-colours-${file(name)}`);
  }
  await stage.end();
}
await deskPictures(browser, storefront, { take, wanted, hero: values.desk });
if (wanted('hero')) await hero();
await browser.close();
storefront.close();

function file(name) {
  return name.replaceAll(' ', '-');
}

async function take(page, name, fullPage = false, to = path.join(values.out, `${name}.png`)) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: to, fullPage });
  console.log(`${name}.png`);
}

/** Views in a language that the demo does not have, and in the pseudo-locales. */
async function tongue(locale) {
  const views = {
    home: '', search: 'search?q=boots', article: 'articles/boots', contact: 'contact', lookup: 'requests', booking: 'callback',
    'time-zones': 'zones', call: 'requests/',
  };
  const chosen = Object.entries(views).filter(([name]) => wanted(`tongue-${locale}-${name}`));
  if (!chosen.length) return;
  const stage = await new Stage(browser, storefront, PANEL).begin();
  for (const [name, path] of chosen) {
    const url = new URL(`${WIDGET}/w/tongues/${path}${name === 'call' ? await openCall(stage, 'tongues') : ''}`);
    url.searchParams.set('locale', locale);
    url.searchParams.set('market', 'payers');
    await stage.page.goto(url.href);
    await take(stage.page, `tongue-${locale}-${name}`, values.full);
  }
  await stage.end();
}

/** The help centre's home page and an article, in their whole height. */
async function centre(locale, width, colorScheme) {
  const names = { home: '', article: 'return-a-lamp' };
  const chosen = Object.entries(names).filter(([name]) => wanted(`help-${name}-${locale}-${width}-${colorScheme}`));
  if (!chosen.length) return;
  const stage = await new Stage(browser, storefront, { viewport: { width, height: 900 }, colorScheme }).begin();
  for (const [name, path] of chosen) {
    await stage.page.goto(`${WIDGET}/help/lumen/${locale}/${path}`);
    await take(stage.page, `help-${name}-${locale}-${width}-${colorScheme}`, true);
  }
  await stage.end();
}

/** The demo shop with the panel open, in two languages side by side. */
async function hero() {
  const pictures = [];
  for (const demo of ['', 'ar.html']) {
    const half = { viewport: { width: 1000, height: 1125 }, deviceScaleFactor: 2 };
    const stage = await new Stage(browser, storefront, half).begin();
    await stage.page.goto(`${WIDGET}/demo/${demo}`);
    await stage.launcher.waitFor();
    const frame = await stage.open();
    await until('focus in the panel', () => frame.evaluate(() => document.hasFocus()));
    pictures.push((await stage.page.screenshot()).toString('base64'));
    await stage.end();
  }
  const stage = await new Stage(browser, storefront, { viewport: { width: 1600, height: 900 } }).begin();
  const images = pictures.map((data) => `<img alt="" src="data:image/png;base64,${data}">`).join('');
  await stage.page.setContent(`<style>body { display: flex; margin: 0 } img { width: 800px; height: 900px }</style>${images}`);
  await stage.page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await take(stage.page, 'hero', false, values.hero);
  await stage.end();
}
