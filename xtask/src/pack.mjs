// An archive of a folder, the same bytes for the same content: node pack.mjs WHERE NAME → WHERE/NAME.tar.gz
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';

const [where, name] = process.argv.slice(2);
const all = readdirSync(join(where, name), { recursive: true, withFileTypes: true });
const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const inside = files.map((file) => file.slice(where.length + 1)).sort();
// `portable` leaves out who packed it and when.
const options = { gzip: { level: 9 }, file: join(where, `${name}.tar.gz`), cwd: where, portable: true, mtime: new Date(0) };
await create(options, inside);
