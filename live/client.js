// The visitor's thread while it is on the screen: what has come is shown, said and marked. What is to be done when a connection
// breaks, live/src/ knows; rows are the client's to draw (widget/src/client/news.rs), which is told by one event.
import start, {
  live_anew, live_in_background, live_is_on, live_polled, live_see, live_start, live_stop, live_type, live_write,
} from '../build/trunk-live/nearhand-live.js';

const FORM = 'form[data-form=reply]';
const EARLIER = 'form[data-form=earlier]';
const MARK = '● ';
/** What a form may hold to go over a connection: files go with a post. */
const FIELDS = ['key', 'code', 'message'];
/** How many lines a screen reader is left with. */
const MOST_LINES = 5;
/** How long a frame is waited for, which a browser does not make for a panel that is closed; in milliseconds. */
const FRAME_MS = 500;

let element; // `<nearhand-live>`, as it was drawn last: words and addresses
let reference; // of the conversation that is followed
let pending = []; // written here, and not drawn by the client yet: {key, message, row, seq}
let read = 0; // the last message that somebody of the business has seen
let agents = 0;
let names = []; // of them
let isTyping = false;
let isNew = false; // something has come that was not seen

const find = (selector) => document.querySelector(selector);
const word = (name) => element.getAttribute(`data-${name}`) ?? '';
const rows = (filter = '') => [...document.querySelectorAll(`.thread > [id^=m]${filter}`)];
const seqOf = (row) => Number(row?.id.slice(1)) || 0;
const lastSeq = () => seqOf(rows().at(-1));
const address = (what) => `${word('api')}${what}?${word('query')}`;

// ---- The client, and what it keeps (client/storage.rs, remembered.rs, queue.rs) -----------------------------------------------

/** Tells the client, and is told who is there. */
const tell = (told = {}) => {
  const detail = { seen: false, draw: false, earlier: false, messages: [], ...told };
  document.dispatchEvent(new CustomEvent('nearhand-live', { detail }));
  const token = detail.token || undefined;
  return { subject: token && subjectOf(token), token };
};
/** Whose a signed identity is (RFC 7519), as `client/identity.rs` reads it: a name to keep things under, and no proof. */
const subjectOf = (token) => {
  try {
    const claims = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(claims, (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)).sub.trim() || undefined;
  } catch {
    return undefined;
  }
};
const keyOf = (name, owner) => `nearhand:${word('site')}:${name}${owner ? `:${owner}` : ''}`;
const kept = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
/** Says whether it is kept. */
const keep = (key, value) => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
const remembered = (all) => all?.find?.(([known]) => known === reference);
const code = () => remembered(kept(keyOf('requests', tell().subject)))?.[1] || '';
const outbox = () => kept(keyOf('outbox')) ?? [];
const takeOut = (key) => {
  const rest = outbox().filter((item) => item.key !== key);
  keep(keyOf('outbox'), rest.length ? rest : undefined);
};
const wantsSound = () => kept(keyOf('sound')) === true;

// ---- What is seen -------------------------------------------------------------------------------------------------------------

/** At one's own last message: how far it has come. */
const drawMark = () => {
  const row = rows('[data-from=visitor]').at(-1);
  const mark = find('.thread .mark') ?? Object.assign(document.createElement('span'), { className: 'mark' });
  const text = ` · ${word(seqOf(row) <= read ? 'read' : 'sent')}`;
  if (mark.textContent !== text) mark.textContent = text;
  const line = row?.querySelector('.fine');
  if (line && !line.contains(mark)) line.append(mark);
};

/** Above the field: that somebody writes, else that somebody is there, else when they are back. */
const drawLine = () => {
  const field = find(`${FORM} .field`);
  if (!field) return;
  let line = field.querySelector('.there');
  if (!line) field.prepend((line = Object.assign(document.createElement('p'), { className: 'there fine' })));
  line.textContent = word(isTyping ? 'typing' : agents ? 'here' : 'away');
  if (agents && names.length && !isTyping) line.textContent = word('names').replace('{}', () => listed(names));
  line.hidden = !line.textContent;
  line.toggleAttribute('data-typing', isTyping);
  line.toggleAttribute('data-away', !isTyping && !agents);
};

