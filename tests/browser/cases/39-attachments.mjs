// Photos and documents with messages: with scripts and without, on a phone, from right to left.
import { violations } from '../axe.mjs';
import { asked, DESK, open, signIn } from '../desk.mjs';
import { bill, hostile, lamp, picture } from '../files.mjs';
import { assert, becomes, stored, test, unique, WIDGET } from '../harness.mjs';
import { sideways } from '../layout.mjs';
import { send } from '../views.mjs';

const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };
const REFUSED = /Failed to load resource: the server responded with a status of 415/;
const NO_CLIENT = /Failed to load resource: net::ERR_BLOCKED_BY_CLIENT/;

/** Texts without the marks that isolate a name's direction, and with plain spaces. */
const plain = (texts) => texts.map((text) => text.replace(/[\u2068\u2069]/g, '').replace(/\s/g, ' '));

/** Waits until a picture is seen, and gives how large it is by itself. */
const seen = (frame, name) =>
  frame
    .locator(`.files img[alt="${name}"]`)
    .evaluate((image) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]));

test('A request brings photos and documents, and so does what follows; what is refused is named, and nothing typed is lost', async (stage) => {
  stage.expects(REFUSED);
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  const message = unique('It is broken here');
  await frame.locator('#message').fill(message);
  // What is no photo is told of as it is chosen, by what is in it, and no longer once it is not.
  const chosen = async () => plain(await frame.locator('.chosen').allInnerTexts());
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), hostile]);
  await becomes('what is said of it', chosen, ['“page.jpg” cannot be sent. Photos (JPEG, PNG, WebP, GIF) and PDFs can.']);
  assert.deepEqual(await violations(frame), []);
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), bill('bill.pdf')]);
  await becomes('what is said of them', chosen, ['']);
  const large = { ...bill('$&.pdf'), buffer: Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10 * 1024 * 1024)]) };
  await frame.locator('#files').setInputFiles([large]);
  await becomes('what is said of it', chosen, ['“$&.pdf” is too large. A file may have up to 10 MB.']);
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), hostile]);
  await becomes('what is said of it', async () => /page\.jpg/.test(await chosen()), true);
  // Who sends it all the same is told by the worker.
  await send(frame);
  await frame.locator('#files-error').getByText('page.jpg').waitFor();
  await becomes('what is said of it besides', chosen, ['']);
  assert.equal(await frame.locator('#message').inputValue(), message);
  assert.deepEqual(await stored(message), []);
  await frame.locator('#files').setInputFiles([lamp('lamp.png'), bill('bill.pdf')]);
  await send(frame);
  await frame.locator('#reference').waitFor();
  assert.deepEqual(await seen(frame, 'lamp.png'), [300, 200]);
  assert.match(await frame.locator('.files .file').innerText(), /bill\.pdf\s*\S*1\S*\skB/);
  assert.equal((await stored(message)).length, 1);
  assert.deepEqual(await violations(frame), []);

  // Opened again, it goes on.
  const reference = await frame.locator('#reference').innerText();
  await frame.locator('.back a').click();
  await frame.locator('.remembered a').filter({ hasText: reference }).click();
  await frame.locator('#reply').fill('And from behind.');
  await frame.locator('.composer summary').click();
  await frame.locator('#reply-files').setInputFiles(lamp('behind.png'));
  await stage.page.screenshot({ path: 'build/attachments-reply.png' });
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('.entry').nth(1).waitFor();
  assert.deepEqual(await seen(frame, 'behind.png'), [300, 200]);
  assert.equal(await frame.locator('#reply').inputValue(), '');
  await becomes('what is stored', async () => (await stored(message)).map(({ seq }) => seq), [2]);
  assert.deepEqual(await sideways(frame), []);
});

test('A photo alone is sent, first and later; home calls the conversation by it, and so does the inbox', async (stage) => {
  stage.expects(/Failed to load resource: the server responded with a status of 422/);
  await stage.visit();
  const frame = await stage.open();
  await frame.getByRole('link', { name: 'Write to us' }).first().click();
  await send(frame);
  await frame.locator('#message-error').waitFor();
  const first = `crack-${Date.now()}.png`;
  await frame.locator('#files').setInputFiles(lamp(first));
  await send(frame);
  await frame.locator('#reference').waitFor();
  assert.deepEqual(await seen(frame, first), [300, 200]);
  const reference = await frame.locator('#reference').innerText();
  const row = frame.locator('.remembered a').filter({ hasText: reference });
  await frame.locator('.back a').click();
  await row.click();
  await frame.locator('.composer summary').click();
  await frame.locator('#reply-files').setInputFiles(lamp('behind.png'));
  await frame.locator('form[data-form=reply] .button').click();
  await frame.locator('.entry').nth(1).waitFor();
  assert.deepEqual(await seen(frame, 'behind.png'), [300, 200]);
  assert.equal(await frame.locator('.entry').nth(1).locator('.message').isVisible(), false, 'no bubble without words');
  await frame.locator('.back a').click();
  await frame.locator('.remembered .title').filter({ hasText: 'behind.png' }).waitFor();
  await becomes('what is stored', async () => (await stored(first)).map(({ last }) => [last.message, last.files]), [['behind.png', 1]]);

  await signIn(stage);
  const { page } = stage;
  await page.goto(`${DESK}/?view=all&q=${reference}`);
  const listed = page.locator('.row .clip');
  await listed.getByText('behind.png').waitFor();
  assert.equal(await listed.locator('[data-kind=clip]').isVisible(), true);
  assert.match(await listed.innerText(), /1\S* file/);
  assert.deepEqual(await violations(page), []);
});

