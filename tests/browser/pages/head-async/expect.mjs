import { holds } from '../../hostile.mjs';

// The tag as it is documented.
export default (stage) => holds(stage);
