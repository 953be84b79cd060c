// A provider of OpenID Connect (oauth2-mock-server), and at the same port a stand-in for Cloudflare Access, for
// tests/workerd/sign_in.rs. What a test posts to `/next` is in the provider's next tokens.

import { SignJWT, exportJWK, generateKeyPair } from "jose";
import { OAuth2Server } from "oauth2-mock-server";
import { listen, whole } from "./stand_in.mjs";

const port = Number(process.argv[2]);
const provider = new OAuth2Server();
await provider.issuer.keys.generate("RS256");
provider.issuer.url = `http://127.0.0.1:${port}`;

let next = {};
provider.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, next));

// The keys of Access: two algorithms, as it may change them, and one of somebody else's.
const keys = {};
for (const [kid, alg] of [["one", "RS256"], ["two", "ES256"], ["stranger", "RS256"]]) {
    keys[kid] = { alg, ...(await generateKeyPair(alg, { extractable: true })) };
}
let published = ["one"];

async function own(path, body) {
    switch (path) {
        case "/next":
            next = body;
            return {};
        case "/publish":
            published = body.keys;
            return {};
        case "/sign": {
            const { alg, privateKey } = keys[body.kid];
            const head = { alg, kid: body.named ?? body.kid };
            return { token: await new SignJWT(body.claims).setProtectedHeader(head).sign(privateKey) };
        }
        case "/cdn-cgi/access/certs": {
            const of = async (kid) => ({ kid, use: "sig", alg: keys[kid].alg, ...(await exportJWK(keys[kid].publicKey)) });
            return { keys: await Promise.all(published.map(of)) };
        }
        default:
            return undefined;
    }
}

listen(port, async (request, response) => {
    const path = new URL(request.url, provider.issuer.url).pathname;
    if (!["/next", "/publish", "/sign", "/cdn-cgi/access/certs"].includes(path)) {
        return provider.service.requestHandler(request, response);
    }
    const body = await whole(request);
    const answer = await own(path, JSON.parse(body || "{}"));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
});
