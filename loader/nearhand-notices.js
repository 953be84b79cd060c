// A waiting notice beside the launcher. The loader fetches this module where its tag has data-notices, so that other shops do
// not pay for it; once the page is idle it asks for one small file, as a module too: import() passes a policy by the tag's nonce.
//
// What was dismissed is kept in the shop's own storage, as ids, with what the loader remembers; panel and launcher tell each other.
export default (methods, settings, locales, keep, post, host, memory) => {
  const root = host.shadowRoot;
  if (root.querySelector('[role=status]')) return; // consent was given twice
  const base = new URL(import.meta.url).origin;
  const idle = window.requestIdleCallback || setTimeout; // Safari has none
  let { dismissed = [] } = read();
  let notices = [];
  let box;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(memory)) || {};
    } catch {
      return {};
    }
  }
  const remember = (ids) => {
    dismissed = [...new Set([...dismissed, ...ids])].slice(-50);
    keep({ dismissed });
    try {
      localStorage.setItem(memory, JSON.stringify({ ...read(), dismissed }));
    } catch {
      // Blocked storage remembers nothing.
    }
    show();
  };
  // As `fits` in shared/src/notice.rs.
  const fits = (pattern) =>
    new RegExp(`^${pattern.split('*').map((part) => part.replace(/[^\w/]/g, '\\$&')).join('.*')}$`).test(location.pathname);
  const create = (name, parent, properties) => Object.assign(parent.appendChild(document.createElement(name)), properties);

  // Node by node, because innerHTML is refused under Trusted Types.
  const show = () => {
    const isOpen = root.querySelector('dialog').open;
    const notice = !isOpen && notices.find(({ id, pages }) => !dismissed.includes(id) && (!pages[0] || pages.some(fits)));
    box = box || create('div', root, { role: 'status' });
    if (box.dataset.id === (notice?.id ?? '')) return;
    box.replaceChildren();
    box.dataset.id = notice?.id ?? '';
    if (!notice) return;
    const side = 'inset-inline-' + (settings.position === 'start' ? 'start' : 'end');
    const bubble = create('p', box, { lang: notice.locale, dir: notice.dir });
    bubble.style.cssText =
      `all:initial;position:fixed;inset-block-end:92px;${side}:20px;box-sizing:border-box;max-width:min(320px,100% - 40px);` +
      'display:flex;gap:8px;align-items:start;padding:12px 8px 12px 16px;border-radius:12px;font:16px/1.4 system-ui;' +
      `color:CanvasText;background:Canvas;box-shadow:0 2px 12px #0006;border:1px solid ${notice.level === 'warning' ? '#a3211b' : '#8888'}`;
    const say = create('button', bubble, { type: 'button', textContent: notice.text });
    say.style.cssText = 'all:unset;cursor:pointer;flex:1;min-height:24px;color:inherit';
    const close = create('button', bubble, { type: 'button', textContent: '×', ariaLabel: told.dismiss });
    close.style.cssText = 'all:unset;cursor:pointer;min-width:32px;min-height:32px;text-align:center;font-size:20px;color:inherit';
    for (const button of [say, close]) {
      button.onfocus = () => (button.style.outline = '2px solid');
      button.onblur = () => (button.style.outline = '');
    }
    say.onclick = () => methods.open(notice.article ? `article:${notice.article.slug}` : 'home');
    close.onclick = () => {
      remember([notice.id]);
      root.querySelector('dialog button').focus();
      post('dismissed', { ids: [notice.id] });
    };
  };

  let told;
  methods.on('open', show);
  methods.on('close', show);
  methods.on('ready', () => post('dismissed', { ids: dismissed }));
  methods.on('dismissed', ({ id }) => remember([id]));
  idle(async () => {
    const address = new URL(`${base}/api/v1/sites/${host.nearhand.site}/notices.js`);
    const query = { locale: locales().join(), market: settings.market };
    Object.entries(query).forEach(([name, value]) => value && address.searchParams.set(name, value));
    // Where nothing comes, nothing is said.
    const file = await import(address.href).catch(() => 0);
    if (!file || !host.nearhand.running) return;
    told = file.default;
    notices = told.list;
    show();
  });
};
