// A stand-in for DeepL and LibreTranslate, for tests/workerd/translation.rs: it takes both calls, and how it takes them
// is said by the first part of the path (`/ok/v2/translate`, `/quota/translate`). `/asked?of=…` tells how often a text was sent.

import { setTimeout as wait } from "node:timers/promises";
import { listen, whole } from "./stand_in.mjs";

const [port, key] = [Number(process.argv[2]), process.argv[3]];
const seen = [];

// What it takes a text to be in, as far as the tests' texts go.
const found = (text) => (/[\u3040-\u30ff]/.test(text) ? "ja" : /[\u0600-\u06ff]/.test(text) ? "ar" : /\b(ist|Lampe)\b/.test(text) ? "de" : "en");
const translated = (text, target) => `[${target}] ${text}`;

function answer(path, body, authorization) {
    if (path.endsWith("/v2/translate")) {
        if (authorization !== `DeepL-Auth-Key ${key}`) return [403, { message: "Forbidden" }];
        if (!Array.isArray(body.text)) return [400, { message: "Bad request" }];
        const one = (text) => ({ detected_source_language: found(text).toUpperCase(), text: translated(text, body.target_lang) });
        return [200, { translations: body.text.map(one) }];
    }
    if (body.api_key !== undefined && body.api_key !== key) return [403, { error: "Invalid API key" }];
    if (body.target === "bn") return [400, { error: "bn is not supported" }];
    const detected = body.q.map((text) => ({ confidence: 90, language: found(text) }));
    return [200, { translatedText: body.q.map((text) => translated(text, body.target)), detectedLanguage: detected }];
}

listen(port, async (request, response) => {
    const url = new URL(request.url, `http://127.0.0.1:${port}`);
    const say = (status, body, headers = {}) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (url.pathname === "/asked") {
        const of = url.searchParams.get("of");
        return say(200, { asked: seen.filter((text) => text.includes(of)).length });
    }
    const text = await whole(request);
    const body = JSON.parse(text || "{}");
    seen.push(...(body.text ?? body.q ?? []));
    switch (url.pathname.split("/")[1]) {
        case "quota":
            return say(456, { message: "Quota Exceeded" });
        case "busy":
            return say(429, { error: "Slowdown" });
        case "down":
            return say(503, { message: "no" });
        case "odd":
            return say(200, { translations: [] });
        case "elsewhere":
            return say(307, {}, { location: `http://127.0.0.1:${port}/ok/v2/translate` });
        case "slow":
            await wait(9_000);
            return say(...answer(url.pathname, body, request.headers.authorization));
        default:
            return say(...answer(url.pathname, body, request.headers.authorization));
    }
});
