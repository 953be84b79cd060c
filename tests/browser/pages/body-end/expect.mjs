import { holds } from '../../hostile.mjs';

// The tag at the end of the body.
export default (stage) => holds(stage);
