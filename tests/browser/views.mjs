// Every view of the frame and the way to it, in each language of sites/lumen: for the tests that look at all of them,
// and for the screenshots.
import { book, choose, PHONE, times } from './booking.mjs';
import { answer, unique } from './harness.mjs';

/** The demo site's languages: what a visitor searches for and writes. */
export const LANGUAGES = {
  en: { dir: 'ltr', query: 'dimmer', message: 'My lamp flickers when I dim it.', name: 'Ada King', answer: 'Which bulb is in it? The old ones cannot be dimmed.' },
  de: { dir: 'ltr', query: 'Dimmer', message: 'Meine Lampe flackert, wenn ich sie dimme.', name: 'Jörg Weiß', answer: 'Welches Leuchtmittel ist darin? Ältere lassen sich nicht dimmen.' },
  ja: { dir: 'ltr', query: '調光', message: '調光するとランプがちらつきます。', name: '山田 花子', answer: 'どの電球をお使いですか。古いものは調光できません。' },
  ar: { dir: 'rtl', query: 'تعتيم', message: 'المصباح يومض عندما أخفت الضوء.', name: 'ليلى حسن', answer: 'أي مصباح تستخدم؟ المصابيح القديمة لا يمكن تعتيمها.' },
  'zh-Hans': { dir: 'ltr', query: '调光', message: '调暗的时候灯会闪。', name: '王芳', answer: '用的是哪种灯泡？旧款不能调光。' },
};

/** The article that a language does not have. The others have them all. */
export const LACKS = { ar: 'ceiling-lamp-installation', 'zh-Hans': 'customs-and-duties' };

const ARTICLE = 'which-dimmer-fits';
const NOT_FOUND = /Failed to load resource.*404/;
const INVALID = /Failed to load resource.*422/;

const at = (path, query) => (stage, frame, locale) => go(stage, frame, locale, path, query?.(locale));

/** Each view's name and the way to it: `(stage, frame, locale)`. The frame has loaded before. */
export const VIEWS = {
  home: at(''),
  'results while typing': async (stage, frame, locale) => {
    await go(stage, frame, locale, '');
    await frame.locator('input[type=search]').fill(LANGUAGES[locale].query);
    await frame.locator('#found a').first().waitFor();
  },
  'search with results': at('search', (locale) => ({ q: LANGUAGES[locale].query })),
  'search without results': at('search', () => ({ q: 'qqqqqq' })),
  subject: at('search', () => ({ category: 'lighting' })),
  article: at(`articles/${ARTICLE}`),
  'fallback article': async (stage, frame, locale) => {
    const slug = LACKS[locale];
    if (!slug) return false;
    await go(stage, frame, locale, `articles/${slug}`);
  },
  contact: at('contact'),
  'contact with errors': async (stage, frame, locale) => {
    stage.expects(INVALID);
    await go(stage, frame, locale, 'contact');
    await frame.locator('#name').fill(LANGUAGES[locale].name);
    await frame.locator('#email').fill('nobody');
    await send(frame);
    await frame.locator('#message-error').waitFor();
  },
  lookup: at('requests'),
  'lookup that failed': async (stage, frame, locale) => {
    stage.expects(NOT_FOUND);
    await go(stage, frame, locale, 'requests');
    await frame.locator('#reference').fill('EU-2222-2222');
    await frame.locator('#code').fill('abcdefgh');
    await frame.locator('form[data-form=lookup] .button').click();
    await frame.locator('.notice.bad').waitFor();
  },
  request: async (stage, frame, locale) => {
    await go(stage, frame, locale, 'contact');
    await frame.locator('#message').fill(stage.text ?? unique(LANGUAGES[locale].message));
    await frame.locator('#name').fill(LANGUAGES[locale].name);
    // The form with errors has left its draft.
    await frame.locator('#email').fill('');
    await send(frame);
    await frame.locator('#reference').waitFor();
  },
  booking: at('callback'),
  'booking with errors': async (stage, frame, locale) => {
    stage.expects(INVALID);
    await go(stage, frame, locale, 'callback');
    await frame.locator('#phone').fill('12');
    await book(frame);
    await frame.locator('#phone-error').waitFor();
  },
  'time zones': at('zones', () => ({ for: 'callback' })),
  'time zones without results': at('zones', () => ({ for: 'callback', q: 'qqqqqq' })),
  call: bookCall,
  'another time': async (stage, frame, locale) => {
    await bookCall(stage, frame, locale);
    await frame.locator('form[data-form=move] button').click();
    await frame.locator('form[data-form=callback]').waitFor();
  },
  'cancelled call': async (stage, frame, locale) => {
    await bookCall(stage, frame, locale);
    await frame.locator('.cancel summary').click();
    await frame.locator('form[data-form=cancel] button').click();
    await frame.locator('form[data-form=cancel]').waitFor({ state: 'detached' });
  },
  conversation: async (stage, frame, locale) => {
    await go(stage, frame, locale, 'contact');
    const { reference } = await leaveRequest(frame, { message: stage.text ?? LANGUAGES[locale].message });
    await answer(reference, LANGUAGES[locale].answer);
    await go(stage, frame, locale, `requests/${reference}`);
    await frame.locator('.entry[data-from=team]').waitFor();
  },
  problem: async (stage, frame, locale) => {
    stage.expects(NOT_FOUND);
    await go(stage, frame, locale, 'articles/there-is-none');
  },
};

async function go(stage, frame, locale, path, query) {
  await frame.goto(stage.address(path, { locale, ...query }));
  await frame.waitForSelector('html[data-client]', { state: 'attached' });
}

/** Books the first free time. */
async function bookCall(stage, frame, locale) {
  await go(stage, frame, locale, 'callback');
  const [first] = await times(frame);
  await choose(frame, first);
  await frame.locator('#phone').fill(PHONE);
  await frame.locator('#note').fill(stage.text ?? LANGUAGES[locale].message);
  await book(frame);
  await frame.locator('dd #reference').waitFor();
}

/** Sends the contact form. */
export const send = (frame) => frame.locator('form[data-form=contact] .button').click();

/** Writes a request and sends it; gives its reference and, where it is shown, its access code. */
export async function leaveRequest(frame, fields) {
  for (const [name, value] of Object.entries(fields)) await frame.locator(`#${name}`).fill(value);
  await send(frame);
  const reference = await frame.locator('dd #reference').innerText();
  const code = frame.locator('dd #code');
  return { reference, code: (await code.count()) ? await code.innerText() : '' };
}
