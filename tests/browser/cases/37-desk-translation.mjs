// A machine's translations in the desk, alive: they stay beside what comes later, and an answer is sent as it was corrected.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { assert, becomes, test, WIDGET } from '../harness.mjs';
import { alive } from '../desk.mjs';

/** A service as LibreTranslate is, that can be out of order, and a site that has it. */
async function translated() {
  const state = { isDown: false };
  const service = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    const { q, target } = JSON.parse(text);
    response.writeHead(state.isDown ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ translatedText: q.map((one) => `[${target}] ${one}`) }));
  });
  await new Promise((ready) => service.listen(0, '127.0.0.1', ready));
  const id = `translated-${randomUUID().slice(0, 8)}`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nearhand-'));
  fs.cpSync('tests/sites/challenged', folder, { recursive: true });
  const settings = fs.readFileSync(path.join(folder, 'site.toml'), 'utf8');
  const translation = `[translation]\nkind = "libretranslate"\nurl = "http://127.0.0.1:${service.address().port}/translate"\n`;
  const own = settings.replace('id = "challenged"', `id = "${id}"`).replace(/^turnstile.*$/m, '') + translation;
  fs.writeFileSync(path.join(folder, 'site.toml'), own);
  const [program, ...line] = process.env.NEARHAND_CLI.split('\n');
  execFileSync(program, [...line, 'publish', folder, '--to', WIDGET], { stdio: 'pipe' });
  fs.rmSync(folder, { recursive: true });
  return { id, state, service };
}

async function asOperator(site, call, body) {
  const answer = await fetch(`${WIDGET}/api/v1/sites/${site}/${call}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, await answer.clone().text());
  return answer.json();
}

test('An answer is translated, corrected and sent, and what comes meanwhile is translated too', async (stage) => {
  stage.expects(/status of (422|502)/);
  const { id: site, state, service } = await translated();
  const person = { email: `${randomUUID()}@small.example`, name: 'Jana', role: 'admin', teams: [], languages: ['de'] };
  const { id } = await asOperator(site, 'desk/agents', person);
  const { url } = await asOperator(site, `desk/agents/${id}/link`, {});
  const request = { message: 'ランプはどこですか', locale: 'ja', name: 'Yuki', zone: 'Asia/Tokyo' };
  const { reference, token } = await asOperator(site, 'requests', request);
  const { page } = stage;
  await page.goto(url);
  await page.getByRole('button').click();
  await page.goto(`${WIDGET}/desk/${site}/requests/${reference}`);
  await alive(page);
  const words = () => page.locator('.thread .words').allTextContents();
  await becomes('the thread', words, ['ランプはどこですか', '[de] ランプはどこですか']);
  assert.equal(await page.locator('.thread .words').nth(1).getAttribute('lang'), 'de');

  const [own, result] = [page.locator('textarea[name=message]'), page.locator('textarea[name=translated]')];
  const translate = page.locator('button[name=translate]');
  state.isDown = true;
  await own.fill('Sie ist unterwegs.');
  await translate.click();
  await page.getByText('does not answer as it should').first().waitFor();
  assert.deepEqual([await own.inputValue(), await result.count()], ['Sie ist unterwegs.', 0]);
  state.isDown = false;
  await translate.click();
  await becomes('the translation', () => result.inputValue(), '[ja] Sie ist unterwegs.');
  await result.fill('配送中です。');
  // What comes while it is corrected takes nothing away.
  const later = await fetch(`${WIDGET}/api/v1/sites/${site}/requests/${reference}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message: '急いでいます' }),
  });
  assert.equal(later.status, 201);
  await page.getByText('[de] 急いでいます').waitFor({ timeout: 30_000 });
  assert.deepEqual([await own.inputValue(), await result.inputValue()], ['Sie ist unterwegs.', '配送中です。']);
  // Other words than those that were translated are not sent past the translation.
  await own.fill('Sie ist da.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.getByText('have changed since they were translated').waitFor();
  await own.fill('Sie ist unterwegs.');
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.locator('.message.ours').waitFor();
  assert.deepEqual(await page.locator('.message.ours .words').allTextContents(), ['配送中です。', 'Sie ist unterwegs.']);
  assert.deepEqual([await own.inputValue(), await result.count()], ['', 0]);
  service.close();
});
