// Pictures of the desk: an ordinary morning of the demo shop, in the languages and widths that people work with.
import { alive, asOperator, DESK, signIn } from './desk.mjs';
import { lamp } from './files.mjs';
import { assert, Stage, WIDGET } from './harness.mjs';

/** Who has asked, in whose words; what they were answered; and how it stands. */
const ASKED = [
  {
    name: '佐藤 美咲', email: 'misaki@post.example', locale: 'ja', zone: 'Asia/Tokyo',
    message: '先週届いたランプの明かりがちらつきます。電球は替えてみましたが、同じです。交換していただけますか。',
    answer: 'ご不便をおかけして申し訳ございません。調光器をお使いでしょうか。型番をお知らせください。',
    reply: '調光器は使っていません。型番はルーメン・アーク60です。写真もお送りできます。',
    note: 'Arc 60: third one from that batch. Ask Mehmet before we send another.',
  },
  {
    name: 'ريم العتيبي', email: 'reem@post.example', locale: 'ar', zone: 'Asia/Riyadh',
    message: 'وصل المصباح مكسورًا، وهذه هي المرة الثالثة التي أكتب فيها إليكم. أريد استرداد المبلغ.',
  },
  {
    name: 'Lukas Brandstätter', email: 'lukas@post.example', locale: 'de', zone: 'Europe/Vienna',
    message: 'Guten Morgen, lässt sich die Stehleuchte auch mit einem Phasenabschnittdimmer betreiben?',
    article: 'which-dimmer-fits',
  },
  {
    name: 'Ana Sofia Gutiérrez', email: 'ana@post.example', locale: 'es', zone: 'America/Mexico_City',
    message: '¿Dónde está mi paquete? Lo pedí hace dos semanas.', priority: 'high', tags: ['envío'],
  },
  { name: 'Owen', email: 'owen@post.example', locale: 'en', zone: 'America/Chicago', message: 'Do you ship to Alaska?' },
  {
    name: 'Ada Kowalska', email: 'ada@post.example', locale: 'de', zone: 'Europe/Berlin',
    message: 'Das Glas ist beim Auspacken gesprungen.', photo: lamp('glas.png'),
  },
];

const PAGES = {
  inbox: '/', conversation: null, calls: '/calls?day=later', write: '/write', customers: '/customers?q=post.example',
  statistics: '/statistics', people: '/settings', sessions: '/settings/sessions', account: '/account',
};
/** The pages that the client takes over: others are links and forms alone. */
const ALIVE = ['inbox', 'conversation'];
const WIDTHS = [1440, 1024, 390];

/** All of them; `hero` is where the one of the README goes. */
export async function deskPictures(browser, storefront, { take, wanted, hero }) {
  const names = ['de', 'ja', 'ar', 'en'].flatMap((locale) =>
    WIDTHS.flatMap((width) => ['light', 'dark'].map((scheme) => ({ locale, width, scheme })))
  );
  const prefix = ({ locale, width, scheme }) => `desk-${locale}-${width}-${scheme}`;
  const chosen = names.filter((one) => Object.keys(PAGES).some((page) => wanted(`${prefix(one)}-${page}`)));
  if (!chosen.length && !(hero && wanted('hero-desk'))) return;
  const first = await morning();
  for (const one of chosen) await pages(one);
  if (hero && wanted('hero-desk')) await readme();

  /** Each page in one language, width and colour. */
  async function pages({ locale, width, scheme }) {
    const stage = await begin(locale, width, scheme);
    for (const [page, path] of Object.entries(PAGES)) {
      const name = `${prefix({ locale, width, scheme })}-${page}`;
      if (!wanted(name)) continue;
      await stage.page.goto(DESK + (path ?? `/requests/${first}`));
      if (ALIVE.includes(page)) await alive(stage.page);
      await take(stage.page, name, width === 390);
    }
    await stage.end();
  }

  async function begin(locale, width, colorScheme) {
    const viewport = { width, height: width === 390 ? 844 : 900 };
    const options = { viewport, colorScheme, locale, timezoneId: 'Europe/Berlin', deviceScaleFactor: width === 390 ? 2 : 1 };
    const stage = await new Stage(browser, storefront, options).begin();
    await signIn(stage);
    return stage;
  }

  async function readme() {
    const stage = await begin('en', 1440, 'light');
    await stage.page.goto(`${DESK}/requests/${first}`);
    await alive(stage.page);
    await take(stage.page, 'hero-desk', false, hero);
    await stage.end();
  }
}

/** Six people ask, one of them is answered and writes back: their conversation's reference. */
async function morning() {
  let first;
  for (const { answer, reply, note, priority, tags, photo, ...fields } of ASKED) {
    const { reference, token } = await asOperator('requests', fields);
    first ??= reference;
    const path = `desk/requests/${reference}`;
    if (answer) await asOperator(`${path}/messages`, { message: answer });
    if (note) await asOperator(`${path}/notes`, { note });
    if (priority) await asOperator(path, { priority, tags }, 'PATCH');
    if (reply) await say(reference, token, { message: reply });
    if (photo) await say(reference, token, { attachments: [await send(reference, token, photo)] });
  }
  return first;
}

async function say(reference, token, body) {
  const said = await fetch(`${WIDGET}/api/v1/sites/lumen/requests/${reference}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(said.status, 201, await said.text());
}

async function send(reference, token, { name, mimeType, buffer }) {
  const sent = await fetch(`${WIDGET}/api/v1/sites/lumen/requests/${reference}/attachments`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: buffer,
  });
  assert.equal(sent.status, 201, await sent.clone().text());
  return (await sent.json()).id;
}
