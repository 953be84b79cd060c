import { holds } from '../../hostile.mjs';


// Injected as tag managers do.
export default (stage) => holds(stage);
