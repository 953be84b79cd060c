// Compresses files as the edge serves them, and says what they weigh: one line of JSON each.
//   node compress.mjs [--write] FILE…      --write puts FILE.br beside each
// In JavaScript because Node.js has brotli and gzip built in, and natively; in Rust they would be more to compile.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const args = process.argv.slice(2);
const write = args[0] === '--write';
for (const file of write ? args.slice(1) : args) {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_MODE]: file.endsWith('.wasm') ? constants.BROTLI_MODE_GENERIC : constants.BROTLI_MODE_TEXT,
  };
  const brotli = brotliCompressSync(content, { params });
  if (write) writeFileSync(`${file}.br`, brotli);
  console.log(JSON.stringify({ file, raw: content.length, brotli: brotli.length, gzip: gzipSync(content).length }));
}
