// What a style does in each engine, as it can be seen.
import { assert } from '../browser/harness.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const layouts = [];

/** The colours of some points of the window, as `r,g,b`. */
async function colours({ window, page }, points) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nearhand-'));
  const file = path.join(folder, 'window.png');
  await window.picture(file);
  const picture = fs.readFileSync(file).toString('base64');
  fs.rmSync(folder, { recursive: true });
  return page.ask(
    async (picture, points) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return points.map(([x, y]) => [...canvas.getImageData(x, y, 1, 1).data.slice(0, 3)].join());
    },
    picture,
    points,
  );
}

for (const [dir, lang] of [['ltr', 'en'], ['rtl', 'ar']]) {
  layouts.push({
    name: `The coloured head of the panel reaches from side to side, a scroll bar's place included, ${dir}`,
    run: async (visit) => {
      await visit.shop({ lang, dir });
      const panel = await visit.open();
      await panel.see('.hero');
      const { left, right, top } = await visit.page.ask(() => {
        const { left, right, top } = document.querySelector('nearhand-widget').shadowRoot.querySelector('iframe').getBoundingClientRect();
        return { left, right, top };
      });
      const accent = await panel.ask(() => getComputedStyle(document.querySelector('.bar')).backgroundColor.match(/\d+/g).slice(0, 3).join());
      // Below the round corners; the outermost, beside the drawing in the middle of a scroll bar.
      const ends = [left + 1, right - 1].map((x) => [Math.round(x), Math.round(top) + 30]);
      assert.deepEqual(await colours(visit, ends), [accent, accent]);
    },
  });
}
