// A mail server that keeps what it takes, and shows it over HTTP: for tests/workerd/mail.rs, and for `cargo xtask dev`.
//
// How it takes a mail is said by the recipient: `busy-…` twice not yet, `never-…` not at all, `hangs-…` not a word after the
// mail's last line, `waits-…` the first time nothing when it is named, `stalls-…` the first time nothing after the mail's last line,
// with the connection open. `/mails?to=…` gives what came, as a mail reader finds it; `/tries?to=…` how often it was offered.
// A calendar file that comes with one is read by another implementation than the one that has written it.
//
// With a folder of a key and a certificate two more ports: TLS from the start, and STARTTLS, each with AUTH. With MAIL_SECRET a signed
// call, `POST /send`, as a business's own mailer takes it: checked with the library of Standard Webhooks.

import { readFileSync } from "node:fs";
import ical from "ical.js";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { Webhook } from "standardwebhooks";
import { listen as serve, whole } from "./stand_in.mjs";

const [smtpPort, httpPort] = [Number(process.argv[2]), Number(process.argv[3])];
// A folder of a key and a certificate, with the ports of TLS and of STARTTLS; or where each mail of the site is shown.
const [tls, tlsPort, startTlsPort] = process.argv.slice(4, 7);
const every = process.env.EVERY_MAIL;
const kept = [];
const tries = new Map();

// Whom the encrypted ports let in.
const [user, secret] = ["shop@mail.example", "p:w d/é"];

