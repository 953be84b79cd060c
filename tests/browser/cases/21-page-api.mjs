// window.nearhand: what a page can ask of the panel, tell it, and hear of it.
import { assert, becomes, focused, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { tag } from '../storefront.mjs';

const API = `${WIDGET}/nearhand-api.js`;
const STUB = `<script>
  window.nearhand = window.nearhand || function (...call) {
    const later = new Promise((done) => { call.done = done; (nearhand.q = nearhand.q || []).push(call) })
    return call[0] === 'on' ? () => nearhand('off', call[1], call[2]) : later
  }
</script>`;

const call = (stage, ...args) => stage.page.evaluate((args) => window.nearhand(...args), args);
const asked = (stage, part) => stage.requests.filter((url) => url.includes(part));
const openForm = async (stage) => {
  await call(stage, 'open', 'contact');
  const frame = await stage.frame();
  await frame.locator('#message').waitFor();
  return frame;
};
const send = (frame) => frame.locator('form[data-form=contact] .button').click();
/** The headers of the next request that is left. */
const posted = (stage) =>
  stage.page.waitForRequest((request) => request.method() === 'POST' && /\/requests\?/.test(request.url()));

test('open() takes a view, and is there after one request; a second view moves the panel that is there', async (stage) => {
  await stage.visit();
  await call(stage, 'open', 'article:choose-the-right-bulb');
  const frame = await stage.frame();
  await frame.locator('article').waitFor();
  assert.deepEqual(asked(stage, '/w/lumen/').length, 1, 'the article is the first page');
  for (const [view, place] of [
    ['search:dimmer & bulb', '.results a'], ['callback', 'form[data-form=callback]'], ['contact', '#message'], ['home', '.hero'],
  ]) {
    await call(stage, 'open', view);
    await frame.locator(place).first().waitFor();
  }
  assert.equal(stage.page.frames().length, 2, 'it is the same frame');
});

test('A form that is there already stays as it is when it is opened again', async (stage) => {
  await stage.visit();
  const frame = await openForm(stage);
  const message = await frame.locator('#message').elementHandle();
  await message.fill('Half a sent');
  await message.focus();
  await call(stage, 'open', 'contact');
  // What is opened after it has come after it.
  await call(stage, 'prefill', { name: 'Ada' });
  await becomes('the name', () => frame.locator('#name').inputValue(), 'Ada');
  assert.ok(await message.evaluate((field) => field.isConnected && field === document.activeElement));
  await frame.locator('#message').pressSequentially('ence');
  assert.equal(await message.inputValue(), 'Half a sentence');
});

test('openArticle, search and openBooking open the panel there', async (stage) => {
  await stage.visit();
  await call(stage, 'openArticle', 'choose-the-right-bulb');
  await (await stage.frame()).locator('article').waitFor();
  await call(stage, 'search', 'dimmer');
  const frame = await stage.frame();
  await becomes('the query', () => frame.locator('input[type=search]').inputValue(), 'dimmer');
  await call(stage, 'openBooking');
  await frame.locator('form[data-form=callback]').waitFor();
});

test('Rarer calls are fetched with the first sign of intent, or the first of them, and once', async (stage) => {
  await stage.visit();
  await stage.page.waitForLoadState('networkidle');
  assert.deepEqual(asked(stage, API), []);
  await stage.launcher.hover();
  await stage.frame();
  await call(stage, 'prefill', { name: 'Ada' });
  await call(stage, 'ready');
  assert.equal(asked(stage, API).length, 1);
});

test('Getters give promises: whether it is open, its language, and when it is ready', async (stage) => {
  await stage.visit({ lang: 'de' });
  assert.equal(await call(stage, 'isOpen'), false);
  assert.equal(await call(stage, 'locale'), 'de');
  await stage.page.evaluate(() => void window.nearhand('ready').then((detail) => (window.said = detail)));
  await call(stage, 'setLocale', 'ja');
  await call(stage, 'open');
  await becomes('the language', () => stage.page.evaluate(() => window.said?.locale), 'ja');
  assert.deepEqual([await call(stage, 'isOpen'), await call(stage, 'locale')], [true, 'ja']);
});

test('With the stub all calls give from the start what they give later', async (stage) => {
  const early = `<script>
    window.heard = [];
    nearhand('isOpen').then((open) => heard.push(['isOpen', open]));
    nearhand('prefill', { name: 'Ada King' }).then(() => heard.push(['prefill']));
    window.undo = nearhand('on', 'open', () => heard.push(['open']));
    nearhand('on', 'close', () => heard.push(['close']));
    undo();
  </script>`;
  await stage.visit({ head: STUB + early });
  await becomes('what came', () => stage.page.evaluate(() => window.heard.length), 2);
  const frame = await openForm(stage);
  assert.equal(await frame.locator('#name').inputValue(), 'Ada King');
  await call(stage, 'close');
  const heard = await stage.page.evaluate(() => window.heard.map(([name]) => name).sort());
  assert.deepEqual(heard, ['close', 'isOpen', 'prefill'], 'the undone listener heard nothing');
});

test('on() gives its undo, off() takes a listener away, others stay', async (stage) => {
  await stage.visit();
  const heard = await stage.page.evaluate(async () => {
    const heard = [];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => () => heard.push(name));
    const undo = window.nearhand('on', 'open', a);
    window.nearhand('on', 'open', b);
    window.nearhand('on', 'open', c);
    undo();
    await window.nearhand('off', 'open', b);
    await window.nearhand('open');
    return heard;
  });
  assert.deepEqual(heard, ['c']);
});

