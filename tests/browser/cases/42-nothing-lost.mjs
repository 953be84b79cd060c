// What is refused takes nothing with it: photos, the access code, what is agreed to; and what is erased is forgotten.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bill, hostile, lamp, picture } from '../files.mjs';
import { assert, becomes, focused, stored, test, unique, until, WIDGET } from '../harness.mjs';
import { CUT } from '../outbox.mjs';
import { leaveRequest, send } from '../views.mjs';

const REFUSED = /status of (415|422)/;
const SMALL = { viewport: { width: 390, height: 640 } };

/** The names of the files that are chosen in a form. */
const chosen = (frame, field = '#files') =>
  frame.locator(field).evaluate((input) => [...input.files].map(({ name }) => name));

async function form(stage) {
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await frame.locator('#message').waitFor();
  return frame;
}

/** Leaves a request, and opens its conversation again. */
async function conversation(stage) {
  const frame = await form(stage);
  const message = unique('A lamp');
  const { reference, code } = await leaveRequest(frame, { message });
  await frame.locator('.back a').click();
  await frame.locator('.remembered a').filter({ hasText: reference }).click();
  await frame.locator('#reply').waitFor();
  return { frame, reference, code, message };
}

test('Photos stay chosen whatever else is refused, and what follows has them once', async (stage) => {
  stage.expects(REFUSED);
  const frame = await form(stage);
  const message = unique('Broken');
  await frame.locator('#message').fill(message);
  await frame.locator('#email').fill('nobody');
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), bill('bill.pdf')]);
  await send(frame);
  await frame.getByText('An address looks like name@example.com.').waitFor();
  assert.deepEqual(await chosen(frame), ['lamp.png', 'bill.pdf']);
  // Only the one that is refused goes.
  await frame.locator('#email').fill('');
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), hostile]);
  await send(frame);
  await frame.locator('#files-error').getByText('page.jpg').waitFor();
  assert.deepEqual(await chosen(frame), ['lamp.png']);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  await becomes('files', () => frame.locator('.files img').evaluateAll((all) => all.map(({ alt }) => alt)), ['lamp.png']);
  assert.equal((await stored(message)).length, 1);
});

test('Of a reply’s files the good ones stay, so does the code; sent, nothing is chosen any more', async (stage) => {
  stage.expects(REFUSED);
  const { frame, code, message } = await conversation(stage);
  await frame.locator('#reply').fill('From behind.');
  await frame.locator('.composer summary').click();
  await frame.locator('#reply-files').setInputFiles([lamp('behind.png'), hostile]);
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('#reply-files-error').getByText('page.jpg').waitFor();
  await becomes('what has arrived', () => frame.locator('.composer .files bdi').allInnerTexts(), ['behind.png']);
  assert.equal(await frame.locator('#reply').inputValue(), 'From behind.');
  assert.equal(await frame.locator('dd #code').innerText(), code, 'the code is there still');
  assert.equal(await frame.locator('.reference > .fine').count(), 1, 'and why to keep it');
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('.entry').nth(1).waitFor();
  assert.equal(await frame.locator('.entry img').count(), 1);
  assert.deepEqual(await chosen(frame, '#reply-files'), []);
  await becomes('what is stored', async () => (await stored(message)).map(({ seq }) => seq), [2]);
});

test('Any picture can be pressed, and stands below what was written with it', SMALL, async (stage) => {
  const frame = await form(stage);
  await frame.locator('#message').fill(unique('Odd ones'));
  const odd = (name, width, height) => ({ ...lamp(name), buffer: picture(width, height, [10, 90, 90]) });
  await frame.locator('#files').setInputFiles([odd('dot.png', 1, 1), odd('strip.png', 300, 2400), bill('bill.pdf')]);
  await send(frame);
  await frame.locator('dd #reference').waitFor();
  for (const name of ['dot.png', 'strip.png']) {
    const box = await frame.locator(`.files img[alt="${name}"]`).boundingBox();
    assert.ok(box.width >= 44 && box.height >= 44 && box.height <= 200, `${name}: ${JSON.stringify(box)}`);
  }
  const words = await frame.locator('.entry .message').boundingBox();
  const files = await frame.locator('.entry .files').boundingBox();
  assert.ok(files.y >= words.y + words.height, 'the files are below');
  assert.match(await frame.locator('.files .file').innerText(), /1\S*\skB/);
});

