// Another engine's answers to the queries of one locale:
//   node peers.mjs minisearch|pagefind QUESTIONS.json ANSWERS.json
// Each is set up as its documentation advises. What an engine cannot do in a language is an answer too (`problem`).
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';

const FIRST = 10;
const [engine, input, output] = process.argv.slice(2);
const { locale, documents, queries } = JSON.parse(readFileSync(input, 'utf8'));

const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const milliseconds = (from) => Number(process.hrtime.bigint() - from) / 1e6;

function minisearch() {
  const options = { fields: ['title', 'summary', 'body'] };
  // The default tokenizer splits at spaces and punctuation.
  if (/^(ja|zh|th|lo|km|my)\b/.test(locale)) {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    options.tokenize = (text) =>
      Array.from(segmenter.segment(text)).filter((part) => part.isWordLike).map((part) => part.segment);
  }
  const built = new MiniSearch(options);
  built.addAll(documents.map((document, id) => ({ id, ...document })));
  const json = JSON.stringify(built);
  const start = process.hrtime.bigint();
  const loaded = MiniSearch.loadJSON(json, options);
  const load = milliseconds(start);
  // Of several boosts the one that does best here.
  const asked = { prefix: true, fuzzy: 0.2, boost: { title: 4 } };
  return {
    search: (query) => loaded.search(query, asked),
    ids: (found) => found.slice(0, FIRST).map((hit) => hit.id),
    size: { raw: Buffer.byteLength(json), index: brotli(json) },
    load,
  };
}

async function pagefind() {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: locale });
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const [id, { title, summary, body }] of documents.entries()) {
    const lines = body.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
    const content = `<html lang="${locale}"><body><h1>${escaped(title)}</h1>` +
      `<p data-pagefind-weight="3">${escaped(summary)}</p>${lines}</body></html>`;
    const { errors } = await index.addHTMLFile({ url: `/${id}/`, content });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  const { files } = await index.getFiles();
  await close();
  // Its script runs in Node.js too, given the language of a page, its own files, and a name of its own.
  const script = resolve(`${output}.pagefind.mjs`);
  const base = 'http://pagefind.test/';
  const served = new Map(files.map((file) => [base + file.path, file.content]));
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) };
  globalThis.fetch = async (url) => new Response(served.get(String(url).replace(/\?.*/, '')));
  writeFileSync(script, served.get(`${base}pagefind.js`));
  const { createInstance } = await import(pathToFileURL(script));
  rmSync(script);
  const start = process.hrtime.bigint();
  const instance = createInstance({ basePath: base });
  // The first answer comes when index and WebAssembly are there.
  await instance.search('\u{fdd0}');
  const load = milliseconds(start);
  const of = (...endings) => files.filter((file) => endings.some((ending) => file.path.endsWith(ending)));
  const sum = (list, size) => list.reduce((total, file) => total + size(Buffer.from(file.content)), 0);
  const repacked = (content) => brotli(gunzipSync(content));
  const texts = of('.pf_fragment');
  const indexed = of('.pf_index', '.pf_meta');
  const urls = new Map();
  const id = async (hit) => {
    if (!urls.has(hit.id)) urls.set(hit.id, Number((await hit.data()).raw_url.split('/')[1]));
    return urls.get(hit.id);
  };
  return {
    search: (query) => instance.search(query),
    ids: ({ results }) => Promise.all(results.slice(0, FIRST).map(id)),
    size: {
      raw: sum(indexed, (content) => gunzipSync(content).length),
      index: sum(indexed, repacked),
      texts: sum(texts, repacked),
      wire: sum([...indexed, ...texts], (content) => content.length),
    },
    load,
    stems: !files.some((file) => file.path === 'wasm.unknown.pagefind') ||
      files.filter((file) => /^wasm\..*pagefind$/.test(file.path)).length > 1,
  };
}

async function answers() {
  const { search, ids, ...rest } = await (engine === 'pagefind' ? pagefind() : minisearch());
  const rankings = [];
  // The first round fills caches; times are of the second.
  for (const { text } of queries) rankings.push(await ids(await search(text)));
  const micros = [];
  for (const { text } of queries) {
    const start = process.hrtime.bigint();
    await search(text);
    micros.push(milliseconds(start) * 1e3);
  }
  return { rankings, micros, ...rest };
}

const result = await answers().catch((error) => ({ problem: error.message ?? String(error) }));
writeFileSync(output, JSON.stringify(result));
process.exit();
