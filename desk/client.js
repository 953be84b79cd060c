// Starts the desk in the browser.
import init from '../build/trunk-desk/nearhand-desk-client.js';

// The one Trusted Types policy: what Leptos writes as HTML are those parts of a view that never change. Only elements that
// show something pass, with attributes that run nothing and lead nowhere; what people have typed never comes here.
const ELEMENT = '</?(?:b|bdi|button|dd|details|div|dl|dt|h2|h3|input|kbd|label|li|ol|option|p|path|span|strong|summary|svg|ul)';
const ATTRIBUTE = '(?: (?:aria-[a-z]+|class|d|dir|hidden|lang|name|role|rows|tabindex|type|value|viewBox)(?:="[^"<>]*")?)*';
const MARKUP = new RegExp(`^(?:[^<]|<!>|${ELEMENT}${ATTRIBUTE} ?/?>)*$`);
self.trustedTypes?.createPolicy('default', { createHTML: (html) => (MARKUP.test(html) ? html : null) });

// A browser without Wasm has pages that work by links and forms.
if (self.WebAssembly) {
  init({ module_or_path: fetch(document.getElementById('client').dataset.wasm) }).catch((error) => {
    // That a file did not come is said by the browser itself.
    if (!(error instanceof TypeError)) console.error(error);
  });
}