const taking = (server) => ({
    logger: false,
    onAuth(auth, _session, done) {
        const fits = auth.username === user && auth.password === secret;
        done(fits ? null : Object.assign(new Error("5.7.8 who are you"), { responseCode: 535 }), { user: auth.method });
    },
    onRcptTo({ address }, _session, done) {
        const before = tries.get(address) ?? 0;
        tries.set(address, before + 1);
        const refuse = (code, text) => done(Object.assign(new Error(text), { responseCode: code }));
        if (address.startsWith("never-")) return refuse(550, "5.1.1 nobody of that name");
        if (address.startsWith("busy-") && before < 2) return refuse(451, "4.7.1 come again later");
        if (address.startsWith("waits-") && before < 1) return;
        done();
    },
    async onData(stream, session, done) {
        const pieces = [];
        try {
            for await (const piece of stream) pieces.push(piece);
        } catch (error) {
            // Who sends it was killed in the midst of it: there is no mail, and nobody to be told.
            return done(error);
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const is_first = !kept.some((mail) => mail.to.includes(to[0]));
        const raw = Buffer.concat(pieces).toString("latin1");
        kept.push({ to, from: session.envelope.mailFrom.address, raw, secure: session.secure, login: session.user ?? null });
        if (!process.env.QUIET) console.log(`a mail to ${to.join(", ")}`);
        if (to[0].startsWith("hangs-")) {
            for (const connection of server().connections) if (connection.id === session.id) connection._socket.destroy();
            return;
        }
        if (to[0].startsWith("stalls-") && is_first) return;
        done();
    },
});

function listen(port, options) {
    const server = new SMTPServer({ ...taking(() => server), ...options });
    server.on("error", (error) => console.error(String(error)));
    server.listen(port, "127.0.0.1");
}

listen(smtpPort, { authOptional: true, disabledCommands: ["STARTTLS", "AUTH"] });
if (tls) {
    const pair = { key: readFileSync(`${tls}/key.pem`), cert: readFileSync(`${tls}/cert.pem`) };
    // Each speaks another way to log in.
    listen(Number(tlsPort), { ...pair, secure: true, authMethods: ["PLAIN"] });
    listen(Number(startTlsPort), { ...pair, authMethods: ["LOGIN"] });
}

async function read({ to, from, raw, secure, login, told }) {
    if (told) return told;
    const mail = await simpleParser(Buffer.from(raw, "latin1"));
    const header = (name) => mail.headerLines.filter(({ key }) => key === name).map(({ line }) => line.replace(/^[^:]*:\s*/, "").replace(/\r?\n\s+/g, " "));
    const names = [...new Set(mail.headerLines.map(({ key }) => key))];
    return {
        envelope: { from, to },
        secure,
        login,
        from: mail.from?.value[0],
        to: mail.to?.value[0],
        reply_to: mail.replyTo?.value[0]?.address,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        message_id: mail.messageId,
        in_reply_to: mail.inReplyTo ?? null,
        references: [mail.references ?? []].flat(),
        date: mail.date,
        headers: Object.fromEntries(names.map((name) => [name, header(name)[0]])),
        attachments: mail.attachments.map(attachment),
        raw,
    };
}

// A file as a mail reader finds it; of a calendar's the event as a calendar program reads it.
function attachment({ filename, contentType, contentDisposition, content, headers }) {
    const found = { filename, type: contentType, disposition: contentDisposition, parameters: headers.get("content-type").params };
    return contentType === "text/calendar" ? { ...found, event: event(content.toString("utf8")) } : found;
}

function event(text) {
    const calendar = new ical.Component(ical.parse(text));
    const event = calendar.getFirstSubcomponent("vevent");
    const value = (name) => event.getFirstPropertyValue(name);
    const instant = (name) => value(name).toJSDate().toISOString().replace(".000Z", "Z");
    return {
        method: calendar.getFirstPropertyValue("method"),
        ...Object.fromEntries(["uid", "sequence", "status", "summary", "description"].map((name) => [name, value(name)])),
        start: instant("dtstart"),
        end: instant("dtend"),
    };
}

const escaped = (text) => String(text ?? "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

serve(httpPort, async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const of = url.searchParams.get("to");
    const say = (type, body) => response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" }).end(body);
    if (url.pathname === "/mails") {
        const mails = kept.filter(({ to }) => of === null || to.includes(of));
        return say("application/json", JSON.stringify(await Promise.all(mails.map(read))));
    }
    if (url.pathname === "/count") return say("application/json", JSON.stringify({ count: kept.length }));
    if (url.pathname === "/tries") return say("application/json", JSON.stringify({ tries: tries.get(of) ?? 0 }));
    if (url.pathname === "/send" && request.method === "POST" && process.env.MAIL_SECRET) {
        const body = await whole(request);
        const answer = (status) => response.writeHead(status).end();
        let told;
        try {
            told = new Webhook(process.env.MAIL_SECRET).verify(body, request.headers);
        } catch {
            return answer(401);
        }
        const { to } = told.data;
        const before = tries.get(to) ?? 0;
        tries.set(to, before + 1);
        if (to.startsWith("never-")) return answer(422);
        if (to.startsWith("busy-") && before < 1) return answer(503);
        kept.push({ to: [to], from: told.data.from.email, raw: told.data.text, told: { ...told, id: request.headers["webhook-id"] } });
        return answer(202);
    }
    const number = /^\/([0-9]+)$/.exec(url.pathname)?.[1];
    if (number !== undefined && kept[number]) {
        const mail = await read(kept[number]);
        // What a mail shows may run nothing, and fetch nothing but the shop's logo.
        response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src http://localhost:* http://127.0.0.1:*; sandbox");
        return say("text/html", mail.html || `<pre>${escaped(mail.text)}</pre>`);
    }
    const rows = await Promise.all(
        kept.map(async (one, at) => {
            const mail = await read(one);
            return `<li><a href="/${at}">${escaped(mail.subject)}</a> ${escaped(one.to.join(", "))}</li>`;
        }),
    );
    say("text/html", `<!doctype html><html lang="en"><title>Mails</title><h1>Mails</h1>${every ? `<p><a href="${escaped(every)}">Every mail in every language</a></p>` : ""}<ol reversed>${rows.reverse().join("")}</ol>`);
});
