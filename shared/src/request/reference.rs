//! The reference of a request: what a visitor reads aloud on the phone.
//!
//! `EU-7K3M-Q9X2`: two letters of the region that stores it, seven random symbols, one check
//! character. The 31 symbols leave out 0/O, 1/I/L. 31 is prime, so a check character weighted by
//! position finds every single wrong symbol and every swap of two (the idea of ISO/IEC 7064).

use std::fmt;

use crate::region::Region;
use crate::request::{is_filler, narrow};

const SYMBOLS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const RANDOM: usize = 7;

/// How many random bytes [`Reference::new`] takes.
pub const ENTROPY: usize = 8;

/// A request's reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reference {
    region: Region,
    symbols: [u8; RANDOM],
}

impl Reference {
    /// Makes a reference from random bytes.
    pub fn new(region: Region, entropy: [u8; ENTROPY]) -> Self {
        // 2^64 / 31^7 is 6.7e8: the bias of the remainder is far below anything that can be observed.
        let mut number = u64::from_le_bytes(entropy);
        let symbols = std::array::from_fn(|_| {
            let digit = (number % 31) as u8;
            number /= 31;
            digit
        });
        Reference { region, symbols }
    }

    /// Reads a reference as people type it: in any case, with or without hyphens and spaces.
    ///
    /// `None` where it cannot be one: a wrong length, a symbol outside the alphabet, an unknown region, a check
    /// character that does not fit.
    pub fn parse(text: &str) -> Option<Self> {
        let compact: Vec<u8> = text
            .chars()
            .map(narrow)
            .filter(|c| !is_filler(*c))
            .map(|c| u8::try_from(c.to_ascii_uppercase()).unwrap_or(0))
            .collect();
        let (code, rest) = compact.split_at_checked(2)?;
        let region = Region::from_code(std::str::from_utf8(code).ok()?)?;
        let (symbols, check) = rest.split_at_checked(RANDOM)?;
        let mut values = [0; RANDOM];
        for (value, symbol) in values.iter_mut().zip(symbols) {
            *value = value_of(*symbol)?;
        }
        let reference = Reference { region, symbols: values };
        (check == [reference.check()]).then_some(reference)
    }

    /// The one reference that a line of text names, as we write it, with hyphens; `None` where there is none, or more than one.
    pub fn named_in(text: &str) -> Option<Self> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
        let mut found = words.filter(|word| word.contains('-')).filter_map(Self::parse);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The region that stores the request.
    pub fn region(&self) -> Region {
        self.region
    }

    fn check(&self) -> u8 {
        // Powers of 3, a primitive root of 31: distinct weights, so a swap changes the sum. The region's letters
        // take part, so that a request is not looked for in the wrong place.
        let region = Region::ALL.iter().position(|r| *r == self.region).unwrap_or_default() as u32 + 1;
        let mut sum = region;
        let mut weight = 3;
        for value in self.symbols {
            sum += weight * u32::from(value);
            weight = weight * 3 % 31;
        }
        symbol_of((sum % 31) as u8)
    }
}

fn value_of(symbol: u8) -> Option<u8> {
    SYMBOLS.iter().position(|s| *s == symbol).and_then(|at| u8::try_from(at).ok())
}

fn symbol_of(value: u8) -> u8 {
    SYMBOLS.get(usize::from(value)).copied().unwrap_or(b'2')
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-", self.region.code())?;
        for (at, value) in self.symbols.iter().enumerate() {
            if at == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(symbol_of(*value)))?;
        }
        write!(f, "{}", char::from(self.check()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(seed: u64) -> Reference {
        Reference::new(Region::ALL[(seed % 10) as usize], seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes())
    }

    #[test]
    fn a_subject_names_one_or_none() {
        let (one, other) = (sample(1), sample(2));
        for (subject, named) in [
            (format!("Re: Request {one} · Lumen"), Some(one)),
            (format!("AW: [{}]: Anfrage", one.to_string().to_lowercase()), Some(one)),
            (format!("\u{2068}{one}\u{2069} {one}"), Some(one)),
            (format!("{one} or {other}"), None),
            (format!("x{one}"), None),
            (format!("{one}9"), None),
            ("EU-2222-2222 -".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(Reference::named_in(&subject), named, "{subject}");
        }
    }

    #[test]
    fn it_reads_back_what_it_wrote_however_it_is_typed() {
        for seed in 0..2_000 {
            let reference = sample(seed);
            let text = reference.to_string();
            assert_eq!(text.len(), 12, "{text}");
            assert_eq!(Reference::parse(&text), Some(reference));
            assert_eq!(Reference::parse(&text.to_lowercase().replace('-', " ")), Some(reference));
        }
    }

    #[test]
    fn one_wrong_symbol_or_a_swap_is_noticed() {
        for seed in 0..300 {
            let text = sample(seed).to_string().replace('-', "").into_bytes();
            for at in 2..text.len() {
                for symbol in SYMBOLS {
                    let mut wrong = text.clone();
                    wrong[at] = *symbol;
                    if wrong != text {
                        assert_eq!(Reference::parse(std::str::from_utf8(&wrong).unwrap()), None);
                    }
                }
                for other in at + 1..text.len() - 1 {
                    let mut swapped = text.clone();
                    swapped.swap(at, other);
                    if swapped != text {
                        assert_eq!(Reference::parse(std::str::from_utf8(&swapped).unwrap()), None);
                    }
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_a_reference_is_none() {
        for text in ["", "EU", "EU-", "XX-2222-2222", "EU-0000-0000", "EU-2222-22222", "🦀🦀🦀", "EU-22é2-2222"]
        {
            assert_eq!(Reference::parse(text), None, "{text}");
        }
    }
}
