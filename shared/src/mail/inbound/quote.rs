//! What somebody has written, apart from what they answer to. Where that cannot be told, all of it is theirs: better a quote too
//! many than a word too few.

/// A line, and whether the mail program says that it is quoted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Whether it is quoted.
    pub is_quoted: bool,
}

/// A text in two.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Split {
    /// What is new.
    pub text: String,
    /// What stands beside it. Where somebody has written between lines of a quote, the whole, since their words alone answer nothing.
    pub quoted: String,
    /// Whether any of that is a quote, and not their signature alone.
    pub has_quote: bool,
}

/// The separator of a signature, with its space (RFC 3676, section 4.3).
const SIGNED: &str = "-- ";
/// How many lines a signature has at most that say anything.
const MOST_SIGNED: usize = 12;

/// "wrote", as mail programs say it above what they quote: in the widget's languages.
const WROTE: [&str; 58] = [
    "wrote",
    "writes",
    "schrieb",
    "hat geschrieben",
    "a écrit",
    "a ecrit",
    "escribió",
    "escribio",
    "escreveu",
    "ha scritto",
    "va escriure",
    "schreef",
    "geschreven",
    "skrev",
    "skrifaði",
    "kirjoitti",
    "napisał",
    "napisal",
    "napsal",
    "napísal",
    "написал",
    "написав",
    "написа",
    "пише",
    "пишет",
    "напісаў",
    "írta",
    "írt",
    "a scris",
    "έγραψε",
    "yazdı",
    "şunları yazdı",
    "je napisal",
    "je napisao",
    "napisao",
    "napisala",
    "rašė",
    "parašė",
    "rakstīja",
    "kirjutas",
    "كتب",
    "كتبت",
    "کتب",
    "نوشت",
    "כתב",
    "כתבה",
    "מאת",
    "ने लिखा",
    "লিখেছেন",
    "เขียนว่า",
    "เขียน",
    "đã viết",
    "menulis",
    "写道",
    "寫道",
    "書きました",
    "さんのメール",
    "작성",
];
/// "From" and "Subject", as headers say them that stand above a quote.
const FROM: [&str; 40] = [
    "from",
    "von",
    "de",
    "da",
    "van",
    "från",
    "fra",
    "lähettäjä",
    "od",
    "от",
    "от кого",
    "від",
    "ад",
    "feladó",
    "de la",
    "από",
    "kimden",
    "gönderen",
    "nuo",
    "no",
    "saatja",
    "من",
    "از",
    "מאת",
    "प्रेषक",
    "থেকে",
    "จาก",
    "từ",
    "dari",
    "daripada",
    "发件人",
    "寄件者",
    "寄件人",
    "差出人",
    "送信者",
    "보낸 사람",
    "보낸사람",
    "şuradan",
    "desde",
    "expéditeur",
];
const SUBJECT: [&str; 34] = [
    "subject",
    "betreff",
    "objet",
    "asunto",
    "assunto",
    "oggetto",
    "onderwerp",
    "ämne",
    "emne",
    "aihe",
    "temat",
    "předmět",
    "predmet",
    "тема",
    "относно",
    "tárgy",
    "subiect",
    "θέμα",
    "konu",
    "zadeva",
    "naslov",
    "tema",
    "teema",
    "الموضوع",
    "موضوع",
    "נושא",
    "विषय",
    "বিষয়",
    "เรื่อง",
    "chủ đề",
    "subjek",
    "主题",
    "件名",
    "제목",
];
/// What stands in the line above a mail that is passed on.
const FORWARDED: [&str; 28] = [
    "forwarded",
    "weitergeleitet",
    "transféré",
    "transfere",
    "reenviado",
    "encaminhad",
    "inoltrato",
    "doorgestuurd",
    "vidarebefordra",
    "videresendt",
    "välitetty",
    "przekazan",
    "přeposlan",
    "preposlan",
    "пересыла",
    "переслан",
    "препратено",
    "továbbított",
    "redirecționat",
    "προωθημένο",
    "yönlendirilen",
    "iletilen",
    "محولة",
    "转发",
    "轉寄",
    "転送",
    "전달",
    "chuyển tiếp",
];
/// Before the subject of one that is passed on.
const PASSED_ON: [&str; 18] = [
    "fwd:",
    "fw:",
    "wg:",
    "tr:",
    "rv:",
    "enc:",
    "i:",
    "vs:",
    "pd:",
    "vl:",
    "doorst:",
    "πρθ:",
    "ynt:",
    "转发:",
    "转发：",
    "轉寄:",
    "fwd：",
    "전달:",
];

