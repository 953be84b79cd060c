import { holds } from '../../hostile.mjs';

// Deferred: it runs when the page has been read.
export default (stage) => holds(stage);