const listed = (all) => {
  try {
    return new Intl.ListFormat(word('lang')).format(all);
  } catch {
    return all.join(', ');
  }
};

/** A message that is on its way: a row that is not the client's yet. */
const drawPending = (item) => {
  const make = (name, className, textContent = '') => Object.assign(document.createElement(name), { className, textContent });
  item.row?.remove();
  item.row = make('li', 'entry');
  item.row.setAttribute('data-from', 'visitor');
  const words = make('p', 'message', item.message);
  words.dir = 'auto';
  item.row.append(make('p', 'fine', word(item.seq ? 'sent' : 'sending')), words);
  find('.thread')?.append(item.row);
};

/** What the client has drawn is on its way no longer. */
const settle = () => {
  const last = lastSeq();
  pending = pending.filter((item) => {
    const isDrawn = item.seq && item.seq <= last;
    if (isDrawn) item.row.remove();
    return !isDrawn;
  });
};

const lastRow = () => find('.thread')?.lastElementChild;
const isAtEnd = () => (lastRow()?.getBoundingClientRect().bottom ?? 0) < innerHeight + 60;
const goToEnd = () => lastRow()?.scrollIntoView(false);

/** A time as the visitor reads it, where the edge has not said it. */
const when = (at) => {
  const how = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' };
  try {
    return new Date(at).toLocaleString(word('lang'), { ...how, timeZone: word('zone') });
  } catch {
    return new Date(at).toLocaleString(undefined, how);
  }
};

const setStatus = (status) => {
  const state = find('.state');
  if (!state || !status || state.getAttribute('data-status') === status || !word(status)) return;
  state.textContent = word(status);
  state.setAttribute('data-status', status);
  if (status === 'open') return;
  // What was to come next has come.
  document.querySelectorAll('#main > .next').forEach((next) => next.remove());
  const heading = find('#main h1');
  if (heading) heading.textContent = word('title');
  // What is asked then, the edge has to draw; not under the hands of somebody who writes.
  if (status === 'resolved' && !find('#reply')?.value) tell({ draw: true });
};

// ---- Who looks, and who only hears ----------------------------------------------------------------------------------------------

const ifSeen = (then) => {
  if (document.hidden) return then(false);
  let isTold = false;
  const once = (isSeen) => {
    if (isTold) return;
    isTold = true;
    then(isSeen);
  };
  requestAnimationFrame(() => once(true));
  setTimeout(() => once(false), FRAME_MS);
};

const seen = (whose) => {
  if (whose !== reference) return;
  if (isNew) {
    isNew = false;
    if (document.title.startsWith(MARK)) document.title = document.title.slice(MARK.length);
    tell({ seen: true });
  }
  live_see(lastSeq());
};
const look = () => {
  const whose = reference;
  if (whose) ifSeen((isSeen) => isSeen && seen(whose));
};

/** The launcher shows that there is something to read; not whose, nor what. */
const unseen = ({ name, message, when: at }) => {
  const key = keyOf('requests', tell().subject);
  const all = kept(key);
  const entry = remembered(all);
  if (entry) {
    [entry[3], entry[4], entry[5], entry[6]] = [name, message.slice(0, 120), at, true];
    keep(key, all);
  }
  if (word('host') && parent !== self) parent.postMessage({ nearhand: 1, type: 'unread', unread: '1' }, word('host'));
  if (wantsSound() && !document.title.startsWith(MARK)) document.title = MARK + document.title;
};

let audio;
/** Two short, quiet tones. Browsers let a page sound only after somebody has done something in it. */
const sound = () => {
  try {
    audio ??= new AudioContext();
    audio.resume();
    [[660, 0], [880, 0.12]].forEach(([hertz, after]) => {
      const from = audio.currentTime + after;
      const [tone, level] = [audio.createOscillator(), audio.createGain()];
      tone.frequency.value = hertz;
      level.gain.setValueAtTime(0.06, from);
      level.gain.linearRampToValueAtTime(0, from + 0.25);
      tone.connect(level).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.25);
    });
  } catch {
    // A browser without it is silent.
  }
};