/// Parts a text. `subject` is the mail's: what is passed on is all somebody's concern.
pub fn split(lines: &[Line], subject: &str) -> Split {
    let whole =
        || Split { text: joined(lines.iter().map(|line| line.text.as_str())), quoted: String::new(), has_quote: false };
    if is_passed_on(lines, subject) {
        return whole();
    }
    let mut quoted = marked(lines);
    let has_quote = quoted.contains(&true);
    sign(lines, &mut quoted);
    let is_said = |at: usize| lines.get(at).is_some_and(|line| !line.text.trim().is_empty());
    let mut news = quoted.iter().enumerate().filter(|(at, quoted)| !**quoted && is_said(*at)).map(|(at, _)| at);
    let Some(first) = news.next() else { return whole() };
    let last = news.next_back().unwrap_or(first);
    let beside =
        || joined(lines.iter().zip(&quoted).filter(|(_, quoted)| **quoted).map(|(line, _)| line.text.as_str()));
    // Quotes before, between and after: what is between them belongs to each.
    let is_between = quoted.iter().enumerate().any(|(at, quoted)| *quoted && at > first && at < last && is_said(at));
    let beside = if is_between { whole().text } else { beside() };
    Split { text: own(lines, &quoted), quoted: beside, has_quote }
}

/// The writer's lines. Where a quote stood between empty ones, one of them is left.
fn own(lines: &[Line], quoted: &[bool]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut is_cut = false;
    for (line, quoted) in lines.iter().zip(quoted) {
        let text = line.text.as_str();
        let is_empty = text.trim().is_empty();
        let is_doubled = is_cut && is_empty && kept.last().is_none_or(|last| last.trim().is_empty());
        is_cut = *quoted || (is_cut && is_empty);
        if !*quoted && !is_doubled {
            kept.push(text);
        }
    }
    joined(kept.into_iter())
}

/// Which lines are not the writer's.
fn marked(lines: &[Line]) -> Vec<bool> {
    let mut quoted: Vec<bool> = lines.iter().map(|line| line.is_quoted || line.text.starts_with('>')).collect();
    let has_marks_after = {
        let mut after = vec![false; lines.len() + 1];
        for at in (0..lines.len()).rev() {
            let here = quoted.get(at).copied().unwrap_or_default() || after.get(at + 1).copied().unwrap_or_default();
            if let Some(slot) = after.get_mut(at) {
                *slot = here;
            }
        }
        after
    };
    for at in 0..lines.len() {
        if quoted.get(at).copied().unwrap_or(true) {
            continue;
        }
        if begins_headers(lines, at) {
            // A line above them belongs to them.
            let start = (at.saturating_sub(2)..at)
                .find(|before| lines.get(*before).is_some_and(|line| is_rule(&line.text)))
                .unwrap_or(at);
            quoted.iter_mut().skip(start).for_each(|mark| *mark = true);
            break;
        }
        let Some(length) = attribution(lines, &quoted, at) else { continue };
        if has_marks_after.get(at + length).copied().unwrap_or_default() {
            quoted.iter_mut().skip(at).take(length).for_each(|mark| *mark = true);
        } else {
            // Nothing below it is marked: then all of it is the quote.
            quoted.iter_mut().skip(at).for_each(|mark| *mark = true);
            break;
        }
    }
    quoted
}

/// Marks the signature: what stands below its separator, up to a quote. One that is as long as a letter may be one.
fn sign(lines: &[Line], quoted: &mut [bool]) {
    let own = |quoted: &[bool], at: usize| !quoted.get(at).copied().unwrap_or(true);
    let is_mark = |at: usize| lines.get(at).is_some_and(|line| line.text == SIGNED);
    let Some(start) = (0..lines.len()).rev().find(|at| own(quoted, *at) && is_mark(*at)) else { return };
    let end = (start..lines.len()).find(|at| !own(quoted, *at)).unwrap_or(lines.len());
    let said = lines.iter().take(end).skip(start + 1).filter(|line| !line.text.trim().is_empty()).count();
    if said <= MOST_SIGNED {
        quoted.iter_mut().take(end).skip(start).for_each(|mark| *mark = true);
    }
}

