import { holds } from '../../hostile.mjs';


// All short names taken, and a module loader that wants every script for itself.
export default (stage) => holds(stage);
