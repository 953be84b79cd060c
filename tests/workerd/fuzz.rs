//! Requests put together at random, always the same ones: none breaks the server.

use crate::assertions::assert_status;
use crate::client::{Ask, ask, encode, get};
use crate::sites::unique;

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// Characters from everywhere, with a liking for those that mean something.
    fn text(&mut self, most: usize) -> String {
        let length = self.below(most + 1);
        (0..length)
            .map(|_| match self.below(4) {
                0 => char::from_u32(self.below(0x80) as u32).unwrap(),
                1 => self.of(&['<', '"', '\'', '\0', '{', '}', '%', '&', '\u{202e}', '\u{feff}', '\u{fffd}', '\\']),
                2 => char::from_u32(self.below(0x3000) as u32).unwrap_or('x'),
                _ => char::from_u32(self.below(0x11_0000) as u32).unwrap_or('🦀'),
            })
            .collect()
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| self.next() as u8).collect()
    }
}

const METHODS: [&str; 9] = ["GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"];
const STARTS: [&str; 12] = [
    "/w/lumen/",
    "/w/lumen/articles/",
    "/w/lumen/requests/",
    "/help/lumen/",
    "/help/lumen/de/",
    "/w/",
    "/api/v1/sites/lumen/",
    "/api/v1/sites/lumen/requests/",
    "/api/v1/sites/lumen/desk/",
    "/api/v1/sites/",
    "/assets/",
    "/",
];
const PIECES: [&str; 16] = [
    "home",
    "search",
    "contact",
    "requests",
    "articles",
    "return-a-lamp",
    "feedback",
    "content",
    "missing",
    "desk",
    "lumen",
    "EU-2222-2222",
    "",
    "..",
    "api",
    "w",
];
const PARAMETERS: [&str; 10] = ["locale", "tz", "market", "q", "limit", "category", "cursor", "origin", "token", "x"];
const HEADERS: [&str; 10] = [
    "accept-language",
    "accept",
    "origin",
    "authorization",
    "idempotency-key",
    "if-none-match",
    "nearhand-now",
    "nearhand-geo",
    "accept-encoding",
    "range",
];
const VALUES: [&str; 14] = [
    "de,ja;q=0.5",
    "text/html",
    "null",
    "Bearer x",
    "Bearer ",
    "*",
    "2026-11-21T10:00:00Z",
    "country=JP; zone=Asia/Tokyo",
    "br",
    "bytes=0-1",
    "Europe/Berlin",
    "-1",
    "99999999999999999999",
    "1.EU-2222-2222",
];
const TYPES: [&str; 5] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/json; charset=utf-16",
    "",
];
const FIELDS: [&str; 10] = ["message", "name", "email", "phone", "zone", "locale", "page", "consent", "key", "helpful"];

/// A request that nobody would send.
fn odd(random: &mut Random) -> Ask {
    let mut path = random.of(&STARTS).to_string();
    for _ in 0..random.below(4) {
        let piece = if random.below(3) == 0 { encode(&random.text(12)) } else { random.of(&PIECES).to_string() };
        path.push_str(&piece);
        path.push_str(random.of(&["/", "/", "", "%2F", "=", "&", "//", "%"]));
    }
    let mut made = ask(random.of(&METHODS), path);
    for _ in 0..random.below(5) {
        let name = random.of(&PARAMETERS).to_string();
        let value = if random.below(2) == 0 { random.text(40) } else { random.of(&VALUES).to_string() };
        made = made.query(&name, &value);
    }
    for _ in 0..random.below(4) {
        let name = random.of(&HEADERS).to_string();
        // The client sends a token in ASCII only.
        let fits = |c: &char| !c.is_control() && (c.is_ascii() || name != "authorization");
        let noise: String = random.text(60).chars().filter(fits).collect();
        let value = if random.below(2) == 0 { noise } else { random.of(&VALUES).to_string() };
        made = made.header(&name, &value);
    }
    match random.below(4) {
        0 => made.body(random.of(&TYPES), random.bytes(400)),
        1 => {
            let fields: Vec<(&str, String)> =
                (0..random.below(6)).map(|_| (random.of(&FIELDS), random.text(60))).collect();
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            made.form(&fields)
        }
        2 => {
            let fields = (0..random.below(6)).map(|_| (random.of(&FIELDS).to_owned(), random.text(60).into()));
            let mut json = serde_json::Value::Object(fields.collect()).to_string().into_bytes();
            // One byte in ten bodies is another.
            if random.below(10) == 0 && !json.is_empty() {
                let at = random.below(json.len());
                json[at] = random.next() as u8;
            }
            made.body("application/json", json)
        }
        _ => made,
    }
}

/// Sends requests of one seed and gives how many were answered.
fn run(seed: u64, many: usize, change: impl Fn(Ask) -> Ask) -> usize {
    let mut random = Random(seed);
    for at in 0..many {
        let answer = change(odd(&mut random)).send();
        let is_known = matches!(answer.status, 200..=299 | 300..=308 | 400..=499);
        assert!(
            is_known,
            "request {at} of seed {seed}: {} answered {}: {:.300}",
            answer.asked,
            answer.status,
            answer.text()
        );
    }
    assert_status(&get("/healthz").send(), 200);
    many
}

#[test]
fn three_hundred_odd_requests_break_nothing() {
    assert_eq!(run(1, 300, |ask| ask), 300);
    assert_status(&get("/w/lumen/").send(), 200);
}

#[test]
fn nor_do_odd_requests_with_the_operator_s_token() {
    assert_eq!(run(2, 100, Ask::operator), 100);
    assert_status(&get("/w/lumen/").send(), 200);
}

#[test]
fn odd_messages_are_stored_or_refused_and_the_desk_can_still_be_read() {
    let mut random = Random(3);
    let site = crate::sites::Small::published(&unique("t-fuzz"));
    let mut taken = 0;
    for _ in 0..60 {
        let body = serde_json::json!({ "message": random.text(80), "name": random.text(8), "consent": random.text(8) });
        let answer = crate::client::post(site.api("requests")).json(&body).send();
        assert!(matches!(answer.status, 201 | 422), "{body}: {}", answer.status);
        taken += usize::from(answer.status == 201);
    }
    let list = get(site.api("desk/requests?limit=200")).operator().send();
    assert_status(&list, 200);
    assert_eq!(list.json()["requests"].as_array().unwrap().len(), taken);
}
