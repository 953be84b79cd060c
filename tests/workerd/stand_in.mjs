// What stands in for a system of a business's own: a server of HTTP that goes on whatever becomes of who calls it. Workers are
// killed in the midst of a call by some tests, and a promise that nobody minds ends the process.

import { createServer } from "node:http";

/** Answers each request at a port of this machine; says on standard output when it is ready to. */
export function listen(port, answer) {
    const server = createServer(async (request, response) => {
        try {
            await answer(request, response);
        } catch (error) {
            console.error(`${request.method} ${request.url}: ${error}`);
            response.destroy();
        }
    });
    server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
}

/** The whole of what came with a request. */
export async function whole(request) {
    let body = "";
    for await (const piece of request) body += piece;
    return body;
}
