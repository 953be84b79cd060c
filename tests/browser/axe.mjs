// axe-core in a page or a frame: https://github.com/dequelabs/axe-core
import fs from 'node:fs';
import { createRequire } from 'node:module';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = {
  // Each frame is looked at by itself; asking the others would only wait for them.
  iframes: false,
  resultTypes: ['violations'],
  // Off by default, and wanted: WCAG 2.2's size of targets.
  rules: { 'target-size': { enabled: true } },
};

/** The violations in a frame, one line each; `within` is a selector, or the whole document. */
export async function violations(frame, within = 'html') {
  // Runs as the browser's tools do, past the page's CSP.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const run = ([within, options]) => window.axe.run({ include: [within] }, options).then((result) => result.violations);
  const found = await frame.evaluate(run, [within, OPTIONS]);
  // One place of each is enough to find the others.
  return found.map(({ id, nodes }) => {
    const [{ target, any, all }] = nodes;
    const why = [...any, ...all].map((check) => check.message).join('; ');
    return `${id} at ${target.flat().join(' ')} and ${nodes.length - 1} more: ${why}`;
  });
}
