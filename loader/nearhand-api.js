// The rarer calls of window.nearhand, and what the panel is told of the page. The loader fetches this module with the
// first sign of intent, beside the panel, or with the first such call, so that other page views do not pay for it: the
// budget is 1,100 bytes after minifying and brotli.
//
// It adds its methods to the loader's. Nothing here is stored: an identity lives as long as the page.
export default (methods, post, warmUp, ready, signal) => {
  if (methods.search) return; // there already
  let token; // the signed identity of the visitor, a JWT
  let known = {}; // what forms are to be filled with
  let given; // the page as its own code describes it
  let told; // the last page that the frame was told of

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
    const { url = location, title = document.title } = given || {};
    const { origin, pathname } = new URL(url, location);
    const page = { url: origin + pathname, title }; // in query and fragment there may be anything
    if (!ready() || JSON.stringify(page) === told) return;
    told = JSON.stringify(page);
    post('page', page);
  };
  const tellAll = () => {
    told = '';
    if (token) post('identity', { token });
    post('prefill', known);
    tellPage();
  };
  methods.on('ready', tellAll);
  methods.on('open', tellPage);

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
    identify(jwt) {
      token = jwt;
      post('identity', { token });
    },
    // Resolves once the frame has forgotten what this browser remembers of the visitor. It is loaded for that.
    async logout() {
      token = given = null;
      known = {};
      warmUp();
      await methods.ready();
      const forgotten = next('forgotten');
      post('forget');
      await forgotten;
    },
    prefill(fields) {
      known = { ...known, ...fields };
      post('prefill', known);
    },
    page(page) {
      given = page;
      tellPage();
    },
    openArticle: (slug) => methods.open('article:' + slug),
    search: (words) => methods.open('search:' + words),
    openBooking: () => methods.open('callback'),
  });
  if (ready()) tellAll();
};
