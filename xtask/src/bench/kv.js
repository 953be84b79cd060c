// Workers KV as workerd asks for it, on a folder: a key is a path below it. As much of it as the worker needs.
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const file = (path) => `http://files/${path}`;
    const key = decodeURIComponent(url.pathname.slice(1));
    const body = request.method === 'PUT' ? request.body : null;
    if (key) return env.FILES.fetch(file(key), { method: request.method, body });
    const prefix = url.searchParams.get('prefix') ?? '';
    const listed = await env.FILES.fetch(file(prefix));
    const names = listed.ok ? await listed.json() : [];
    return Response.json({ keys: names.map(({ name }) => ({ name: prefix + name })), list_complete: true });
  },
};
