// Every mail in every language, read back by another implementation than the one that has written it. What it reads are the mails of
// `shared/examples/mails.rs`, in the file that is named. Ends with 1 where something is wrong.

import { readFileSync } from "node:fs";
import ical from "ical.js";
import { simpleParser } from "mailparser";

const mails = JSON.parse(readFileSync(process.argv[2], "utf8"));
const wrong = [];

// As terminals show it: marks take no column, ideographs two.
function columns(line) {
    let sum = 0;
    for (const c of line) {
        if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(c)) continue;
        sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(c) ? 2 : 1;
    }
    return sum;
}

// The text as it stands in the mail, in its lines: of the parts that say the same, where a file comes with them.
function lines(raw) {
    const boundary = /multipart\/alternative;\s+boundary="([^"]+)"/.exec(raw)[1];
    const [head, ...body] = raw.split(`--${boundary}`)[1].split("\r\n\r\n");
    const text = body.join("\r\n\r\n");
    const bytes = /base64/i.test(head)
        ? Buffer.from(text, "base64")
        : Buffer.from(text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1");
    return bytes.toString("utf8").split("\r\n");
}

// As mailparser tells lines: none at the end, and one kind of space.
const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();

// A calendar file as another implementation reads it: that of the mail's own state of the call, its words as people read them.
const TURNS = { "call-booked": ["PUBLISH", 0, "CONFIRMED"], "call-moved": ["PUBLISH", 1, "CONFIRMED"], "call-cancelled": ["CANCEL", 2, "CANCELLED"] };
const GREETING = ["answer", "rate", ...Object.keys(TURNS)];

function file(mail, read, expect) {
    const expected = TURNS[mail.name];
    expect(read.attachments.length === (expected ? 1 : 0), `${read.attachments.length} files come with it`);
    if (!expected || read.attachments.length !== 1) return;
    const [{ filename, contentType, contentDisposition, content, headers }] = read.attachments;
    const [method, sequence, status] = expected;
    expect(filename === "EU-7K3M-Q9X2.ics" && contentType === "text/calendar" && contentDisposition === "attachment", `its file is ${filename}, ${contentType}, ${contentDisposition}`);
    const { charset, method: said } = headers.get("content-type").params;
    expect(charset === "utf-8" && said === method, `its file has ${charset}, ${said}`);
    const calendar = new ical.Component(ical.parse(content.toString("utf8")));
    const event = calendar.getFirstSubcomponent("vevent");
    const value = (name) => event.getFirstPropertyValue(name);
    const seen = [calendar.getFirstPropertyValue("method"), value("sequence"), value("status")];
    expect(seen.join() === expected.join(), `its event is ${seen}`);
    expect(value("uid") === "EU-7K3M-Q9X2@nearhand" && value("dtstart").toJSDate().toISOString() === "2026-11-30T17:00:00.000Z", `it is ${value("uid")} at ${value("dtstart")}`);
    expect(value("summary") === mail.event.summary && value("description") === mail.event.description, `its event says ${value("summary")}: ${value("description")}`);
    expect(!/[\u2066-\u2069]/.test(value("summary") + value("description")), "its event has marks of pages");
}

for (const mail of mails) {
    const what = `${mail.name} ${mail.locale}`;
    const expect = (is, said) => is || wrong.push(`${what}: ${said}`);
    const read = await simpleParser(Buffer.from(mail.raw, "latin1"));
    expect(read.subject === mail.subject, `the subject is read as ${read.subject}`);
    expect(plain(read.text) === plain(mail.text), `the text is read as ${JSON.stringify(read.text)}, not ${JSON.stringify(mail.text)}`);
    expect(plain(read.html) === plain(mail.html), "the HTML is read as another");
    const greets = mail.text.startsWith(`${mail.greeting}\n\n`);
    expect(mail.greeting && greets === GREETING.includes(mail.name), `it begins with ${JSON.stringify(mail.text.slice(0, 40))}`);
    file(mail, read, expect);
    expect((read.headers.get("auto-submitted") ?? "") === (mail.name === "answer" ? "" : "auto-generated"), "it does not say who has sent it");
    expect(read.headers.get("content-language") === mail.locale, "it says another language");
    expect(mail.html.includes(`<html lang="${mail.locale}" dir="${mail.dir}">`), "its HTML has another language or direction");
    expect(/^[\x00-\x7f]*$/.test(mail.raw) && mail.raw.split("\r\n").every((line) => line.length <= 78), "a line is longer than 78 characters");
    for (const line of lines(mail.raw)) {
        // An address is left whole.
        expect(columns(line) <= 78 || /^\S+$/.test(line), `a line of the text has ${columns(line)} columns: ${line}`);
    }
}
if (mails.length < 600) wrong.push(`there are ${mails.length} mails`);
for (const said of wrong.slice(0, 20)) console.error(said);
console.log(`${mails.length} mails, ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
