// Nearhand's loader: the only code of ours that runs in a shop's own page.
//
//   <script async src="https://help.example/nearhand.js" data-site="lumen"></script>
//
// It draws one round button, the launcher, and nothing else until a visitor shows intent: pointing at it, focusing
// or touching it starts loading the panel, a click opens it. The panel is an iframe from our own origin, so the shop
// cannot read what a visitor writes, and neither side's styles touch the other's.
// Every page view of every shop pays for each byte: the budget is 3,300 after minifying and brotli; what is called
// rarely is in nearhand-api.js, which comes with the panel. And the page may be anything: strict CSP, Trusted Types,
// blocked storage, hostile styles, no <body> yet, our tag twice, another site's tag beside it.
(() => {
  // The build puts the launcher's name here, in English and in one other language: there is a loader for each, and
  // the edge sends the one of the browser's. What other languages call it, the frame tells.
  const LABELS = __NEARHAND_LABELS__;

  // currentScript is gone after this run, and null in a module, an eval or a shadow root. Its type is checked because
  // an <img name="currentScript"> in some user's review would answer instead, and choose the origin.
  const tagIn = (root) => [...root.querySelectorAll('script[src*="/nearhand.js"]')].pop()
    || [...root.querySelectorAll('*')].reduce((tag, { shadowRoot }) => tag || (shadowRoot && tagIn(shadowRoot)), null);
  const current = document.currentScript;
  const tag = current instanceof HTMLScriptElement && current.src ? current : tagIn(document);
  const { origin: base, searchParams } = new URL(tag?.src || 'about:blank');
  // The nearer to the tag, the more it counts. Tag managers drop what is data- of a tag, so its address may say it, or
  // an object of the page. No prototype, since a page may have added to that of all objects.
  const settings = { __proto__: null, ...window.nearhandSettings, ...Object.fromEntries(searchParams), ...tag?.dataset };
  const { site } = settings;
  if (!tag || !site) return console.error('Nearhand: data-site?');

  // One launcher a site, however often its tag is on the page: a later run only hands over the calls that wait in the
  // snippet's stub. The first run is found by its element where the stub has overwritten the global. Another site on the
  // same page has a name of its own: data-global="other" makes it window.other, data-other-open and other:ready.
  const name = settings.global || 'nearhand';
  const found = window[name] || {};
  const others = [found, window.nearhand, ...Array.from(document.querySelectorAll('nearhand-widget'), (host) => host.nearhand)]
    .filter((api) => api?.running === true);
  const first = others.find((api) => api.site === site || !api.site); // an old version does not say
  const serve = (api) => {
    if (found.running === true && found !== api) return; // the name is another site's
    window[name] = api;
    found.q?.forEach?.(api.q.push);
  };
  if (first) return serve(first);

  // ---- State: whoever changes it calls render() -------------------------------------------------------------
  let isAllowed; // before that nothing is drawn, stored or fetched
  let granted, grant; // the consent as a promise, and what keeps it
  let ready; // what the frame's client last said of itself: locale, dir, …
  let under; // the modal dialog of the page that launcher and panel have stayed below
  let frame; // the iframe: none before the first sign of intent, a new one after setLocale()
  let mounts = 0;
  let tries = 0; // to fetch nearhand-api.js, in vain
  let opener; // the element of the page that opened the panel, and gets the focus back
  let view; // that it is to open with
  const listeners = new Set(); // of [event, listener]
  let isOpen = false;
  let isHere; // whether our page is in it; before that, or where it is blocked, it cannot be posted to
  const leave = new AbortController(); // ends all listeners on what is not ours

  // Blocked storage throws as soon as it is named, which is no error: nothing is remembered then.
  const attempt = (work, report) => {
    try {
      return work();
    } catch (error) {
      if (report) report(error);
    }
  };

  // ---- Language, and what is remembered of the last visit ---------------------------------------------------
  const memory = 'nearhand:' + site;
  let kept = {};
  // Remembers what the frame says of itself, the language \`chosen\` in it by the visitor, and \`asked\` for by the page.
  const keep = (news) => {
    Object.assign(kept, news);
    if (kept.label) LABELS[kept.locale] = kept.label;
  };

  // Best first. The edge chooses among the site's languages, so it gets the whole list rather than our guess.
  // Asked anew each time, because single-page apps change <html lang>. People do write "de_DE" there.
  const locales = () => {
    const all = [kept.asked, kept.chosen, settings.locale, document.documentElement.lang, navigator.languages];
    return [...new Set(all.join().replace(/_/g, '-').split(','))];
  };

  // The key in LABELS: the exact tag, else any of its language.
  const spoken = () => {
    const keys = Object.keys(LABELS);
    const language = (tag) => tag.split('-')[0].toLowerCase();
    return locales().flatMap((tag) =>
      keys.filter((key) => key === tag).concat(keys.filter((key) => language(key) === language(tag))))[0] || 'en';
  };

  // ---- On the page: <nearhand-widget> ▸ shadow root ▸ the button, and the dialog around the frame -----------
  // Node by node, because innerHTML is refused under Trusted Types.
  const create = (name, parent) => {
    const element = document.createElement(name);
    return parent ? parent.appendChild(element) : element;
  };
  const host = create('nearhand-widget');
  const root = host.attachShadow({ mode: 'open' });
  const panel = create('dialog', root);
  const button = create('button', panel);
  const svg = button.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const icon = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
  const note = create('p'); // in place of a frame that did not come
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  svg.setAttribute('viewBox', '0 0 24 24');
  note.role = 'alert';
  host.popover = 'manual';

  const side = 'inset-inline-' + (settings.position === 'start' ? 'start' : 'end');
  const safe = // clear of notches and of the home bar
    'env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)';
  // Strings joined by +, which the minifier folds into one, without these comments.
  const css =
    // The page's CSS reaches the host element, even with `* {all: unset !important}`; but among !important rules
    // the shadow tree's win. `all` leaves `direction` as it is, and that puts us on the right side of the page.
    ':host{all:initial!important;padding:1px!important;position:fixed!important;color-scheme:light dark!important;' +
    'z-index:99999999!important}' +
    ':host([hidden]){display:none!important}' +
    '@media print{:host{display:none!important}}' +
    // Beside the launcher of another site. The transparent border shows where colours are forced.
    `button{all:unset;visibility:visible;margin:${safe};inset-block-end:20px;${side}:${others[0] ? 84 : 20}px;` +
    'border-radius:50%;position:fixed;background:#1d4ed8;padding:12px;box-shadow:0 2px 12px #0006;color:#fff;' +
    'border:2px solid #0000;cursor:pointer}' +
    // Two tones, so that one of them shows on any colour.
    'button:focus-visible{outline:2px solid #fff;box-shadow:0 0 0 6px #000}' +
    'svg{width:28px;fill:none;display:block;stroke:currentColor;stroke-width:2;stroke-linecap:round}' +
    // `visibility`, because a closed panel must load but not take focus, and its launcher be there. On a phone it takes the
    // screen, and the launcher lies on its bar, in the bar's colour, as the way out.
    `dialog{all:unset;visibility:hidden;padding:${safe};inset:0;position:fixed;background:Canvas}` +
    '[open]{visibility:visible}' +
    'iframe{height:100%;width:100%;border:0}' +
    'p{margin:56px 24px;font:16px system-ui}a{display:block;padding:12px}' +
    'p+iframe{display:none}' +
    '@media not all and (min-width:481px) and (min-height:481px){[open]>button{inset:4px auto auto;inset-inline-end:4px;padding:8px;' +
    'box-shadow:none}}' +
    // Elsewhere it is a box above the launcher. % follows a window's own bars. No outline: it would lie on top of the frame,
    // one more layer to paint before the first text is seen.
    '@media all and (min-width:481px) and (min-height:481px){' +
    'dialog{inset:auto;box-shadow:0 2px 12px #0006;overflow:hidden;' +
    `margin:${safe};inset-block-end:92px;${side}:20px;padding:0;width:min(400px,100% - 40px);border-radius:16px;` +
    'height:min(680px,100% - 116px)}}';

  // An adopted sheet is the one kind of style that passes `style-src 'none'`. Older browsers get an element.
  attempt(
    () => (root.adoptedStyleSheets = [new CSSStyleSheet()])[0].replaceSync(css),
    () => create('style', root).append(css)
  );

  // Makes the nodes say what the state says.
  const render = () => {
    const key = spoken();
    const label = settings.label || LABELS[key];
    // The shop's colour: as its tag says, else as the panel has told. The icon is black or white, whichever reads better on
    // it; older browsers keep white. What is no colour changes nothing. The dot, in the icon's colour, is for an answer to
    // read: no words, and no number, for strangers.
    const { accent, unread } = { ...kept, ...settings };
    const dot = unread && !isOpen && 'radial-gradient(at 40px 10px,currentColor 6px,#0000 0)';
    button.style.cssText = `background:${accent};background-image:${dot};color:lch(from ${accent} calc((50 - l)*99) 0 0)`;
    if (!settings.label) host.lang = key; // or a screen reader says "Hilfe" in the page's English voice
    panel.open = isOpen;
    button.ariaExpanded = isOpen;
    button.ariaLabel = panel.ariaLabel = label;
    if (frame) frame.title = label;
    // A cross, or a speech bubble that is the same from right to left.
    icon.setAttribute('d', isOpen ? 'M5 5l14 14M19 5L5 19' : 'M4 5h16v11h-5l-3 4-3-4H4zM8 10h.1m4 0h.1m4 0h.1');
  };

  // Puts launcher and panel where they can be seen and used, whatever the page does: into the top layer, where no filter,
  // transform or containment of body and root reaches. Not above a modal dialog of the page, since all else is inert then.
  // To be used there the panel must be modal, too, and hold the launcher as the way out (a frame that is moved would load
  // anew). Focus tells: it also tells of dialogs by script that do not let go of it.
  const surface = () => {
    attempt(() => {
      panel.close();
      host.hidePopover();
      under = document.querySelector('dialog:modal');
      if (!under) host.showPopover();
    });
    if (isOpen) {
      if (!root.activeElement) button.focus();
      if (!root.activeElement) attempt(() => panel.showModal());
      if (isHere) frame.focus();
    }
    render();
  };

  // Comes last in the body, and comes back when the page has replaced that, its root, or the whole document with all
  // listeners. Last, because React 18 gives up a document where it finds what it has not rendered, but for the end of the
  // body. A page that takes us out again and again has its way.
  const mount = () => {
    const { body } = document;
    [document, document.documentElement, body].forEach((node) => node && observer.observe(node, { childList: true }));
    const next = host.nextElementSibling;
    const isInPlace = host.isConnected && (frame || document.readyState !== 'loading' || !next || next.nearhand);
    if (isInPlace || !body || !isAllowed || mounts++ > 999) return;
    // A frame loads anew whenever it comes onto a page.
    if (isOpen) isHere = ready = null;
    else drop();
    // In a page that was saved there are copies of ours, without anything in them.
    document.querySelectorAll('nearhand-widget').forEach((other) => other.nearhand || other.remove());
    body.append(host);
    listen(window, 'message', onMessage);
    listen(root, 'keydown', onKey);
    listen(button, 'pointerenter focus', warmUp);
    listen(document, 'click keydown', onPage);
    listen(button, 'click', methods.toggle);
    listen(window, 'online', () => note.isConnected && (drop(), isOpen && warmUp()));
    listen(document, 'close', onDialogClosed, true); // which does not bubble
    surface();
  };
  const observer = new MutationObserver(mount);
  const listen = (target, types, listener, capture) =>
    types.split(' ').forEach((type) => target.addEventListener(type, listener, { capture, signal: leave.signal }));

  // ---- The frame, and what is said to it and by it ----------------------------------------------------------
  // The address in the frame of a view: "article:which-dimmer-fits", say.
  const addressOf = () => {
    const path = encodeURIComponent(view || '').replace(/^home$/, '').replace('article%3A', 'articles/');
    const url = new URL(`${base}/w/${site}/${path.replace('search%3A', 'search?q=')}`);
    // The first thing of Intl takes 20 ms, on a phone 100; that of Temporal none.
    const tz = attempt(() => window.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    // What the page says of itself to everybody. Its title may hold a name or the number of an order.
    const about = document.querySelector('meta[property="og:title"]')?.content;
    const query = { locale: locales().join(), tz, market: settings.market, origin: location.origin, about };
    Object.entries(query).forEach(([name, value]) => value && url.searchParams.set(name, value));
    return url.href;
  };

  const warmUp = () => {
    if (frame) return;
    const mine = (frame = create('iframe'));
    // A frame that is blocked loads too: an error page, which does not say that it is here.
    const doubt = (time) => setTimeout(() => frame === mine && !isHere && fail(), time);
    frame.src = addressOf();
    frame.onload = () => doubt(1500);
    doubt(9500);
    panel.append(frame);
    render();
  };

  const drop = () => {
    frame?.remove(); // a new src instead would become an entry in the page's history
    note.remove();
    frame = view = isHere = ready = null;
  };

  // By our origin's name, so that no other page is told.
  const post = (type, detail) => isHere && frame.contentWindow.postMessage({ nearhand: 1, type, ...detail }, base);

  // In place of a panel that does not come: how else the business can be reached, and the panel in a tab of its own.
  const fail = () => {
    // Before the panel has ever come, what the build puts here, in the language of the browser.
    const { phone, email, failed = __NEARHAND_OFFLINE__, dir } = { ...kept, ...settings };
    Object.assign(note, { textContent: failed, dir });
    [['tel:' + phone, phone], ['mailto:' + email, email], [frame.src, button.ariaLabel]].forEach(([href, text]) => {
      // Isolated, or a number would lose its plus to the other side in Arabic (UAX 9).
      if (text) Object.assign(create('a', note), { href, text: '\u2066' + text, target: '_blank' });
    });
    panel.prepend(note);
  };

  // An element with data-nearhand-open, now or later on the page. Keys are for those that are no buttons or links.
  const onPage = (event) => {
    const path = event.composedPath();
    const attribute = `data-${name}-open`;
    const element = path.find((node) => node.hasAttribute?.(attribute));
    if (!element || !isAllowed || (event.key && (path[0] !== element || !/^( |Enter)$/.test(event.key)))) return;
    event.preventDefault();
    methods.open(element.getAttribute(attribute));
    opener = element;
  };

  // What a frame says besides `here` and `close` is news for the page as well: ready, locale, request, booking.
  const onMessage = ({ data, origin, source }) => {
    const { nearhand, type, ...detail } = data ?? {};
    if (!frame || source !== frame.contentWindow || origin !== base || nearhand !== 1) return;
    if (type === 'close') return methods.close();
    if (type === 'ready') ready = detail;
    if (!isHere || ready === detail) {
      if (isOpen && !isHere) frame.focus(); // not before: the empty document would take the focus and be gone with it
      isHere = true;
      more().catch(() => 0); // not beside the frame, which it would slow down; without it the panel is there all the same
      note.remove();
      if (isOpen) post('open');
    }
    if (type !== 'here') emit(type, detail);
  };

  const onDialogClosed = () => under && surface();
  // What an input method composes is its own affair; in Safari only the code tells. The dialog under ours stays open.
  const onKey = (event) => {
    if (!isOpen || event.keyCode !== 27 || event.isComposing) return;
    event.preventDefault();
    methods.close();
  };

  // ---- For the page: window.nearhand('method', …) -----------------------------------------------------------
  // To the listeners of on() and to the window's. What one throws, the browser reports, and the others still hear.
  const emit = (event, detail) => {
    listeners.forEach(([known, listener]) => known === event && queueMicrotask(() => listener(detail)));
    dispatchEvent(new CustomEvent(name + ':' + event, { detail }));
  };

  // A new method is one more entry. No prototype, or nearhand('constructor') would be one too.
  const methods = {
    __proto__: null,
    close() {
      if (!isOpen) return;
      const hadFocus = root.activeElement;
      isOpen = false;
      surface();
      if (hadFocus) (opener || button).focus(); // or the keyboard's place on the page is lost
      opener = null;
      emit('close');
    },
    toggle: () => methods[isOpen ? 'close' : 'open'](),
    open(wanted) {
      const wasOpen = isOpen;
      isOpen = true;
      if (note.isConnected || (wanted && !ready)) drop();
      view = wanted;
      if (wanted && ready) post('view', { address: addressOf() });
      warmUp();
      methods.show();
      surface();
      if (wasOpen) return;
      post('open');
      emit('open');
    },
    show() {
      host.hidden = false;
      mount();
    },
    hide() {
      methods.close();
      host.hidden = true;
    },
    destroy() {
      api.running = false;
      leave.abort();
      observer.disconnect();
      clear();
      if (window[name] === api) delete window[name];
    },
    async consent(isGiven) {
      isAllowed = isGiven;
      if (isGiven) {
        keep(attempt(() => JSON.parse(localStorage.getItem(memory))));
        render();
        methods.show();
        // A file of its own, for the shops that want it; not before consent.
        if ('notices' in settings) {
          import(base + '/nearhand-notices.js').then((module) =>
            module.default(methods, settings, locales, keep, post, host, memory), Boolean);
        }
        return grant();
      }
      methods.hide();
      hold();
      if (frame || kept.locale) await run('logout', [true]).catch(() => 0);
      if (!isAllowed) clear();
    },
    on(event, listener) {
      const entry = [event, listener];
      listeners.add(entry);
      if (ready && event === 'ready') queueMicrotask(() => listener(ready));
      return () => listeners.delete(entry);
    },
  };

  // on() gives its own undo, all others a promise.
  const api = (method, ...args) => {
    if (api.running) return method === 'on' ? methods.on(...args) : run(method, args);
  };

  // What is rarely called. A module, because import() passes a CSP by the tag's nonce, and Trusted Types. Browsers
  // remember what did not come, hence the number.
  const more = () =>
    import(`${base}/nearhand-api.js?${tries}`).then(
      (module) => module.default(methods, () => ready, () => kept, post, warmUp, drop, keep, render, locales, listeners, memory, host, leave.signal),
      (error) => {
        tries++;
        throw error;
      }
    );
  const hold = () => (granted = new Promise((done) => (grant = done)));

  const run = async (method, args = []) => {
    if (!isAllowed && !/^(consent|destroy|logout)$/.test(method)) await granted;
    return (methods[method] || (await more())(method))(...args);
  };

  // Leaves nothing of ours on the page or in its storage.
  const clear = () => {
    drop();
    host.remove();
    kept = {};
    attempt(() => localStorage.removeItem(memory));
  };

  // ---- Start ------------------------------------------------------------------------------------------------
  hold();
  host.nearhand = api;
  api.running = true;
  api.site = site;
  // What waits in the stub, and what a kept copy of it queues later: its `done` resolves the promise that it gave.
  api.q = { push: (call) => (call.done || Boolean)(api(...call)) };
  mount();
  if (settings.consent !== 'required') methods.consent(true);
  serve(api);
})();