test('A conversation that its visitor erases is forgotten here, too', async (stage) => {
  const { frame, reference, code, message } = await conversation(stage);
  await frame.locator('#reply').fill('A draft of it');
  const kept = () => frame.evaluate(() => JSON.stringify({ ...localStorage }));
  await until('the draft is kept', async () => (await kept()).includes('A draft of it'));
  for (const folded of await frame.locator('details:has(form[data-form=erase]) > summary').all()) await folded.click();
  await frame.locator('form[data-form=erase] button').click();
  await frame.locator('.problem').waitFor();
  for (const word of [reference, code, message, 'A draft of it']) assert.ok(!(await kept()).includes(word), word);
  await frame.locator('.problem a').first().click();
  await frame.locator('.hero').waitFor();
  assert.equal(await frame.locator('.remembered a').count(), 0);
});

/** A site that asks for consent, and the way to ask for another one. */
async function consenting() {
  const id = `consenting-${randomUUID().slice(0, 8)}`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nearhand-'));
  fs.cpSync('tests/sites/challenged', folder, { recursive: true });
  const settings = fs.readFileSync(path.join(folder, 'site.toml'), 'utf8');
  const texts = fs.readFileSync(path.join(folder, 'locales/en.ftl'), 'utf8');
  const publish = (version, words) => {
    const own = settings.replace('id = "challenged"', `id = "${id}"`).replace(/^turnstile.*$/m, '');
    fs.writeFileSync(path.join(folder, 'site.toml'), `${own}\n[consent]\nversion = "${version}"\nrequired = true\n`);
    fs.writeFileSync(path.join(folder, 'locales/en.ftl'), `${texts}consent = ${words}\nprivacy = https://small.example/privacy\n`);
    const [program, ...line] = process.env.NEARHAND_CLI.split('\n');
    execFileSync(program, [...line, 'publish', folder, '--to', WIDGET], { stdio: 'pipe' });
  };
  const address = `${WIDGET}/w/${id}/contact?locale=en&tz=Europe%2FBerlin`;
  const asks = (version) => until(version, async () => (await (await fetch(address, { headers: { accept: 'text/html' } })).text()).includes(`value="${version}:`));
  publish('2026-11', 'I agree to the [privacy notice](privacy).');
  await asks('2026-11');
  return { address, publish, asks, end: () => fs.rmSync(folder, { recursive: true }) };
}

/** Opens such a form. */
async function agree(stage, address) {
  const { page } = stage;
  await page.goto(address);
  await page.waitForSelector('html[data-client]', { state: 'attached' });
  return page;
}

test('A box that is not ticked is asked for beside it, in sight, and offline nothing is said to be saved', SMALL, async (stage) => {
  stage.expects(REFUSED);
  stage.tolerates(CUT);
  const site = await consenting();
  const page = await agree(stage, site.address);
  const box = page.locator('[name=consent]');
  await page.locator('#message').fill('A lamp');
  const apart = await page.locator('.confirm').evaluate((label) => parseFloat(getComputedStyle(label).marginBlockStart));
  assert.ok(apart >= 8, 'it stands apart from what is above it');
  await send(page);
  await page.locator('#consent-error').getByText('Please tick the box').waitFor();
  await becomes('focus', () => focused(page), 'input#consent');
  const seen = await page.locator('#consent-error').boundingBox();
  assert.ok(seen.y > 0 && seen.y + seen.height < SMALL.viewport.height, JSON.stringify(seen));
  assert.equal(await page.locator('#message').inputValue(), 'A lamp');
  await stage.offline(true);
  await send(page);
  await page.locator('#tell').getByText('Please tick the box').waitFor();
  assert.equal(await page.locator('#outbox form').count(), 0);
  await box.check();
  assert.equal(await page.locator('[aria-invalid]').count(), 0, 'an error goes as it is mended');
  await send(page);
  await page.locator('#outbox').getByText('Saved. It will be sent').waitFor();
  assert.equal(await page.locator('#consent-error').count(), 0);
  await stage.offline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('status').getByText('Your message was sent.').waitFor();
  site.end();
});

test('Who is asked to agree to something else meanwhile reads it, ticks it, and is heard', async (stage) => {
  stage.expects(REFUSED);
  const site = await consenting();
  const page = await agree(stage, site.address);
  await page.locator('#message').fill('A lamp');
  await page.locator('[name=consent]').check();
  site.publish('2026-12', 'I agree to the new [privacy notice](privacy).');
  await site.asks('2026-12');
  await send(page);
  await page.locator('#consent-error').getByText('has changed').waitFor();
  await page.locator('.confirm').getByText('I agree to the new').waitFor();
  assert.equal(await page.locator('[name=consent]').isChecked(), false);
  assert.equal(await page.locator('#message').inputValue(), 'A lamp');
  await page.locator('[name=consent]').check();
  await send(page);
  await page.locator('dd #reference').waitFor();
  site.end();
});