test('open() shows a launcher that was hidden', async (stage) => {
  await stage.visit();
  await call(stage, 'hide');
  assert.equal(await stage.launcher.isVisible(), false);
  await call(stage, 'open', 'home');
  assert.equal(await stage.launcher.isVisible(), true);
  await stage.frame();
});

test('prefill() fills what is empty, in whichever form comes, and never what was typed', async (stage) => {
  await stage.visit();
  await call(stage, 'prefill', { name: 'Ada King', email: 'ada@mail.example' });
  const frame = await openForm(stage);
  await becomes('the name', () => frame.locator('#name').inputValue(), 'Ada King');
  await frame.locator('#email').fill('me@mail.example');
  await call(stage, 'prefill', { email: 'other@mail.example', message: 'Order 1815', phone: '+49 30 1815' });
  await becomes('the message', () => frame.locator('#message').inputValue(), 'Order 1815');
  assert.equal(await frame.locator('#email').inputValue(), 'me@mail.example');
  await call(stage, 'open', 'callback');
  await becomes('the phone', () => frame.locator('#phone').inputValue(), '+49 30 1815');
  assert.equal(await frame.locator('#email').inputValue(), 'me@mail.example', 'what was typed into the other form');
});

test('A request says which page it was left on, without query and fragment; the app’s moves are followed', async (stage) => {
  await stage.visit({ path: '/lamps' });
  const frame = await openForm(stage);
  const leave = async () => {
    const message = unique('From a page');
    await call(stage, 'open', 'contact');
    await frame.locator('#message').fill(message);
    await send(frame);
    await frame.locator('dd #reference').waitFor();
    return (await stored(message))[0].page;
  };
  const go = (how, to) => stage.page.evaluate(([how, to]) => history[how]({}, '', to), [how, to]);
  assert.equal(await leave(), `${stage.storefront.origin}/lamps`);
  await go('pushState', '/lamps/brass?token=secret#reviews');
  assert.equal(await leave(), `${stage.storefront.origin}/lamps/brass`);
  await go('replaceState', '/lamps');
  assert.equal(await leave(), `${stage.storefront.origin}/lamps`);
  await call(stage, 'page', { url: '/order/1815?x=1' });
  assert.equal(await leave(), `${stage.storefront.origin}/order/1815`);
});

test('Without the Navigation API a move is noticed by the page’s title; the history is left as it is', async (stage) => {
  await stage.context.addInitScript(() => {
    Object.defineProperty(window, 'navigation', { value: undefined });
    window.methods = [history.pushState, history.replaceState];
  });
  await stage.visit();
  const frame = await openForm(stage);
  await stage.page.evaluate(() => {
    history.pushState({}, '', '/moved');
    document.title = 'Moved';
  });
  const message = unique('Moved');
  await frame.locator('#message').fill(message);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  assert.equal((await stored(message))[0].page, `${stage.storefront.origin}/moved`);
  const same = await stage.page.evaluate(() => window.methods[0] === history.pushState && window.methods[1] === history.replaceState);
  assert.equal(same, true);
});

