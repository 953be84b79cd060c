import { holds } from '../../hostile.mjs';


// A page whose own layers lie as high as they can.
export default (stage) => holds(stage);
