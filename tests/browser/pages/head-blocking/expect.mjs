import { holds } from '../../hostile.mjs';

// The tag in the head, with nothing that defers it: there is no body yet.
export default (stage) => holds(stage);