const came = (ours) => {
  isNew = true;
  const log = element.querySelector('[role=log]');
  ours.forEach(({ name, message }) =>
    log.append(Object.assign(document.createElement('p'), { textContent: `${name || word('team')}: ${message}` })));
  while (log.childElementCount > MOST_LINES) log.firstElementChild.remove();
  const whose = reference;
  ifSeen((isSeen) => {
    if (whose !== reference) return;
    if (isSeen) seen(whose);
    else unseen(ours.at(-1));
    if (wantsSound() && !(isSeen && document.hasFocus())) sound();
  });
};

// ---- What live/src/ tells ---------------------------------------------------------------------------------------------------------

const page = {
  address: () => address('live'),
  proof: () => code() || tell().token,
  show(raw, status) {
    const last = lastSeq();
    const fresh = raw.filter(({ seq }) => seq > last);
    // How files are shown, the edge draws: a connection brings only what they are.
    if (fresh.some(({ attachments, files }) => attachments?.length && !files)) return withFiles(last, raw, status);
    fresh.forEach((message) => {
      message.when ||= when(message.at);
      message.day ||= ''; // of a version before
    });
    if (fresh.length) {
      const wasAtEnd = isAtEnd();
      tell({ messages: fresh });
      settle();
      drawMark();
      if (wasAtEnd) goToEnd();
    }
    setStatus(status);
    const ours = fresh.filter(({ from }) => from !== 'visitor');
    if (ours.length) came(ours);
    else if (fresh.length) look();
  },
  sent(key, seq) {
    takeOut(key);
    pending.filter((item) => item.key === key).forEach((item) => {
      item.seq = seq;
      item.row.firstElementChild.textContent = word('sent');
    });
    settle();
  },
  /** There is no connection any more: the client posts what is on its way, with the keys that it has, and shows what waits. */
  handOver() {
    const left = pending;
    pending = [];
    left.forEach(({ row }) => row.remove());
    if (!left.length) return;
    live_anew(lastSeq(), wantsSound());
    dispatchEvent(new Event('online'));
  },
  live(isLive) {
    if (!isLive) {
      [agents, names, isTyping] = [0, [], false];
      page.handOver();
    }
    drawLine();
  },
  typing(now) {
    isTyping = now;
    drawLine();
  },
  presence(now, who) {
    [agents, names] = [now, who];
    drawLine();
  },
  read(seq) {
    read = Math.max(read, seq);
    drawMark();
  },
  // The page stays what it is: the client looks after it, as without this.
  ended: () => document.documentElement.removeAttribute('data-live'),
  async poll(call, after) {
    try {
      const answer = await messagesAfter(after);
      const body = await answer.json().catch(() => null);
      live_polled(call, after, answer.status, body, Number(answer.headers.get('retry-after')) || 0);
    } catch {
      live_polled(call, after, 0, null, 0);
    }
  },
};

const messagesAfter = (after) => ask(`after=${after}`);
const ask = (part) => {
  const proof = code();
  const { token } = tell();
  const headers = { accept: 'application/json', ...(proof ? { authorization: `Bearer ${proof}` } : token && { 'nearhand-identity': token }) };
  return fetch(`${address('messages')}&${part}`, { headers });
};

/** Shows messages as a call brings them, with their files; where it fails, without. */
const withFiles = async (after, raw, status) => {
  const drawn = await messagesAfter(after)
    .then((answer) => answer.json())
    .catch(() => null);
  const bare = raw.map((message) => ({ ...message, attachments: [] }));
  page.show(drawn?.messages ?? bare, drawn?.status ?? status);
};

/** Adds what was written before, above what somebody reads, which stays where it is. Where that fails, the form can be sent again. */
const showEarlier = async (form) => {
  const first = rows()[0];
  const button = form.querySelector('button');
  const whose = reference;
  const isFocused = document.activeElement === button; // a button that is disabled loses the focus
  button.disabled = true;
  const answer = await ask(`before=${seqOf(first)}`)
    .then((answer) => answer.ok && answer.json())
    .catch(() => null);
  button.disabled = false;
  if (isFocused && document.activeElement === document.body) button.focus({ preventScroll: true });
  if (whose !== reference || first !== rows()[0]) return;
  if (!answer) return tell({ draw: true }); // which says that there is no network
  const { top } = first.getBoundingClientRect();
  const hadFocus = document.activeElement === button;
  tell({ messages: answer.messages, earlier: true });
  if ((answer.messages[0]?.seq ?? 1) === 1) form.remove();
  scrollBy({ top: first.getBoundingClientRect().top - top, behavior: 'instant' });
  if (hadFocus && !form.isConnected) {
    // Where the button has gone, whoever uses the keyboard goes on from what is new.
    const row = rows()[0];
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  }
};

