import { holds } from '../../hostile.mjs';


// Resets that reach every element, with !important.
export default (stage) => holds(stage);
