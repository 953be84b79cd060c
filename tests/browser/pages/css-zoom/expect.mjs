import { holds } from '../../hostile.mjs';


// A page that magnifies itself: all is larger, nothing is out of sight.
export default (stage) => holds(stage);
