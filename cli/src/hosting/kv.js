// Workers KV, as workerd asks for it, on a folder: a key is a file below it, each part of the key a folder but the last.
// As much of KV as the worker needs: values, deletion, and lists by a prefix that ends a part.

/// Where a key is. The last part has an ending that no folder has, so that `site/lumen` and `site/lumen/7` are both there;
/// what could mean something to a file system, or to the address of a file, is written as its code.
const place = (key) => `${folder(key)}.value`;
const folder = (key) => key.split('/').map(named).join('/');
const named = (part) => encodeURIComponent(encodeURIComponent(part).replace(/[.*'()!]/g, coded));
const coded = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
const key = (name) => decodeURIComponent(name.replace(/\.value$/, ''));

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const file = (path) => `http://files/${path}`;
    const wanted = decodeURIComponent(pathname.slice(1));
    if (wanted) {
      const body = request.method === 'PUT' ? request.body : null;
      const done = await env.FILES.fetch(file(place(wanted)), { method: request.method, body });
      // What is not there is deleted already.
      return request.method === 'DELETE' && done.status === 404 ? new Response(null, { status: 204 }) : done;
    }
    const prefix = searchParams.get('prefix') ?? '';
    const listed = await env.FILES.fetch(file(folder(prefix.replace(/\/$/, ''))));
    const entries = listed.ok ? await listed.json() : [];
    const files = entries.filter(({ type, name }) => type === 'file' && name.endsWith('.value'));
    const keys = files.map(({ name }) => ({ name: prefix + key(name) }));
    return Response.json({ keys, list_complete: true });
  },
};
