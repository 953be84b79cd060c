// What loader/nearhand.d.ts promises, as a page's code would use it. `cargo xtask test` compiles this with `tsc --strict`;
// a line under `@ts-expect-error` must not compile.
/// <reference path="../../loader/nearhand.d.ts" />
import type { Nearhand, NearhandEvents, NearhandPrefill, NearhandView } from '../../loader/nearhand';

const api: Nearhand = window.nearhand;
const undo: () => void = api('on', 'request', ({ reference }) => reference.toUpperCase());
undo();
const listener = ({ locale, dir }: NearhandEvents['ready']): string => `${locale} ${dir}`;
nearhand('on', 'ready', listener);
const gone: Promise<void> = nearhand('off', 'ready', listener);

const view: NearhandView = 'article:choose-the-right-bulb';
const fields: NearhandPrefill = { name: 'Ada King', message: 'Order 1815' };
export async function all(): Promise<boolean> {
  await gone;
  for (const call of ['close', 'toggle', 'show', 'hide'] as const) await nearhand(call);
  await nearhand('open');
  await nearhand('open', view);
  await nearhand('open', 'search:dimmer');
  await nearhand('openArticle', 'choose-the-right-bulb');
  await nearhand('search', 'dimmer');
  await nearhand('openBooking');
  await nearhand('setLocale', 'ja');
  await nearhand('prefill', fields);
  await nearhand('page', { url: new URL(location.href) });
  await nearhand('page');
  await nearhand('identify', 'header.claims.signature');
  await nearhand('logout');
  await nearhand('consent', true);
  const { locale } = await nearhand('ready');
  const same: boolean = locale === (await nearhand('locale'));
  await nearhand('destroy');
  return same && (await nearhand('isOpen'));
}

window.addEventListener('nearhand:booking', ({ detail }) => detail.reference.length);
window.addEventListener('nearhand:close', (event: CustomEvent<undefined>) => event.detail);

// @ts-expect-error There is no such call.
nearhand('constructor');
// @ts-expect-error There is no such view.
nearhand('open', 'article');
// @ts-expect-error There is no such field.
nearhand('prefill', { surname: 'King' });
// @ts-expect-error There is no such event.
nearhand('on', 'opened', () => undefined);
// @ts-expect-error A request has no such detail.
nearhand('on', 'request', ({ message }) => message);
window.nearhandSettings = { site: 'lumen', locale: 'de', position: 'start', consent: 'required' };
// @ts-expect-error There are two sides.
window.nearhandSettings = { position: 'left' };
// @ts-expect-error Consent is given or not.
nearhand('consent', 'yes');
// @ts-expect-error It is a promise.
const isOpen: boolean = nearhand('isOpen');
export { isOpen };
