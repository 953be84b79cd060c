// What tests of the desk have in common: customers who ask, people who sign in.
import { randomUUID } from 'node:crypto';
import { assert, Stage, WIDGET } from './harness.mjs';

export const DESK = `${WIDGET}/desk/lumen`;

/** Asks as the operator's program does; at another time, where one is told. */
export async function asOperator(path, body, method = 'POST', now) {
  const answer = await fetch(`${WIDGET}/api/v1/sites/lumen/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}`,
      'content-type': 'application/json',
      ...(now && { 'nearhand-now': now }),
    },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, await answer.clone().text());
  return answer.json();
}

/** A customer in Riyadh has asked, now or at another time: gives the message, the reference and its code. */
export async function asked(message, fields = {}, now) {
  const body = { message, name: 'ريم العتيبي', locale: 'ar', zone: 'Asia/Riyadh', ...fields };
  const { reference, token } = await asOperator('requests', body, 'POST', now);
  return { message, reference, token };
}

/** Signs somebody in who sees all conversations, with their one-time link; gives their id. */
export async function signIn(stage, name = 'Jana Kühn') {
  const { id } = await asOperator('desk/agents', { email: `${randomUUID()}@lumen.example`, name, role: 'admin', teams: [] });
  const { url } = await asOperator(`desk/agents/${id}/link`, {});
  await stage.page.goto(url);
  await stage.page.getByRole('button').click();
  await stage.page.waitForURL(`${DESK}/`);
  return id;
}

/** Somebody else, in a browser of their own. */
export async function another(stage, name, options = {}) {
  const other = await new Stage(stage.browser, stage.storefront, { ...stage.options, ...options }).begin();
  other.id = await signIn(other, name);
  return other;
}

/** Opens a conversation, and waits until the page is alive. */
export async function open(stage, { reference }) {
  await stage.page.goto(`${DESK}/requests/${reference}`);
  await alive(stage.page);
}

/** The client says so once it has taken a page over. */
export const alive = (page) => page.locator('html[data-client]').waitFor({ state: 'attached' });
