// Booked calls: the clock that a test sets, the calls behind the form, and what a time is to look like.
import ical from 'ical.js';
import { assert, WIDGET } from './harness.mjs';
import { nextNumber, PHONE } from './numbers.mjs';

export { PHONE };

const api = (site, path) => `${WIDGET}/api/v1/sites/${site}/${path}`;

/** Sets the worker's clock for all that a stage asks for. `clock.now` may be changed later. */
export async function setClock(stage, now) {
  const clock = { now };
  await stage.context.route(`${WIDGET}/**`, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'nearhand-now': clock.now } }),
  );
  return clock;
}

const headersAt = (now) => ({ 'content-type': 'application/json', ...(now && { 'nearhand-now': now }) });

/** Books by a call, as another visitor does. Gives the answer's status and body. */
export async function bookElsewhere(site, { start, team, locale = 'en' }, now) {
  const body = JSON.stringify({ start, team, phone: nextNumber() });
  const answer = await fetch(`${api(site, 'callbacks')}?locale=${locale}`, { method: 'POST', headers: headersAt(now), body });
  return { status: answer.status, ...(await answer.json()) };
}

/** Takes every place of a team's time; gives the calls that took them. */
export async function takeAll(site, { start, team }, now) {
  const taken = [];
  for (;;) {
    const { status, reference, token } = await bookElsewhere(site, { start, team }, now);
    if (status === 409) return taken;
    assert.equal(status, 201, 'another visitor books');
    taken.push({ reference, token });
  }
}

/** Gives the time of a call back, so that a test leaves nothing behind. */
export async function giveBack(site, { reference, token }, now) {
  const headers = { ...headersAt(now), authorization: `Bearer ${token}` };
  await fetch(api(site, `callbacks/${reference}/cancel`), { method: 'POST', headers, body: '{}' });
}

/** A call as the team sees it, from `now` on. */
export async function onDesk(site, reference, now) {
  const headers = { ...headersAt(now), authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}` };
  const answer = await fetch(api(site, 'desk/callbacks?limit=200'), { headers });
  const { calls } = await answer.json();
  return calls.find((call) => call.reference === reference);
}

/** The first free time as an API tells it. */
export async function firstFree(site, query = {}) {
  const answer = await fetch(`${api(site, 'callbacks/slots')}?${new URLSearchParams(query)}`);
  const { days } = await answer.json();
  return days[0].slots[0].start;
}

/** Books the first free time, and lets a stage's pages open the call by its address. Gives its reference. */
export async function openCall(stage, site) {
  const { reference, token } = await bookElsewhere(site, { start: await firstFree(site) });
  await stage.context.route(`${WIDGET}/w/${site}/requests/${reference}*`, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${token}` } }),
  );
  return reference;
}

/** An instant on a zone's clock, in a language's words. Spaces and marks of direction differ between versions of CLDR. */
export function told(instant, locale, zone) {
  const part = (options) => plain(new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(new Date(instant)));
  return {
    time: part({ timeStyle: 'short' }),
    weekday: part({ weekday: 'long' }),
    day: part({ day: 'numeric' }),
    offset: offset(instant, zone),
  };
}

/** A text without what cannot be seen of it, in European digits. */
export const plain = (text) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/\s+/gu, ' ')
    .trim();

/** `UTC−03:00`, as the widget writes it. */
function offset(instant, zone) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName').value;
  return name.replace('GMT', 'UTC').replace('-', '\u2212');
}

/** The free times that a form shows, in order. */
export const times = (frame) =>
  frame.locator('.times:not(.nearest) input[name=start]').evaluateAll((inputs) => inputs.map((input) => input.value));

/** Unfolds the day of a time, and chooses it. Gives its label and day as they are read and as they are spoken. */
export async function choose(frame, start) {
  const day = frame.locator('.times details').filter({ has: frame.locator(`input[value="${start}"]`) });
  await stepTo(frame, day);
  if (!(await day.evaluate((details) => details.open))) await day.locator('summary').click();
  const radio = day.locator(`input[value="${start}"]`);
  const label = day.locator('label').filter({ has: frame.locator(`input[value="${start}"]`) });
  await label.click();
  assert.equal(await radio.isChecked(), true, 'the time is chosen');
  return {
    label: plain(await label.innerText()),
    day: plain(await day.locator('summary .title').innerText()),
    spoken: plain(await radio.getAttribute('aria-label')),
  };
}

/** Steps from day to day until one is in sight: there are the one that is open, the one before and the one after. */
async function stepTo(frame, day) {
  const isLater = () => day.evaluate((day) => !!(day.compareDocumentPosition(document.querySelector('.times [open]')) & 2));
  while (!(await day.locator('summary').isVisible())) {
    const next = (await isLater()) ? '.times [open] + details > summary' : '.times details:has(+ [open]) > summary';
    await frame.locator(next).click();
  }
}

/** Sends the form that books or moves a call. */
export const book = (frame) => frame.locator('form[data-form=callback] .button').click();

/** What a calendar program reads in a file. */
export function event(text) {
  const calendar = new ical.Component(ical.parse(text));
  const event = new ical.Event(calendar.getFirstSubcomponent('vevent'));
  const instant = (time) => time.toJSDate().toISOString().replace('.000Z', 'Z');
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    start: instant(event.startDate),
    end: instant(event.endDate),
    summary: event.summary,
  };
}
