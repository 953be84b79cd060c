// Nearhand's loader: the only code of ours that runs in a shop's own page.
//
//   <script async src="https://help.example/nearhand.js" data-site="lumen"></script>
//
// It draws one round button, the launcher, and nothing else until a visitor shows intent: pointing at it, focusing
// or touching it starts loading the panel, a click opens it. The panel is an iframe from our own origin, so the shop
// cannot read what a visitor writes, and neither side's styles touch the other's.
// Every page view of every shop pays for each byte: the budget is 2,500 after minifying and brotli. And the page may
// be anything: strict CSP, Trusted Types, blocked storage, hostile styles, no <body> yet, our tag twice.
(() => {
  // The build puts the launcher's name here, in English and in one other language: there is a loader for each, and
  // the edge sends the one of the browser's. What other languages call it, the frame tells.
  const LABELS = __NEARHAND_LABELS__;

  // The tag holds the settings. currentScript is gone after this run, and null in a module or an eval. Its type is
  // checked because an <img name="currentScript"> in some user's review would answer instead, and choose the origin.
  const current = document.currentScript;
  const tag = current instanceof HTMLScriptElement ? current
    : [...document.querySelectorAll('script[data-site][src*="/nearhand.js"]')].pop();
  const settings = tag ? tag.dataset : {};
  const { site, accent } = settings;
  if (!site) return console.error('Nearhand: the script tag needs data-site');
  const base = new URL(tag.src).origin;

  // One launcher a page, however often the tag is on it: a later run only hands over the calls that wait in the
  // snippet's stub. The first run is found by its element where the stub has overwritten the global.
  const found = window.nearhand || {};
  const first = found.running ? found : (document.querySelector('nearhand-widget') || {}).nearhand;
  const serve = (api) => {
    window.nearhand = api;
    Array.from(found.q || []).forEach(api.q.push);
  };
  if (first) return serve(first);

  // ---- State: whoever changes it calls render() -------------------------------------------------------------
  let isOpen = false;
  let chosen; // the locale asked for by setLocale(), or by the visitor in the panel
  let frame; // the iframe: none before the first sign of intent, a new one after setLocale()
  let loaded; // whether it can be posted to; at first it is about:blank, which is not of our origin
  let ready; // {locale, dir} as the frame last said

  // Blocked storage throws as soon as it is named, which is no error: nothing is remembered then.
  const attempt = (work, report) => {
    try {
      return work();
    } catch (error) {
      if (report) report(error);
    }
  };

  // ---- Language ---------------------------------------------------------------------------------------------
  const memory = `nearhand:${site}:locale`;
  // "de Hilfe": what the visitor has chosen, on an earlier page perhaps, and what the launcher is called in it.
  const [remembered, ...name] = (attempt(() => localStorage.getItem(memory)) || '').split(' ');
  if (name[0]) LABELS[remembered] = name.join(' ');

  // Best first. The edge chooses among the site's languages, so it gets the whole list rather than our guess.
  // Asked anew each time, because single-page apps change <html lang>. People do write "de_DE" there.
  const locales = () => {
    const all = [chosen, remembered, settings.locale, document.documentElement.lang, navigator.languages];
    return [...new Set(all.join().replace(/_/g, '-').split(','))].filter(Boolean).slice(0, 8);
  };

  // The key in LABELS: the exact tag, else the bare language, else any key of that language.
  const labelKey = () => {
    const keys = Object.keys(LABELS);
    const wanted = locales().flatMap((tag) => {
      const language = tag.split('-')[0].toLowerCase();
      return [tag, language, ...keys.filter((key) => key.startsWith(language + '-'))];
    });
    return wanted.find((key) => keys.includes(key)) || 'en';
  };

  // ---- On the page: <nearhand-widget> ▸ shadow root ▸ the button, and the dialog around the frame -----------
  // Node by node, because innerHTML is refused under Trusted Types.
  const host = document.createElement('nearhand-widget');
  const root = host.attachShadow({ mode: 'open' });
  const button = root.appendChild(document.createElement('button'));
  const panel = root.appendChild(document.createElement('div'));
  const svg = button.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const icon = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  panel.setAttribute('role', 'dialog');
  svg.setAttribute('viewBox', '0 0 24 24');

  const side = 'inset-inline-' + (settings.position === 'start' ? 'start' : 'end');
  const safe = // clear of notches and of the home bar
    'env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)';
  // Strings joined by +, which the minifier folds into one, without these comments.
  const css =
    // The page's CSS reaches the host element, even with `* {all: unset !important}`; but among !important rules
    // the shadow tree's win. `all` leaves `direction` as it is, and that puts us on the right side of the page.
    `:host{all:initial!important;position:fixed!important;z-index:2147483647!important;margin:${safe}!important;` +
    `inset-block-end:20px!important;${side}:20px!important;color-scheme:light dark!important}` +
    ':host([hidden]){display:none!important}' +
    '@media print{:host{display:none!important}}' +
    // The transparent border shows where colours are forced.
    'button{all:unset;display:grid;place-items:center;width:52px;height:52px;border:2px solid transparent;' +
    'border-radius:50%;background:#1d4ed8;color:#fff;box-shadow:0 2px 12px #0006;cursor:pointer}' +
    // Two tones, so that one of them shows on any colour.
    'button:focus-visible{outline:3px solid #fff;outline-offset:-3px;box-shadow:inset 0 0 0 6px #000}' +
    'svg{width:28px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}' +
    // `visibility`, because a closed panel must load but not take focus. `direction`, because the panel's dir is
    // that of the visitor's language, which must not move it to the other side. % follows a phone's toolbars.
    `div{visibility:hidden;direction:inherit;position:fixed;margin:${safe};inset-block-end:92px;${side}:20px;` +
    'width:min(400px,100% - 40px);height:min(680px,100% - 116px);overflow:hidden;border-radius:16px;' +
    'background:Canvas;box-shadow:0 2px 12px #0006;outline:1px solid #8886}' +
    '[aria-expanded=true]+div{visibility:visible}' +
    'iframe{width:100%;height:100%;border:0}' +
    // A phone: the panel takes the screen, under a strip where the launcher stays in sight as the way out.
    '@media(max-width:480px),(max-height:480px){' +
    `div{inset:0;width:auto;height:auto;margin:0;padding:${safe};border-radius:0}` +
    'iframe{margin-top:48px;height:calc(100% - 48px)}' +
    `[aria-expanded=true]{position:fixed;z-index:1;margin:${safe};inset-block-start:0;inset-inline-end:0;` +
    'width:44px;height:44px;background:none;color:CanvasText;box-shadow:none}}' +
    // The icon is black or white, whichever reads better on the shop's colour; older browsers keep white. This is
    // last so that a bracket or a comment left open in that colour has nothing to swallow.
    (CSS.supports('color', accent)
      ? `button{background:${accent};color:lch(from ${accent} calc((50 - l)*99) 0 0)}` : '');

  // An adopted sheet is the one kind of style that passes `style-src 'none'`. Older browsers get an element.
  attempt(
    () => (root.adoptedStyleSheets = [new CSSStyleSheet()])[0].replaceSync(css),
    () => root.appendChild(document.createElement('style')).append(css)
  );

  // Makes the nodes say what the state says.
  const render = () => {
    const key = labelKey();
    const label = settings.label || LABELS[key];
    if (!settings.label) host.lang = key; // or a screen reader says "Hilfe" in the page's English voice
    button.setAttribute('aria-label', label);
    button.setAttribute('aria-expanded', isOpen);
    panel.setAttribute('aria-label', label);
    if (frame) frame.title = label;
    // A cross, or a speech bubble that is the same from right to left.
    icon.setAttribute('d', isOpen ? 'M6 6l12 12M18 6L6 18' : 'M4 5h16v11h-5l-3 4-3-4H4zM8 10.5h.1m4 0h.1m4 0h.1');
  };

  const mount = () => {
    if (host.isConnected || !document.body) return;
    loaded = false; // a frame loads anew whenever it comes onto a page
    document.body.append(host);
  };

  // ---- The frame, and what is said to it and by it ----------------------------------------------------------
  const warmUp = () => {
    if (frame) return;
    const tz = attempt(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    const query = Object.entries({ locale: locales().join(), tz, market: settings.market, origin: location.origin });
    frame = document.createElement('iframe');
    frame.src = `${base}/w/${encodeURIComponent(site)}/?` + new URLSearchParams(query.filter((pair) => pair[1]));
    frame.allow = 'clipboard-write';
    frame.onload = announce;
    panel.append(frame);
    render();
  };

  // Tells a frame that has loaded that it is in view; by our origin's name, so that no other page is told.
  const announce = () => {
    if (isOpen && !loaded) frame.focus(); // not before: the empty document would take the focus and be gone with it
    loaded = true;
    if (isOpen) frame.contentWindow.postMessage({ nearhand: 1, type: 'open' }, base);
  };

  // What a frame says besides `close` is news for the page as well: ready, locale, request.
  const onMessage = ({ data, origin, source }) => {
    const { nearhand, type, ...detail } = data || {};
    if (!frame || source !== frame.contentWindow || origin !== base || nearhand !== 1) return;
    if (type === 'close') return methods.close();
    if (type === 'ready') {
      ready = detail;
      panel.dir = detail.dir;
      announce();
    }
    if (type === 'locale') {
      chosen = detail.locale; // the frame speaks it already: this is for the label, and for the pages to come
      attempt(() => localStorage.setItem(memory, chosen + ' ' + detail.label));
    }
    if (detail.label) {
      LABELS[detail.locale] = detail.label;
      render();
    }
    emit(type, detail);
  };

  // ---- For the page: window.nearhand('method', …) -----------------------------------------------------------
  // To the listeners of on(), which the host keeps, and to the window's. What one throws, the browser reports.
  const emit = (event, detail) =>
    [host, window].forEach((target) => target.dispatchEvent(new CustomEvent('nearhand:' + event, { detail })));

  // A new method is one more entry. No prototype, or nearhand('constructor') would be one too.
  const methods = {
    __proto__: null,
    open() {
      const wasOpen = isOpen;
      isOpen = true;
      warmUp();
      render();
      methods.show();
      if (loaded) frame.focus();
      if (wasOpen) return;
      if (loaded) announce();
      emit('open');
    },
    close() {
      if (!isOpen) return;
      const hadFocus = root.activeElement;
      isOpen = false;
      render();
      if (hadFocus) button.focus(); // or the keyboard's place on the page is lost
      emit('close');
    },
    toggle: () => methods[isOpen ? 'close' : 'open'](),
    show() {
      host.hidden = false;
      mount(); // again, where an app has replaced the whole <body>
    },
    hide() {
      methods.close();
      host.hidden = true;
    },
    setLocale(tag) {
      chosen = tag;
      if (frame) frame.remove(); // a new src instead would become an entry in the page's history
      frame = loaded = ready = null;
      if (isOpen) warmUp();
      render();
    },
    on(event, listener) {
      const handler = ({ detail }) => listener(detail);
      const name = 'nearhand:' + event;
      host.addEventListener(name, handler);
      if (ready && event === 'ready') queueMicrotask(() => listener(ready));
      return () => host.removeEventListener(name, handler);
    },
    destroy() {
      api.running = false;
      removeEventListener('message', onMessage);
      removeEventListener('DOMContentLoaded', mount);
      host.remove();
      delete window.nearhand;
    },
  };

  const api = (name, ...args) =>
    attempt(() => {
      if (!api.running) return;
      if (methods[name]) return methods[name](...args);
      console.warn('Nearhand: no method', name, 'in', Object.keys(methods).join(', '));
    }, console.error);

  // ---- Start ------------------------------------------------------------------------------------------------
  ['pointerenter', 'focus', 'touchstart'].forEach((type) => button.addEventListener(type, warmUp, { passive: true }));
  button.onclick = methods.toggle;
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && methods.close());
  addEventListener('message', onMessage);
  addEventListener('DOMContentLoaded', mount); // the tag may come before <body>
  render();
  mount();
  host.nearhand = api;
  api.running = true;
  api.q = { push: (args) => api(...args) }; // what a kept copy of the stub queues still arrives
  serve(api);
})();