/// How many lines say, from here, who wrote what follows and when: programs break that line where they like.
fn attribution(lines: &[Line], quoted: &[bool], at: usize) -> Option<usize> {
    let mut said = String::new();
    for length in 1..=4 {
        let line = lines.get(at + length - 1)?;
        let text = line.text.trim();
        if text.is_empty() || quoted.get(at + length - 1).copied().unwrap_or(true) {
            return None;
        }
        if said.len() + text.len() > 400 {
            return None;
        }
        said.push_str(text);
        said.push(' ');
        let is_end = text.ends_with([':', '：']) || text.ends_with(":*");
        if !is_end {
            continue;
        }
        let (has_date, has_address) = (said.chars().any(char::is_numeric), said.contains('@'));
        let lower = said.to_lowercase();
        let is_wrote = WROTE.iter().any(|word| lower.contains(word));
        if is_wrote && (has_date || has_address) {
            return Some(length);
        }
        // In a language that is not known: a date and an address, right above a quote.
        let next = lines.iter().zip(quoted).skip(at + length).find(|(line, _)| !line.text.trim().is_empty());
        if has_date && has_address && next.is_some_and(|(_, quoted)| *quoted) {
            return Some(length);
        }
        return None;
    }
    None
}

/// Whether headers of another mail begin here: who it is from, and within some lines its subject.
fn begins_headers(lines: &[Line], at: usize) -> bool {
    let label = |at: usize| lines.get(at).and_then(|line| label_of(&line.text));
    if !label(at).is_some_and(|(name, value)| FROM.contains(&name.as_str()) && !value.is_empty()) {
        return false;
    }
    let mut labels = 0;
    for next in at + 1..at + 10 {
        match label(next) {
            Some((name, _)) if SUBJECT.contains(&name.as_str()) => {
                return labels > 0 || next > at + 1 || is_address(lines, at);
            }
            Some(_) => labels += 1,
            // A long list of addressees goes on.
            None if lines.get(next).is_none_or(|line| line.text.trim().is_empty()) && labels > 0 => return false,
            None => {}
        }
    }
    false
}

fn is_address(lines: &[Line], at: usize) -> bool {
    lines.get(at).is_some_and(|line| line.text.contains('@'))
}

/// `*Von:* Mira`: the name in lower case, and what follows.
fn label_of(line: &str) -> Option<(String, &str)> {
    let line = line.trim().trim_start_matches('*');
    let (name, value) = line.split_once([':', '：'])?;
    let name = name.trim().trim_end_matches('*').trim();
    if name.is_empty() || name.chars().count() > 24 {
        return None;
    }
    Some((name.to_lowercase(), value.trim().trim_start_matches('*').trim()))
}

/// Whether a line parts what is above from what is below: `-----Original Message-----`, `________`.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    (line.starts_with("---") && line.ends_with("---"))
        || (line.len() >= 8 && line.chars().all(|c| matches!(c, '_' | '-' | '=')))
}

fn is_passed_on(lines: &[Line], subject: &str) -> bool {
    let subject = subject.trim().to_lowercase();
    if PASSED_ON.iter().any(|prefix| subject.starts_with(prefix)) {
        return true;
    }
    lines.iter().filter(|line| !line.is_quoted).take(400).any(|line| {
        let text = line.text.trim();
        let is_mark = (text.starts_with("---") && text.ends_with("---")) || text.ends_with(':');
        if !is_mark || text.len() > 200 {
            return false;
        }
        let lower = text.to_lowercase();
        FORWARDED.iter().any(|word| lower.contains(word))
            && (text.starts_with("---")
                || [
                    "begin forwarded message",
                    "anfang der weitergeleiteten",
                    "début du message transféré",
                    "inicio del mensaje reenviado",
                    "início da mensagem",
                    "inizio messaggio inoltrato",
                ]
                .iter()
                .any(|known| lower.starts_with(known)))
    })
}

/// Lines as one text, without empty ones at its ends, and with no more than two of them together.
fn joined<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    let mut all = String::new();
    let mut empty = 0;
    for line in lines {
        let line = line.trim_end();
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !all.is_empty() {
            all.push_str(match empty {
                0 => "\n",
                1 => "\n\n",
                _ => "\n\n\n",
            });
        }
        empty = 0;
        all.push_str(line);
    }
    all
}
