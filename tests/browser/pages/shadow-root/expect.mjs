import { holds } from '../../hostile.mjs';


// The tag inside a shadow root, where it is not told which tag it is.
export default (stage) => holds(stage);
