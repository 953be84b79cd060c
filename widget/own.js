// What looks after <nearhand-own>: notices, which are dismissed once and stay away, what this browser keeps, which can be
// cleared, and files that are chosen. The client fetches it with the first such element (`xtask/src/client.rs`), whoever has drawn that.
const site = location.pathname.split('/')[2];
const beginning = `nearhand:${site}:`;
const key = `${beginning}dismissed`; // ids of notices, and nothing of who has dismissed them
const host = new URLSearchParams(location.search).get('origin');
let path; // of the shop's page, once that has told it
let inMemory = []; // where storage is blocked

const dismissed = () => {
  try {
    return [...inMemory, ...(JSON.parse(localStorage.getItem(key)) || [])];
  } catch {
    return inMemory;
  }
};
const tell = (message) => host && parent !== window && parent.postMessage({ nearhand: 1, ...message }, host);
// As `fits` in shared/src/notice.rs.
const fits = (pattern) =>
  path && new RegExp(`^${pattern.split('*').map((part) => part.replace(/[^\w/]/g, '\\$&')).join('.*')}$`).test(path);

const update = () => {
  const gone = dismissed();
  for (const notice of document.querySelectorAll('nearhand-own > .notice')) {
    const { id, pages } = notice.dataset;
    notice.hidden = gone.includes(id) || !!(pages && !pages.split(' ').some(fits));
  }
};
const dismiss = (ids) => {
  inMemory = [...new Set([...dismissed(), ...ids])].slice(-50);
  try {
    localStorage.setItem(key, JSON.stringify(inMemory));
  } catch {
    // They come again with the next document.
  }
  update();
};

const notices = (element) => {
  for (const notice of element.children) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', element.dataset.dismiss);
    button.onclick = () => {
      dismiss([notice.dataset.id]);
      tell({ type: 'dismissed', id: notice.dataset.id });
      // Or the keyboard's place in the page is lost.
      (element.querySelector('.notice:not([hidden]) button') || document.querySelector('#message') || document.querySelector('h1')).focus();
    };
    if (!notice.querySelector('button')) notice.append(button);
  }
  update();
  // What a status says is read out when it changes, not when it is there already (WAI-ARIA 1.2, section 5.3.3).
  const say = () => element.contains(document.activeElement) || element.append(...element.children);
  if (element.hasAttribute('role')) setTimeout(say, 400);
};

const kept = (element) => {
  element.hidden = false;
  element.querySelector('button').onclick = () => {
    try {
      for (const storage of [localStorage, sessionStorage]) {
        Object.keys(storage).forEach((name) => name.startsWith(beginning) && storage.removeItem(name));
      }
    } catch {
      // Nothing is kept where nothing can be.
    }
    tell({ type: 'unread', unread: '' });
    location.reload();
  };
};

// As `MAX_SIZE` in shared/src/attachment.rs, and its `Kind::of`, by the first bytes; one that is empty is told of as it arrives.
const MOST = 10 * 1024 * 1024;
const KIND = /^(?:\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP|%PDF-[12]\.|\x89PNG\r\n\x1a\n)/;
const chosen = (element) => {
  const field = element.parentNode.querySelector('[name=files]');
  field.onchange = async () => {
    const { kind, large } = element.dataset;
    const said = [];
    for (const file of field.files) {
      const begin = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
      const text = file.size > MOST ? large : begin && !KIND.test(begin) ? kind : '';
      if (text) said.push(text.replace('\ufffc', () => file.name));
    }
    // What came back from the last time is of files that are no longer chosen.
    document.getElementById(`${field.id}-error`)?.remove();
    element.replaceChildren(...said.map((text) => Object.assign(document.createElement('p'), { className: 'error', role: 'alert', textContent: text })));
    if (said.length) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
};

addEventListener('message', ({ data, source, origin }) => {
  if (source !== parent || origin !== host || data?.nearhand !== 1) return;
  if (data.type === 'dismissed' && Array.isArray(data.ids)) dismiss(data.ids.map(String));
  if (data.type === 'page') {
    path = data.url && new URL(data.url).pathname;
    update();
  }
});

export default (element) => ({ kept, chosen }[element.classList[0]] ?? notices)(element);
