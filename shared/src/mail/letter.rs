//! A mail as it is stored: rendered once, when it is written.

use serde::{Deserialize, Serialize};

use super::Purpose;
use super::linked::linked;
use crate::escape::escape;
use crate::locale::text::{Texts, plain};

/// A mail to be stored. Who it is to is the Vault's to say, but of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What it is for.
    pub purpose: Purpose,
    /// Its Message-ID, without the angle brackets.
    pub id: String,
    /// Who it is from: the shop's name.
    pub name: String,
    /// The address that it is from.
    pub from: String,
    /// The address that it is to.
    pub to: String,
    /// Where replies arrive.
    pub reply_to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as a document.
    pub html: String,
    /// The BCP 47 tag of its language.
    pub language: String,
    /// The calendar file that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarFile>,
}

/// A booked call as it was when its mail was written, for a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarFile {
    /// What the file is called: `EU-7K3M-Q9X2.ics`.
    pub name: String,
    /// Its media type, with charset and method: see [`crate::booking::invitation::media_type`].
    pub media_type: String,
    /// What is in it (RFC 5545), with CRLF.
    pub text: String,
}

/// What a mail looks like, and in which language.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// Its texts.
    pub texts: &'a Texts,
    /// What the shop is called.
    pub brand: &'a str,
    /// The shop's colour, `#rrggbb`.
    pub accent: Option<&'a str>,
    /// What it is about.
    pub reference: &'a str,
    /// Whether that is a booked call: all of its mails have one subject, so that they are one thread.
    pub is_call: bool,
}

/// What a mail says, from top to bottom.
#[derive(Debug, Default)]
pub struct Said<'a> {
    /// With what it greets whom it is to; may be empty.
    pub greeting: &'a str,
    /// What comes first.
    pub first: &'a str,
    /// Somebody's words.
    pub words: &'a str,
    /// What comes with the words.
    pub enclosed: Enclosed<'a>,
    /// Sentences after them.
    pub after: Vec<String>,
    /// What a link leads to, and its address; none where it is empty.
    pub link: (String, String),
    /// Why the mail was sent.
    pub footer: String,
}

/// With which a label may end.
const COLONS: [char; 4] = [':', '：', '៖', '՝'];

/// Files of an answer: they are not in the mail, which is to arrive everywhere.
#[derive(Debug, Clone, Copy, Default)]
pub struct Enclosed<'a> {
    /// What each is called, and the address that opens it; empty where the visitors' origin is not known.
    pub files: &'a [(String, String)],
    /// Until when those do, as the reader writes dates; empty where there is none.
    pub until: &'a str,
}

/// What of a mail is made of its texts.
pub struct Rendered {
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The document.
    pub html: String,
    /// Its language.
    pub language: String,
}

