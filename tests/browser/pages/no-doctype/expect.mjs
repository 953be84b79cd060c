import { holds } from '../../hostile.mjs';

// No doctype: quirks mode.
export default (stage) => holds(stage);
