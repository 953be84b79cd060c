import { assert, holds } from '../../hostile.mjs';


// A browser that does not know its time zone: the edge takes the network's.
export default async (stage) => {
  const frame = await holds(stage);
  assert.equal(new URL(frame.url()).searchParams.has('tz'), false);
};
