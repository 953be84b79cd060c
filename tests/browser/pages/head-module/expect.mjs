import { holds } from '../../hostile.mjs';

// As a module, which is not told its own tag.
export default (stage) => holds(stage);
