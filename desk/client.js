// Starts the desk in the browser.
import init from '../build/trunk-desk/nearhand-desk-client.js';

// The one Trusted Types policy: what Leptos writes as HTML are those parts of a view that never change. Only elements that
// show something pass, with attributes that run nothing and lead nowhere; what people have typed never comes here.
const ELEMENT = '</?(?:b|bdi|button|dd|details|div|dl|dt|h2|h3|input|kbd|label|li|ol|option|p|path|span|strong|summary|svg|ul)';
const ATTRIBUTE = '(?: (?:aria-[a-z]+|class|d|dir|hidden|lang|name|role|rows|tabindex|type|value|viewBox)(?:="[^"<>]*")?)*';
const MARKUP = new RegExp(`^(?:[^<]|<!>|${ELEMENT}${ATTRIBUTE} ?/?>)*$`);
self.trustedTypes?.createPolicy('default', { createHTML: (html) => (MARKUP.test(html) ? html : null) });

// Where the browser's clock is: the network, by which the edge tells the time without this, may be elsewhere. Told on whichever page
// comes first, the one to sign in at included, which tells no times itself; where no cookie is kept, the network's clock is all
// there is.
const { wasm, zone } = document.getElementById('client').dataset;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const cookie = `nearhand-desk-zone=${here}`;
const isTold = () => document.cookie.includes(cookie);
const isNews = here && here !== zone && !isTold();
if (isNews) document.cookie = `${cookie};path=/desk/;max-age=31536000;samesite=lax`;

if (zone && isNews && isTold()) {
  location.reload();
} else if (wasm && self.WebAssembly) {
  // Pages of lists and forms have none; and a browser without Wasm has pages that work by links and forms.
  init({ module_or_path: fetch(wasm) }).catch((error) => {
    // That a file did not come is said by the browser itself, and that somebody went on before it came is no error.
    if (!(error instanceof TypeError) && error.name !== 'AbortError') console.error(error);
  });
}

// As `MAX_SIZE` in shared/src/attachment.rs.
const MOST = 10 * 1024 * 1024;
// What the first bytes of a file say that it is, as `Kind::of` there; one that is empty is told of as it arrives.
const KIND = /^(?:\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP|%PDF-[12]\.|\x89PNG\r\n\x1a\n)/;
const isKnown = async (file) => !file.size || KIND.test(String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer())));

// A file that would be refused is told of as it is chosen, and not only once it has been sent: in the texts that stand in the page's
// model, which the client's Wasm need not know.
document.addEventListener('change', async ({ target: field }) => {
  if (field.name !== 'files') return;
  const { labels } = JSON.parse(document.getElementById('model').textContent);
  const said = [];
  for (const file of field.files) {
    const why = file.size > MOST ? 'large' : (await isKnown(file)) ? '' : 'kind';
    if (why) said.push(labels[`error-file-${why}`].replace('\ufffc', () => file.name));
  }
  document.getElementById('chosen')?.remove();
  if (!said.length) return;
  const words = document.createElement('p');
  Object.assign(words, { id: 'chosen', className: 'wrong', role: 'alert', textContent: said.join(' ') });
  field.closest('label').after(words);
});
