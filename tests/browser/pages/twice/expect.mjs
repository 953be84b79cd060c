import { holds } from '../../hostile.mjs';


// The tag of one site, twice: one launcher.
export default (stage) => holds(stage);