test('The panel opens with articles that fit the page, and after a move with those of the new page', async (stage) => {
  const first = async (frame) => frame.locator('.list .title').first().innerText();
  // What a page says of itself to everybody: `og:title`.
  const describe = (title) =>
    stage.page.evaluate((content) => {
      document.title = `${content} for Anna Muster`;
      const meta = document.querySelector('meta[property="og:title"]') || document.createElement('meta');
      meta.setAttribute('property', 'og:title');
      meta.content = content;
      document.head.append(meta);
    }, title);
  const asked = [];
  stage.page.on('request', (request) => asked.push(request.url()));
  await stage.visit();
  await describe('LED bulb E27');
  await stage.launcher.hover();
  assert.match(await first(await stage.frame()), /bulb/i);
  await stage.page.mouse.move(10, 10);
  await stage.page.evaluate(() => history.pushState({}, '', '/returns'));
  await describe('Return a lamp');
  await until('the old frame is gone', async () => (await stage.page.locator('iframe').count()) === 0);
  const frame = await stage.open();
  const seen = await first(frame);
  assert.match(seen, /return/i);
  await describe('LED bulb E27');
  await stage.page.waitForTimeout(300);
  assert.equal(await first(frame), seen, 'nothing moves that was seen');
  assert.deepEqual(asked.filter((address) => /Anna|Muster/.test(address)), [], 'a title may hold a name: it is in no address');
});

test('identify() goes with what the visitor sends, to a new frame too, and nowhere else; logout() ends it', async (stage) => {
  await stage.visit();
  await call(stage, 'identify', 'header.claims.signature');
  const leave = async () => {
    const frame = await openForm(stage);
    await frame.locator('#message').fill(unique('Who am I'));
    const request = posted(stage);
    await send(frame);
    const headers = await (await request).allHeaders();
    await frame.locator('dd #reference').waitFor();
    return headers['nearhand-identity'];
  };
  assert.equal(await leave(), 'header.claims.signature');
  await call(stage, 'setLocale', 'de');
  assert.equal(await leave(), 'header.claims.signature');
  const kept = await stage.page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location);
  assert.equal(kept.includes('claims'), false, 'it is in memory alone');
  await call(stage, 'logout');
  assert.equal(await leave(), undefined);
});

test('logout() makes this browser forget the visitor’s requests, and what they were writing', async (stage) => {
  await stage.visit();
  const frame = await openForm(stage);
  await frame.locator('#message').fill(unique('Soon forgotten'));
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  await call(stage, 'open', 'contact');
  await frame.locator('#message').fill('A secret');
  await call(stage, 'logout');
  const again = await until('a new document', async () => {
    const frame = await stage.frame();
    return (await frame.locator('.hero').count()) && frame;
  });
  assert.equal(await again.locator('.remembered a').count(), 0);
  assert.equal(await again.evaluate(() => localStorage.length), 0);
  await call(stage, 'open', 'contact');
  await again.locator('#message').waitFor();
  assert.equal(await again.locator('#message').inputValue(), '');
});

test('data-nearhand-open opens the panel from any element, later ones and keys included, and the focus comes back', async (stage) => {
  const tail = `<a id="link" href="/contact" data-nearhand-open="contact">Write <b>to us</b></a>
    <div id="div" tabindex="0" role="button" data-nearhand-open="article:choose-the-right-bulb">Bulbs</div>`;
  await stage.visit({ tail });
  await stage.page.locator('#link b').click();
  const frame = await stage.frame();
  await frame.locator('#message').waitFor();
  await stage.page.keyboard.press('Escape');
  await becomes('focus after closing', () => focused(stage.page), 'a#link');
  for (const key of ['Enter', ' ']) {
    await stage.page.locator('#div').press(key);
    await frame.locator('article').waitFor();
    await call(stage, 'close');
  }
  await stage.page.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'));
    button.dataset.nearhandOpen = 'search:dimmer';
    button.id = 'late';
  });
  await stage.page.locator('#late').press('Enter');
  await frame.locator('.results a').first().waitFor();
  assert.equal(new URL(stage.page.url()).pathname, '/', 'the link was not followed');
});

