//! Every country's example numbers, as people write them, from visitors all over the world: none is another number
//! afterwards, and none is refused.

use super::parse;

const EXAMPLES: &str = include_str!("examples.tsv");

/// Where visitors are, and what is dialled there to reach other countries.
const VISITORS: [(&str, &str); 24] = [
    ("US", "011"),
    ("CA", "011"),
    ("DE", "00"),
    ("FR", "00"),
    ("IT", "00"),
    ("GB", "00"),
    ("RU", "810"),
    ("KZ", "810"),
    ("JP", "010"),
    ("KR", "00700"),
    ("CN", "00"),
    ("HK", "001"),
    ("SG", "001"),
    ("TH", "001"),
    ("ID", "008"),
    ("AU", "0011"),
    ("NZ", "00"),
    ("BR", "0015"),
    ("AR", "00"),
    ("MX", "00"),
    ("CO", "009"),
    ("IN", "00"),
    ("IL", "00"),
    ("NG", "009"),
];

struct Example {
    country: &'static str,
    /// Without the `+`.
    digits: &'static str,
    national: &'static str,
    /// Without the `+`, in groups.
    grouped: &'static str,
    code: &'static str,
    rest: &'static str,
}

fn examples() -> Vec<Example> {
    let rows = EXAMPLES.lines().filter(|line| !line.starts_with('#'));
    let read = |row: &'static str| {
        let [country, _, e164, national, international] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let grouped = &international[1..];
        let code = grouped.split(' ').next().unwrap();
        let digits = &e164[1..];
        Example { country, digits, national, grouped, code, rest: &digits[code.len()..] }
    };
    rows.map(read).collect()
}

/// What became of texts: how many were read, refused, and read as another number.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    read: usize,
    refused: Vec<String>,
    changed: Vec<String>,
}

impl Tally {
    fn add(&mut self, example: &Example, typed: &str, visitor: Option<&str>) {
        match parse(typed, visitor) {
            Some(phone) if phone.e164[1..] == *example.digits => self.read += 1,
            Some(phone) => self.changed.push(format!("{typed} from {visitor:?}: {phone}")),
            None => self.refused.push(format!("{typed} from {visitor:?}")),
        }
    }

    /// All were read; gives how many.
    fn all_read(self) -> usize {
        assert_eq!((self.changed.as_slice(), self.refused.as_slice()), ([].as_slice(), [].as_slice()));
        self.read
    }
}

#[test]
fn a_number_with_its_country_code_is_the_same_for_every_visitor() {
    let mut tally = Tally::default();
    for example in examples() {
        let Example { digits, grouped, code, rest, .. } = example;
        let wide: String = digits.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect();
        let shapes = [
            format!("+{grouped}"),
            format!("+{digits}"),
            format!("+{}", grouped.replace(' ', "-")),
            format!("＋{wide}"),
            format!("tel:+{};ext=7", grouped.replace(' ', "-")),
            format!("tel:{rest};phone-context=+{code}"),
            format!("+{grouped} ext. 136"),
        ];
        for typed in &shapes {
            tally.add(&example, typed, None);
        }
        for (at, (visitor, _)) in VISITORS.iter().enumerate() {
            tally.add(&example, &shapes[0], Some(visitor));
            tally.add(&example, &shapes[1 + at % 6], Some(visitor));
        }
    }
    assert!(tally.all_read() > 60_000);
}

#[test]
fn a_number_as_it_is_written_at_home_is_read_there() {
    let mut tally = Tally::default();
    for example in examples().iter().filter(|example| !example.national.is_empty()) {
        let plain: String = example.national.chars().filter(char::is_ascii_digit).collect();
        tally.add(example, example.national, Some(example.country));
        tally.add(example, &plain, Some(example.country));
        // "+49 (0)30 …"
        if plain.starts_with('0') && !example.rest.starts_with('0') {
            let typed = format!("+{} (0){}", example.code, example.rest);
            tally.add(example, &typed, None);
            tally.add(example, &typed, Some("US"));
        }
    }
    assert!(tally.all_read() > 3_000);
}

#[test]
fn an_international_prefix_is_read_as_one() {
    let mut tally = Tally::default();
    for example in examples() {
        let Example { digits, grouped, .. } = example;
        tally.add(&example, &format!("00{digits}"), None);
        for (visitor, prefix) in VISITORS {
            if !prefix.starts_with("00") || prefix == "00" {
                tally.add(&example, &format!("00{digits}"), Some(visitor));
                tally.add(&example, &format!("00{grouped}"), Some(visitor));
                tally.add(&example, &format!("{prefix}{grouped}"), Some(visitor));
            } else {
                tally.add(&example, &format!("00 {grouped}"), Some(visitor));
            }
        }
    }
    assert!(tally.all_read() > 50_000);
}

#[test]
fn a_prefix_that_may_be_two_is_never_the_wrong_one() {
    let mut tally = Tally::default();
    for example in examples() {
        for (visitor, prefix) in VISITORS.iter().filter(|(_, prefix)| prefix.len() > 2 && prefix.starts_with("00")) {
            tally.add(&example, &format!("00{}", example.digits), Some(visitor));
            tally.add(&example, &format!("00{}", example.grouped), Some(visitor));
            tally.add(&example, &format!("{prefix} {}", example.grouped), Some(visitor));
        }
    }
    assert_eq!(tally.changed, [""; 0]);
    // "0093234567890" from Korea is 00 93 … or 009 32 …: who means the first is asked for a "+".
    assert!(tally.refused.len() * 30 < tally.read, "{} of {}", tally.refused.len(), tally.read);
}
