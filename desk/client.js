// Starts the desk in the browser.
import init from '../build/trunk-desk/nearhand-desk-client.js';

// The one Trusted Types policy: what Leptos writes as HTML are those parts of a view that never change. Only elements that
// show something pass, with attributes that run nothing and lead nowhere; what people have typed never comes here.
const ELEMENT = '</?(?:b|bdi|button|dd|details|div|dl|dt|h2|h3|input|kbd|label|li|ol|option|p|path|span|strong|summary|svg|ul)';
const ATTRIBUTE = '(?: (?:aria-[a-z]+|class|d|dir|hidden|lang|name|role|rows|tabindex|type|value|viewBox)(?:="[^"<>]*")?)*';
const MARKUP = new RegExp(`^(?:[^<]|<!>|${ELEMENT}${ATTRIBUTE} ?/?>)*$`);
self.trustedTypes?.createPolicy('default', { createHTML: (html) => (MARKUP.test(html) ? html : null) });

// Where the browser's clock is: the network, by which the edge tells the time without this, may be elsewhere. Told once; where
// no cookie is kept, the network's clock is all there is.
const { wasm, zone } = document.getElementById('client').dataset;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const cookie = `nearhand-desk-zone=${here}`;
const isTold = () => document.cookie.includes(cookie);
const isNews = here && here !== zone && !isTold();
if (isNews) document.cookie = `${cookie};path=/desk/;max-age=31536000;samesite=lax`;

if (isNews && isTold()) {
  location.reload();
} else if (self.WebAssembly) {
  // A browser without Wasm has pages that work by links and forms.
  init({ module_or_path: fetch(wasm) }).catch((error) => {
    // That a file did not come is said by the browser itself.
    if (!(error instanceof TypeError)) console.error(error);
  });
}
