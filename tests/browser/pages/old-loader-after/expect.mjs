// An earlier version of the loader, which comes second: the new one stays, and there is one launcher.
import fs from 'node:fs';
import { holds, WIDGET } from '../../hostile.mjs';

const old = fs.readFileSync(new URL('../old-loader.js', import.meta.url), 'utf8');

/** A browser's cache still has the loader of an earlier version. */
export const before = (stage) =>
  stage.page.route(`${WIDGET}/nearhand.js?old`, (route) => route.fulfill({ contentType: 'text/javascript', body: old }));

export default (stage) => holds(stage);
