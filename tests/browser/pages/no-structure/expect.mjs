import { holds } from '../../hostile.mjs';

// Hardly HTML: no head, no body, no doctype.
export default (stage) => holds(stage);
