// A stand-in for a system of a business's own that webhooks tell, for tests/workerd/webhooks.rs. What comes is checked with the
// library of Standard Webhooks, with each of the secrets; how it is taken is said by the first part of the path. `/came?of=…`
// gives what came of a request, by any path. What `stalls` is not answered before `/open` was called.

import { setTimeout as wait } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import { listen, whole } from "./stand_in.mjs";

const [port, ...secrets] = process.argv.slice(2);
const came = [];
// How often each path was called with each id.
const calls = new Map();
let isOpen = false;

function opens(secret, body, headers) {
    try {
        new Webhook(secret).verify(body, headers);
        return true;
    } catch {
        return false;
    }
}

listen(port, async (request, response) => {
    const url = new URL(request.url, `http://127.0.0.1:${port}`);
    const say = (status, headers = {}, body = {}) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (url.pathname === "/came") {
        const of = url.searchParams.get("of");
        return say(200, {}, came.filter((call) => call.body.includes(of)));
    }
    if (url.pathname === "/open") {
        isOpen = true;
        return say(200);
    }
    const body = await whole(request);
    const way = url.pathname.split("/")[1];
    const id = request.headers["webhook-id"];
    came.push({ way, id, body, at: request.headers["webhook-timestamp"], opened: secrets.map((secret) => opens(secret, body, request.headers)) });
    const times = (calls.get(way + id) ?? 0) + 1;
    calls.set(way + id, times);
    switch (way) {
        case "ok":
            return say(204);
        case "down":
            return say(503);
        case "once":
            return say(times === 1 ? 500 : 200);
        case "gone":
            return say(410);
        case "later":
            return say(429, { "retry-after": "120" });
        case "moved":
            return say(307, { location: `http://127.0.0.1:${port}/elsewhere` });
        case "stalls":
            return isOpen ? say(200) : undefined;
        case "slow":
            await wait(30_000);
            return say(200);
        default:
            return say(200);
    }
});
