// The rarer calls of window.nearhand, and what the panel is told of the page. The loader fetches this module with the
// first sign of intent, beside the panel, or with the first such call, so that other page views do not pay for it: the
// budget is 1,100 bytes after minifying and brotli.
//
// It adds its methods to the loader's. Nothing here is stored: an identity lives as long as the page.
export default (methods, ready, kept, post, warmUp, drop, keep, render, locales, listeners, memory, host, signal) => {
  const find = (method) => methods[method] || (() => console.warn('Nearhand: no method', method));
  if (methods.search) return find; // there already
  let token; // the signed identity of the visitor, a JWT
  let known = {}; // what forms are to be filled with
  let given; // the page as its own code describes it
  let told; // the last page that the frame was told of
  let isSeen; // whether the visitor has seen the panel

  // Resolves with the next message of that kind from the frame.
  const next = (event) =>
    new Promise((done) => {
      const undo = methods.on(event, (detail) => {
        undo();
        done(detail);
      });
    });

  // ---- What the frame is told, and each new frame again -----------------------------------------------------
  const tellPage = () => {
    const { origin, pathname } = new URL(given || location, location);
    // In query and fragment there may be anything; beyond 500 characters an address says no more.
    const url = /^http/.test(origin) ? (origin + pathname).slice(0, 500) : '';
    const page = url + document.title;
    if (!ready() || page === told) return;
    // The articles that the panel opens with fit the page. Nobody has seen those of the page before: they come anew
    // with the next sign of intent. Later nothing moves under the visitor's eyes.
    if (told && !isSeen) return drop();
    told = page;
    post('page', { url });
  };
  // The launcher is called what the frame calls it, on the pages to come as well. Not what the page has asked for.
  const remember = (news) => {
    keep(news);
    try {
      localStorage.setItem(memory, JSON.stringify({ ...kept(), asked: undefined }));
    } catch {
      // Blocked storage remembers nothing.
    }
    render();
  };
  // The mark on the launcher is what the panel saw last: pages that do not open it ask nobody.
  methods.on('unread', ({ unread }) => remember({ unread }));
  methods.on('locale', (detail) => remember({ ...detail, chosen: detail.locale, asked: undefined }));

  const panel = host.shadowRoot.querySelector('dialog');
  // Beside the body it stays when a visit within the page replaces that: a frame that is taken out loads anew. Not before
  // all scripts have run, since React 18 hydrates no document with something there.
  const moveOut = () => {
    if (document.readyState !== 'complete') return addEventListener('load', moveOut, { signal });
    const { body, documentElement } = document;
    // A modal panel would lose the focus, or in Firefox be modal no more: once it is closed.
    if (host.parentNode !== body || !host.moveBefore || panel.matches(':modal')) return;
    // By itself the frame stays as it is; in the shadow root of what is moved, Firefox (153) loads it anew.
    const frame = panel.querySelector('iframe');
    if (frame) documentElement.moveBefore(frame, null);
    documentElement.moveBefore(host, null);
    if (frame) panel.moveBefore(frame, null);
  };

  // Where the launcher lies on the panel's bar, which then makes room for it.
  const button = host.shadowRoot.querySelector('button');
  const tellPlace = () => {
    const { left, top } = button.getBoundingClientRect();
    post('place', { side: methods.isOpen() && top < 9 ? (left > 9 ? 'right' : 'left') : 'none' });
  };
  addEventListener('resize', tellPlace, { signal });

  const tellAll = () => {
    remember(ready());
    moveOut();
    told = '';
    isSeen = isSeen || methods.isOpen();
    if (token) post('identity', { token });
    post('prefill', known);
    tellPlace();
    tellPage();
  };
  // By the browser's own way, such as a phone's Back, the panel is closed without a word to us.
  panel.addEventListener('close', () => panel.open || methods.close(), { signal });
  methods.on('close', moveOut);
  methods.on('open', () => {
    isSeen = true;
    tellPlace();
    tellPage();
  });

  // Moves within an app, without a hand in the page's history: the Navigation API tells all; where there is none, a
  // new title does, going back or forth, and the opening of the panel.
  const observer = new MutationObserver(tellPage);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const listen = (target, event) => target && target.addEventListener(event, () => setTimeout(tellPage), { signal });
  listen(window.navigation, 'currententrychange');
  listen(window, 'popstate');
  listen(window, 'hashchange');

  // ---- The methods ------------------------------------------------------------------------------------------
  Object.assign(methods, {
    ready: () => ready() || next('ready'),
    isOpen: () => panel.open,
    locale: () => (ready() || { locale: locales().find(Boolean) }).locale,
    off: (event, listener) =>
      listeners.forEach((entry) => entry[0] === event && entry[1] === listener && listeners.delete(entry)),
    setLocale(tag) {
      keep({ asked: tag });
      // A panel that is there stays where it is, with what is typed in it.
      if (ready()) return post('language', { locale: locales().join() });
      drop();
      if (methods.isOpen()) warmUp();
      render();
    },
    identify(jwt) {
      token = jwt;
      post('identity', { token });
    },
    // Resolves once the frame has forgotten what this browser remembers of the visitor. It is loaded for that, and a
    // new one takes its place. What waits to be sent stays, as its writer's, unless everything has to go.
    async logout(everything) {
      token = given = null;
      known = {};
      warmUp();
      await methods.ready();
      const forgotten = next('forgotten');
      post('forget', { everything });
      await forgotten;
      drop();
      if (methods.isOpen()) warmUp();
    },
    prefill(fields) {
      known = { ...known, ...fields };
      post('prefill', known);
    },
    page({ url } = {}) {
      given = url;
      tellPage();
    },
    openArticle: (slug) => methods.open('article:' + slug),
    search: (words) => methods.open('search:' + words),
    openBooking: () => methods.open('callback'),
  });
  methods.on('ready', tellAll);
  return find;
};