test('A booking is told as a callback and as a DOM event', async (stage) => {
  const { book, choose, PHONE, times } = await import('../booking.mjs');
  await stage.visit();
  await stage.page.evaluate(() => {
    window.heard = [];
    window.nearhand('on', 'booking', ({ reference }) => window.heard.push(['call', reference]));
    addEventListener('nearhand:booking', ({ detail }) => window.heard.push(['event', detail.reference]));
  });
  await call(stage, 'openBooking');
  const frame = await stage.frame();
  const [first] = await times(frame);
  await choose(frame, first);
  await frame.locator('#phone').fill(PHONE);
  await book(frame);
  await frame.locator('dd #reference').waitFor();
  const reference = await frame.locator('dd #reference').innerText();
  const heard = await stage.page.evaluate(() => window.heard.sort());
  assert.deepEqual(heard, [['call', reference], ['event', reference]]);
});

test('destroy() leaves no node, global, listener or storage, and the tag starts it again', async (stage) => {
  await stage.context.addInitScript(() => {
    const held = (window.held = new Set());
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isPage = this === window || this === document || this === window.navigation || this === undefined;
      if (isPage && new Error().stack.includes('/nearhand')) {
        const entry = `${type}`;
        held.add(entry);
        options?.signal?.addEventListener?.('abort', () => held.delete(entry));
      }
      return addEventListener.call(this ?? window, type, listener, options);
    };
  });
  await stage.visit();
  await call(stage, 'prefill', { name: 'Ada' });
  await stage.open();
  assert.ok(await stage.page.evaluate(() => window.held.has('message') && window.held.has('popstate')), 'listeners are seen');
  assert.equal(await stage.page.evaluate(() => localStorage.length), 1);
  await call(stage, 'destroy');
  const left = await stage.page.evaluate(() => ({
    held: [...window.held],
    elements: document.querySelectorAll('nearhand-widget, iframe').length,
    storage: localStorage.length + sessionStorage.length,
    global: 'nearhand' in window,
  }));
  assert.deepEqual(left, { held: [], elements: 0, storage: 0, global: false });
  await stage.page.evaluate((source) => {
    const script = Object.assign(document.createElement('script'), { src: source });
    script.dataset.site = 'lumen';
    document.head.append(script);
  }, `${WIDGET}/nearhand.js`);
  await stage.launcher.waitFor();
  const frame = await openForm(stage);
  assert.equal(await frame.locator('#name').inputValue(), '', 'the new one knows nothing of the old one');
});

test('Where the frame does not come, the site’s phone and e-mail of the last visit are told in its language', async (stage) => {
  await stage.visit({ lang: 'de' });
  const frame = await stage.open();
  const channels = frame.locator('.channels a[href^="tel:"], .channels a[href^="mailto:"]');
  const known = await channels.evaluateAll((links) => links.map(({ href }) => href));
  assert.ok(known.length);
  await stage.page.route(`${WIDGET}/w/**`, (route) => route.abort());
  await stage.visit({ path: '/next', lang: 'de' });
  await stage.launcher.click();
  const note = stage.panel.locator('[role=alert]');
  await note.waitFor();
  assert.match(await note.innerText(), /Unsere Hilfe lässt sich gerade nicht öffnen/);
  const told = await note.locator('a').evaluateAll((links) => links.map(({ href }) => href));
  assert.deepEqual(told.slice(0, -1), known);
});

test('The loader makes no long task, and asks for nothing else', async (stage) => {
  await stage.browser.startTracing(stage.page, { categories: ['devtools.timeline'] });
  await stage.visit({ script: tag('', '') });
  await stage.page.waitForLoadState('networkidle');
  const { traceEvents } = JSON.parse(await stage.browser.stopTracing());
  const ours = traceEvents.filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(WIDGET));
  assert.equal(ours.length, 1);
  // Processor time, in µs: what else the machine does is not in it.
  assert.ok(ours[0].tdur < 50_000, `${ours[0].tdur} µs`);
  assert.deepEqual(asked(stage, WIDGET), [`${WIDGET}/nearhand.js`]);
});