impl Sheet<'_> {
    /// What a person of the business has written. `name` is empty where nobody is named; so are `greeting` and `link` where there is
    /// none.
    pub fn answer(&self, greeting: &str, name: &str, message: &str, enclosed: Enclosed<'_>, link: &str) -> Rendered {
        let name = if name.is_empty() { self.brand } else { name };
        let first = self.texts.with("mail-answer", &[("name", name.into())]);
        // A site's own text may have the colon already.
        let first = self.texts.label(first.trim_end_matches(|c: char| c.is_whitespace() || COLONS.contains(&c)));
        self.rendered(&Said {
            greeting,
            first: first.trim_end(),
            words: message,
            enclosed,
            after: vec![self.until(enclosed), self.texts.get("mail-reply")],
            link: self.open(link),
            footer: self.footer(),
        })
    }

    /// That a request has arrived; `promise` is by when it is answered, or empty. What the visitor wrote is not in it: anybody
    /// may name any address in a form, and so any name: `greeting` is for those alone whom the shop knows.
    pub fn received(&self, greeting: &str, promise: &str, link: &str) -> Rendered {
        let thanks = self.texts.with("request-thanks", &[("reference", self.reference.into())]);
        self.rendered(&Said {
            greeting,
            first: &self.texts.get("request-title"),
            after: vec![thanks, promise.to_owned()],
            link: self.open(link),
            footer: self.footer(),
            ..Said::default()
        })
    }

    /// That a request is done, and where to say how it was.
    pub fn rate(&self, greeting: &str, link: &str) -> Rendered {
        let first = self.texts.with("mail-done", &[("reference", self.reference.into())]);
        let link = (self.texts.get("rating-csat"), link.to_owned());
        self.rendered(&Said { greeting, first: &first, link, footer: self.footer(), ..Said::default() })
    }

    /// That a request has arrived, to the team: how it begins, and where it is in the desk.
    pub fn notice(&self, beginning: &str, link: &str) -> Rendered {
        let first = self.texts.with("mail-notice", &[("reference", self.reference.into())]);
        let said = Said { first: &first, words: beginning, link: (String::new(), link.to_owned()), ..Said::default() };
        Rendered { subject: self.subject("mail-notice"), ..self.rendered(&said) }
    }

    /// Something that a person of the business is to know, in a sentence, which is the subject, too.
    pub fn told(&self, first: &str, words: &str, link: &str) -> Rendered {
        let said = Said { first, words, link: (String::new(), link.to_owned()), ..Said::default() };
        Rendered { subject: plain(&[first, " · ", self.brand].concat()), ..self.rendered(&said) }
    }

    /// How a call stands, in a sentence, with its file for a calendar. `reason` is why the business has cancelled it; it is empty where
    /// it has not, and so is `link` where nothing can be done any more.
    pub fn call(&self, greeting: &str, first: &str, reason: &str, link: &str) -> Rendered {
        let why = self.texts.label(&self.texts.get("call-reason"));
        let words = if reason.is_empty() { String::new() } else { [why.trim_end(), "\n", reason].concat() };
        let link =
            if link.is_empty() { Default::default() } else { (self.texts.get("mail-call-open"), link.to_owned()) };
        self.rendered(&Said {
            greeting,
            first,
            words: &words,
            after: vec![self.texts.get("mail-call-file")],
            link,
            footer: self.footer(),
            ..Said::default()
        })
    }

    /// What has become of a call, to the team: `id` is the text that says it, `when` the time on the team's clock, `words` the number
    /// and what it is about.
    pub fn call_notice(&self, id: &str, when: &str, words: &str, link: &str) -> Rendered {
        let what = self.texts.with(id, &[("reference", self.reference.into())]);
        let first = [&self.texts.label(&what), when].concat();
        let said = Said { first: &first, words, link: (String::new(), link.to_owned()), ..Said::default() };
        Rendered { subject: self.subject(id), ..self.rendered(&said) }
    }

    fn until(&self, enclosed: Enclosed<'_>) -> String {
        let until = enclosed.until;
        if until.is_empty() { String::new() } else { self.texts.with("mail-files-until", &[("date", until.into())]) }
    }

    fn open(&self, link: &str) -> (String, String) {
        if link.is_empty() { Default::default() } else { (self.texts.get("mail-open"), link.to_owned()) }
    }

    fn footer(&self) -> String {
        let id = if self.is_call { "mail-call-footer" } else { "mail-footer" };
        self.texts.with(id, &[("brand", self.brand.into())])
    }

    /// The subject of all mails of a thread.
    fn thread(&self) -> String {
        self.subject(if self.is_call { "mail-call-subject" } else { "mail-subject" })
    }

    fn subject(&self, id: &str) -> String {
        let said = self.texts.with(id, &[("reference", self.reference.into())]);
        plain(&[&said, " · ", self.brand].concat())
    }

    fn rendered(&self, said: &Said<'_>) -> Rendered {
        Rendered {
            subject: self.thread(),
            text: plain(&self.text(said)),
            html: self.html(said),
            language: self.texts.locale().to_string(),
        }
    }

    fn text(&self, said: &Said<'_>) -> String {
        let after = self.texts.sentences(&said.after.iter().map(String::as_str).collect::<Vec<_>>());
        let link = [said.link.0.as_str(), if said.link.0.is_empty() { "" } else { "\n" }, &said.link.1].concat();
        // RFC 3676, section 4.3: the line above what is not the message itself.
        let footer = if said.footer.is_empty() { String::new() } else { ["-- \n", &said.footer].concat() };
        let listed =
            |(name, href): &(String, String)| [name.as_str(), if href.is_empty() { "" } else { "\n" }, href].concat();
        let files = std::iter::once(self.texts.get("mail-files")).chain(said.enclosed.files.iter().map(listed));
        let files = if said.enclosed.files.is_empty() { String::new() } else { files.collect::<Vec<_>>().join("\n") };
        let words = unsigned(said.words);
        let parts = [said.greeting, said.first, &words, &files, &after, &link, &footer];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("\n\n")
    }

    fn html(&self, said: &Said<'_>) -> String {
        let locale = self.texts.locale();
        let (lang, dir) = (locale.to_string(), locale.dir());
        let accent = self.accent.unwrap_or("#555555");
        let after: String = said.after.iter().filter(|line| !line.is_empty()).map(|line| paragraph(line)).collect();
        let words = if said.words.is_empty() {
            String::new()
        } else {
            // The colour is beside the words, never below them, so that they are read in the dark as well; by the side's own name, since
            // not every mail program knows where a line begins. Each paragraph has its own direction.
            let parts = said.words.split("\n\n").filter(|part| !part.trim().is_empty());
            let words: String =
                parts.map(|part| linked_paragraph(part).replacen("<p>", "<p dir=\"auto\">", 1)).collect();
            let side = if dir == "rtl" { "right" } else { "left" };
            format!("<div style=\"border-{side}:4px solid {accent};padding-{side}:16px\">{words}</div>")
        };
        let files = self.html_of_files(said.enclosed.files);
        let link = match &said.link {
            (_, href) if href.is_empty() => String::new(),
            (label, href) => {
                let (label, href) = (escape(label), escape(href));
                let label = if label.is_empty() { label } else { [&label, "<br>"].concat() };
                // It breaks between its parts where it is longer than a line.
                let shown = href.replace('/', "/<wbr>").replace("/<wbr>/<wbr>", "//");
                format!("<p>{label}<a dir=\"ltr\" href=\"{href}\">{shown}</a></p>")
            }
        };
        let footer = match said.footer.as_str() {
            "" => String::new(),
            footer => format!("<p style=\"font-size:13px;opacity:.8\">{}</p>", escape(footer)),
        };
        let (title, brand, first) = (escape(&self.thread()), escape(self.brand), escape(said.first));
        let greeting = if said.greeting.is_empty() { String::new() } else { paragraph(said.greeting) + "\n" };
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>{title}</title>\n</head>\n\
             <body lang=\"{lang}\" dir=\"{dir}\" style=\"margin:0;padding:24px\">\n\
             <div style=\"max-width:560px;margin:0 auto;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere\">\n\
             <p style=\"border-top:4px solid {accent};padding-top:16px\"><b dir=\"auto\">{brand}</b></p>\n\
             {greeting}<p>{first}</p>\n{words}\n{files}{after}\n{link}\n{footer}\n</div>\n</body>\n</html>\n"
        )
    }

    fn html_of_files(&self, files: &[(String, String)]) -> String {
        if files.is_empty() {
            return String::new();
        }
        let row = |(name, href): &(String, String)| {
            let (name, href) = (escape(name), escape(href));
            let shown = ["<bdi>", &name, "</bdi>"].concat();
            if href.is_empty() { shown } else { ["<a href=\"", &href, "\">", &shown, "</a>"].concat() }
        };
        let rows: Vec<String> = files.iter().map(row).collect();
        ["<p>", &escape(&self.texts.get("mail-files")), "<br>", &rows.join("<br>"), "</p>\n"].concat()
    }
}

