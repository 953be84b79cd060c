// What files weigh when compressed: one line of JSON each. Brotli 11 is for what is compressed once, at the build;
// brotli 4 is what Cloudflare does on the fly.
//   node weigh.mjs FILE…
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

for (const file of process.argv.slice(2)) {
  const content = readFileSync(file);
  const brotli = (quality) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const weight = { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
  // Brotli 11 takes seconds for a worker, which is never sent that way.
  if (!file.endsWith('.wasm')) Object.assign(weight, { brotli4: brotli(4), brotli11: brotli(11) });
  console.log(JSON.stringify(weight));
}