// ---- What somebody does -----------------------------------------------------------------------------------------------------------

/** Sends what the form holds over the connection. Not where the client has to: there is none, or there is more than words. */
const send = (form) => {
  if (!live_is_on() || !navigator.onLine || form.hasAttribute('data-sending')) return false;
  const { message = '', key, ...others } = Object.fromEntries(new FormData(form));
  // What is missing or wrong, the edge says.
  if (!key || !message.trim() || Object.keys(others).some((name) => !FIELDS.includes(name))) return false;
  const { subject, token } = tell();
  const item = { key, address: address('messages'), code: code(), reference, body: { message }, at: Date.now() };
  if (subject) Object.assign(item, { sub: subject, token });
  const waiting = outbox();
  // What cannot be kept stays in its field until it is stored.
  if (waiting.some((other) => other.key === key) || !keep(keyOf('outbox'), [...waiting, item])) return false;
  const written = { key, message };
  pending.push(written);
  drawPending(written);
  // Another key, as long as the first.
  form.elements.key.value = `${key.split('~')[0]}~${Math.floor(Math.random() * 1e12)}`;
  const field = find('#reply');
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true })); // the client forgets the draft
  field.focus({ preventScroll: true });
  goToEnd();
  live_write(key, message);
  return true;
};

const listen = () => {
  // Before the client, which listens on the document.
  addEventListener('submit', (event) => {
    if (reference && event.target.matches(EARLIER)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      showEarlier(event.target);
    } else if (reference && event.target.matches(FORM) && send(event.target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  document.addEventListener('input', ({ target }) => {
    if (reference && target.id === 'reply' && target.value) live_type();
  });
  // The focus stays in the field, and so does the keyboard of a phone.
  document.addEventListener('pointerdown', (event) => {
    if (document.activeElement?.id === 'reply' && event.target.closest?.(`${FORM} button`)) event.preventDefault();
  });
  document.addEventListener('change', ({ target }) => {
    if (target.parentElement?.parentElement !== element) return;
    keep(keyOf('sound'), target.checked);
    live_in_background(target.checked);
    if (target.checked) sound(); // by the click that allows it
  });
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  addEventListener('message', ({ data }) => data?.type === 'open' && look());
  // Somebody has gone on to another view.
  new MutationObserver(() => {
    if (reference && !find('nearhand-live')) {
      live_stop();
      page.ended();
      reference = undefined;
    }
  }).observe(document.getElementById('frame'), { childList: true, subtree: true });
};

/** Waits for the client, which knows who is there. */
const client = () =>
  new Promise((done) => {
    const root = document.documentElement;
    const watch = new MutationObserver(() => root.hasAttribute('data-client') && (watch.disconnect(), done()));
    if (root.hasAttribute('data-client')) done();
    else watch.observe(root, { attributes: true });
  });

let begun;
/** A conversation was drawn; perhaps the same again. `module` is the address of the Wasm. */
export const open = async (drawn, module) => {
  await (begun ??= Promise.all([start({ module_or_path: fetch(module) }), client()]).then(listen));
  if (!drawn.isConnected) return;
  element = drawn;
  document.documentElement.setAttribute('data-live', '');
  const box = element.querySelector('input');
  box.checked = wantsSound();
  box.parentElement.hidden = false;
  const isAnother = reference !== word('reference');
  if (isAnother) {
    reference = word('reference');
    [pending, read, agents, names, isTyping, isNew] = [[], 0, 0, [], false, false];
  }
  // What is on its way is drawn again, unless it is there, or was taken back.
  pending = pending.filter(({ key, seq }) => !seq && outbox().some((item) => item.key === key));
  pending.forEach(drawPending);
  drawMark();
  drawLine();
  if (isAnother) live_start(page, lastSeq(), wantsSound());
  look();
};
