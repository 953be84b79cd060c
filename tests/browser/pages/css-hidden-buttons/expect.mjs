import { holds } from '../../hostile.mjs';


// What the panel is made of is hidden wherever it stands on the page.
export default (stage) => holds(stage);