test('Without scripts a photo is sent, too', { locale: 'ja-JP' }, async (stage) => {
  stage.expects(NO_CLIENT);
  await stage.page.route(`${WIDGET}/assets/**`, (route) => route.abort('blockedbyclient'));
  await stage.visit({ lang: 'ja' });
  const frame = await stage.open({ client: false });
  await frame.goto(stage.address('contact', { locale: 'ja' }));
  const message = unique('ここが壊れています');
  await frame.locator('#message').fill(message);
  await frame.locator('#files').setInputFiles([lamp('壊れたランプ.png'), bill('領収書.pdf')]);
  await frame.locator('form[data-form=contact] .button').click();
  await frame.locator('#reference').waitFor();
  assert.deepEqual(await seen(frame, '壊れたランプ.png'), [300, 200]);
  assert.equal((await stored(message)).length, 1);
  assert.deepEqual(await violations(frame), []);
  await stage.page.screenshot({ path: 'build/attachments-ja.png' });
});

test('On a phone, from right to left, photos stay within the panel', { ...PHONE, locale: 'ar-AE' }, async (stage) => {
  await stage.visit({ lang: 'ar' });
  await stage.launcher.tap();
  const frame = await stage.frame();
  await frame.goto(stage.address('contact', { locale: 'ar' }));
  await frame.waitForSelector('html[data-client]', { state: 'attached' });
  await frame.locator('#message').fill(unique('المصباح مكسور هنا'));
  await frame.locator('#files').setInputFiles([
    { ...lamp('مصباح مكسور.png'), buffer: picture(2400, 900, [40, 120, 200]) },
    bill('فاتورة بتاريخ ٢٢ نوفمبر.pdf'),
  ]);
  assert.deepEqual(await sideways(frame), [], 'the form');
  await frame.locator('#files').scrollIntoViewIfNeeded();
  await stage.page.screenshot({ path: 'build/attachments-ar-form.png' });
  await send(frame);
  await frame.locator('#reference').waitFor();
  assert.deepEqual(await seen(frame, 'مصباح مكسور.png'), [2400, 900]);
  assert.deepEqual(await sideways(frame), [], 'the conversation');
  assert.match(await frame.locator('.files .file').innerText(), /كيلوبايت/);
  assert.deepEqual(await violations(frame), []);
  await frame.locator('.files').scrollIntoViewIfNeeded();
  await stage.page.screenshot({ path: 'build/attachments-ar.png' });
});

test('The desk shows what a customer has sent, and sends files with an answer; one that is refused stays said, and the answer stays', async (stage) => {
  stage.expects(REFUSED);
  const request = await asked(unique('أين الضمان؟'));
  await signIn(stage);
  await open(stage, request);
  const { page } = stage;
  await page.evaluate(() => (window.same = true));
  await page.locator('textarea[name=message]').fill('Here is the manual.');
  await page.locator('input[name=files]').setInputFiles([hostile, bill('manual.pdf')]);
  const chosen = async () => plain(await page.locator('#chosen').allInnerTexts());
  await becomes('what is said as it is chosen', chosen, ['“page.jpg” cannot be sent. Photos (JPEG, PNG, WebP, GIF) and PDFs can.']);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.locator('#wrong-files').getByText('page.jpg').waitFor();
  assert.equal(await page.locator('textarea[name=message]').inputValue(), 'Here is the manual.');
  await page.locator('input[name=files]').setInputFiles([bill('manual.pdf'), lamp('drawing.png')]);
  await becomes('what is said as it is chosen', chosen, []);
  await page.getByRole('button', { name: 'Send and wait' }).click();
  await page.locator('.thread .files a').getByText('manual.pdf').waitFor();
  assert.deepEqual(await seen(page, 'drawing.png'), [300, 200]);
  assert.equal(await page.locator('input[name=files]').evaluate((field) => field.files.length), 0);
  assert.ok(await page.evaluate(() => window.same), 'the page was never left');
  assert.deepEqual(await violations(page), []);
  await page.screenshot({ path: 'build/attachments-desk.png', fullPage: true });
});