fn paragraph(text: &str) -> String {
    paragraph_of(text, escape)
}

/// The same where the addresses in it can be followed.
fn linked_paragraph(text: &str) -> String {
    paragraph_of(text, linked)
}

fn paragraph_of(text: &str, html: impl Fn(&str) -> String) -> String {
    let lines: Vec<String> = text.trim().lines().map(html).collect();
    format!("<p>{}</p>", lines.join("<br>"))
}

/// The words of an answer in a text whose last lines are a signature: a line of theirs begins none (RFC 3676, section 4.3).
fn unsigned(words: &str) -> String {
    let line = |line: &str| if line.trim_end() == "--" { "--" } else { line }.to_owned();
    words.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_s_own_words_have_one_colon_and_a_line_of_an_answer_is_no_signature() {
        for (tag, own, first) in [
            ("en", "{ $name } answers:", "Mira answers:\n\n"),
            ("en", "{ $name } answers", "Mira answers:\n\n"),
            ("fr", "Réponse de { $name }\u{a0}:", "Réponse de Mira\u{202f}:\n\n"),
            ("ja", "{ $name }より：", "Miraより："),
        ] {
            let texts = Texts::new(&Locale::parse(tag).unwrap(), &["mail-answer = ", own, "\n"].concat());
            let words = "One.\n-- \nMira\n--\t\n-- two";
            let mail = sheet(&texts).answer("", "Mira", words, Enclosed::default(), "");
            assert!(mail.text.starts_with(first), "{tag}: {}", mail.text);
            assert!(mail.text.contains("\nOne.\n--\nMira\n--\n-- two\n"), "{}", mail.text);
            assert_eq!(mail.text.lines().filter(|line| *line == "-- ").count(), 1, "{}", mail.text);
        }
    }

    #[test]
    fn addresses_in_an_answer_can_be_followed_and_those_in_other_lines_cannot() {
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        let answer = "See https://shop.example/a?b=1&c.";
        let mail =
            sheet(&texts).answer("Dear https://evil.example,", "http://evil.example", answer, Enclosed::default(), "");
        let link =
            "See <a href=\"https://shop.example/a?b=1&amp;c\" rel=\"noopener\">https://shop.example/a?b=1&amp;c</a>.";
        assert!(mail.html.contains(link) && !mail.html.contains("href=\"http://evil"), "{}", mail.html);
        assert_eq!(mail.html.matches("<a ").count(), 1, "{}", mail.html);
    }
    use crate::locale::Locale;

    fn sheet(texts: &Texts) -> Sheet<'_> {
        Sheet { texts, brand: "Lumen & Söhne", accent: Some("#8a4b08"), reference: "EU-7K3M-Q9X2", is_call: false }
    }

    #[test]
    fn mails_of_a_call_say_how_it_stands_in_every_language() {
        for locale in crate::locale::text::spoken() {
            let texts = Texts::new(locale, "");
            let sheet = Sheet { is_call: true, ..sheet(&texts) };
            let link = "https://help.example/w/lumen/requests/X";
            let when = [("when", "Monday, 18:00 (UTC+01:00)".into())];
            let booked = sheet.call("", "Booked: Monday.", "", link);
            let moved = sheet.call("", &texts.with("mail-call-moved", &when), "", link);
            let reason = "Our lines are down.\n\n-- \nSorry <b>";
            let cancelled = sheet.call("Ana,", &texts.with("mail-call-cancelled", &when), reason, "");
            for mail in [&booked, &moved, &cancelled] {
                assert_eq!(mail.subject, booked.subject, "one thread");
                assert!(mail.subject.contains("EU-7K3M-Q9X2"), "{}", mail.subject);
                let file = plain(&texts.get("mail-call-file"));
                assert!(mail.text.contains(&file) && mail.text.contains("\n-- \n"), "{}", mail.text);
                assert!(!mail.text.contains("mail-call") && !mail.html.contains("mail-call"), "{}", mail.text);
                assert!(!mail.text.contains(['\u{2068}', '\u{2069}']), "{}", mail.text);
            }
            assert!(booked.text.contains(link) && moved.text.contains(link) && !cancelled.text.contains("https:"));
            assert!(moved.text.contains("Monday, 18:00 (UTC+01:00)"), "{}", moved.text);
            let why = plain(&texts.get("call-reason"));
            assert!(cancelled.text.contains(&why) && !moved.text.contains(&why), "{}", cancelled.text);
            // What somebody of the business has written is no signature, and no markup.
            assert!(cancelled.text.contains("\nOur lines are down.\n\n--\nSorry <b>\n"), "{}", cancelled.text);
            assert!(cancelled.html.contains("Sorry &lt;b>"), "{}", cancelled.html);
            // An answer that follows is in the same thread.
            assert_eq!(sheet.answer("", "Mira", "Yes.", Enclosed::default(), link).subject, booked.subject);
            let ids = ["mail-call-notice", "mail-call-notice-moved", "mail-call-notice-cancelled"];
            let notices = ids.map(|id| sheet.call_notice(id, "18:00 (Europe/Berlin)", "+49 30 1", "https://d.example"));
            for notice in &notices {
                assert!(
                    notice.text.contains("18:00 (Europe/Berlin)\n\n+49 30 1\n\nhttps://d.example"),
                    "{}",
                    notice.text
                );
                assert!(notice.subject.contains("EU-7K3M-Q9X2") && notice.subject != booked.subject);
            }
            assert!(notices[0].subject != notices[1].subject && notices[1].subject != notices[2].subject, "{locale}");
        }
    }

    #[test]
    fn an_answer_is_in_the_visitor_s_language_and_direction() {
        for (tag, dir, subject) in [
            ("de", "ltr", "Anfrage EU-7K3M-Q9X2 · Lumen & Söhne"),
            ("ar", "rtl", "الطلب EU-7K3M-Q9X2 · Lumen & Söhne"),
            ("ja", "ltr", "お問い合わせ EU-7K3M-Q9X2 · Lumen & Söhne"),
        ] {
            let texts = Texts::new(&Locale::parse(tag).unwrap(), "");
            let mail = sheet(&texts).answer(
                "",
                "Mira",
                "<b>1 & 2</b>\nzwei\n\ndrei",
                Enclosed::default(),
                "https://help.example/w/lumen/requests/X",
            );
            assert_eq!((mail.subject.as_str(), mail.language.as_str()), (subject, tag));
            assert!(mail.html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{}", mail.html);
            let words = "<p dir=\"auto\">&lt;b>1 &amp; 2&lt;/b><br>zwei</p><p dir=\"auto\">drei</p>";
            assert!(mail.html.contains(words), "{}", mail.html);
            let side = if dir == "rtl" { "border-right" } else { "border-left" };
            assert!(mail.html.contains(side), "{}", mail.html);
            assert!(
                mail.html.contains(
                    "href=\"https://help.example/w/lumen/requests/X\">https://help.example/<wbr>w/<wbr>lumen/"
                ),
                "{}",
                mail.html
            );
            assert!(mail.html.contains("Lumen &amp; Söhne") && !mail.html.contains("src="), "{}", mail.html);
            assert!(mail.text.contains("Mira") && mail.text.contains("\n\n<b>1 & 2</b>\nzwei\n\ndrei\n"));
            assert!(mail.text.contains("\nhttps://help.example/w/lumen/requests/X\n\n-- \n"), "{}", mail.text);
            assert!(!mail.text.contains(['\u{2068}', '\u{2069}']));
        }
    }

    #[test]
    fn whoever_it_is_to_is_greeted_before_all_else() {
        let texts = Texts::new(&Locale::parse("de").unwrap(), "");
        let greeting = "Guten Tag \u{2068}Ana <b>\u{2069},";
        let sheet = sheet(&texts);
        for mail in [
            sheet.answer(greeting, "Mira", "Ja.", Enclosed::default(), ""),
            sheet.received(greeting, "", ""),
            sheet.rate(greeting, "https://help.example/w/lumen/rate/X"),
        ] {
            assert!(mail.text.starts_with("Guten Tag Ana <b>,\n\n"), "{}", mail.text);
            assert!(mail.html.contains("<p>Guten Tag \u{2068}Ana &lt;b>\u{2069},</p>\n<p>"), "{}", mail.html);
        }
        let mail = sheet.answer("", "Mira", "Ja.", Enclosed::default(), "");
        assert!(mail.text.starts_with("Antwort von Mira:\n\nJa."), "{}", mail.text);
        assert!(!mail.html.contains("<p></p>"), "{}", mail.html);
    }

    #[test]
    fn files_are_named_and_lead_to_themselves_in_every_language() {
        let named =
            |href: &str| vec![("Rechnung <1>.pdf".to_owned(), href.to_owned()), ("a.png".to_owned(), href.to_owned())];
        for locale in crate::locale::text::spoken() {
            let texts = Texts::new(locale, "");
            let files = named("https://help.example/files/x");
            let until = crate::locale::time::date(jiff::civil::date(2026, 12, 29), locale);
            let mail = sheet(&texts).answer("", "Mira", "Here.", Enclosed { files: &files, until: &until }, "");
            let label = plain(&texts.get("mail-files"));
            let shown = ["\n\nHere.\n\n", &label, "\nRechnung <1>.pdf\nhttps://help.example/files/x\na.png\n"].concat();
            assert!(mail.text.contains(&shown) && mail.text.contains(&until), "{}", mail.text);
            assert!(label.ends_with([':', '：', '៖', '՝']) && !mail.text.contains("mail-"), "{}", mail.text);
            let link = "<a href=\"https://help.example/files/x\"><bdi>Rechnung &lt;1>.pdf</bdi></a><br>";
            assert!(mail.html.contains(link), "{}", mail.html);
            // Where nothing leads to them they are named alone.
            let files = named("");
            let mail = sheet(&texts).answer("", "Mira", "Here.", Enclosed { files: &files, until: "" }, "");
            assert!(mail.text.contains(&[&label, "\nRechnung <1>.pdf\na.png\n"].concat()), "{}", mail.text);
            assert!(!mail.html.contains("<a ") && !mail.text.contains("mail-"), "{}", mail.html);
            let mail = sheet(&texts).answer("", "Mira", "Here.", Enclosed::default(), "");
            assert!(!mail.text.contains(&label), "{}", mail.text);
        }
    }

    #[test]
    fn how_it_was_is_asked_in_every_language() {
        for locale in crate::locale::text::spoken() {
            let texts = Texts::new(locale, "");
            let mail = sheet(&texts).rate("", "https://help.example/w/lumen/rate/X");
            for part in [&mail.text, &mail.html] {
                assert!(
                    part.contains("EU-7K3M-Q9X2") && part.contains("https://help.example/w/lumen/rate/X"),
                    "{part}"
                );
            }
            assert!(mail.text.contains(&crate::locale::text::plain(&texts.get("rating-csat"))), "{}", mail.text);
            assert!(!mail.text.contains("mail-"), "{}", mail.text);
        }
    }

    #[test]
    fn what_nobody_asked_for_has_nothing_in_it_that_somebody_typed() {
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        let mail = sheet(&texts).received("", "We answer by 18:00.", "");
        assert!(mail.text.starts_with("We have your message"), "{}", mail.text);
        assert!(mail.text.contains("EU-7K3M-Q9X2") && mail.text.contains("We answer by 18:00."), "{}", mail.text);
        assert!(!mail.html.contains("<a "));
        let notice = sheet(&texts).notice("My lamp …", "https://desk.example/desk/lumen/requests/X");
        assert_eq!(notice.subject, "New request EU-7K3M-Q9X2 · Lumen & Söhne");
        assert!(notice.text.contains("My lamp …\n\nhttps://desk.example/desk/lumen/requests/X"), "{}", notice.text);
    }
}
