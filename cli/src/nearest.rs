//! "Did you mean …?", in the sentences of the command line.

pub use nearhand_shared::nearest::nearest;

/// How a list is named in full where nothing in it is near.
const FEW: usize = 16;

/// What to do about an unknown word: the nearest known one, else all of them where they are few.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut known: Vec<&str> = known.into_iter().collect();
    known.dedup();
    match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "there is none".to_owned(),
        None if known.len() <= FEW => format!("use {}", alternatives(&known)),
        None => "check how it is spelt".to_owned(),
    }
}

/// What to do about the id of something that the site has not, `what` being what it is: the one that was probably meant, and which there
/// are.
pub fn hint_of<'a>(what: &str, word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let near = nearest(word, known.iter().copied());
    match (near, known.as_slice()) {
        (_, []) => format!("the site has none. Add `[[{what}s]]`, or leave this out"),
        (None, [only]) => format!("the only {what} is `{only}`"),
        (None, all) if all.len() <= FEW => format!("there are {}", list(all, "and")),
        (None, _) => "check how it is spelt".to_owned(),
        (Some(near), all) if (2..=FEW).contains(&all.len()) => {
            format!("did you mean `{near}`? There are {}", list(all, "and"))
        }
        (Some(near), _) => format!("did you mean `{near}`?"),
    }
}

/// "`a`, `b` or `c`".
pub fn alternatives(words: &[&str]) -> String {
    list(words, "or")
}

fn list(words: &[&str], last_word: &str) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [rest @ .., last] => {
            let rest: Vec<_> = rest.iter().map(|word| format!("`{word}`")).collect();
            format!("{} {last_word} `{last}`", rest.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_words_are_listed_where_none_is_near() {
        assert_eq!(hint("xyz", ["formal", "familiar"]), "use `formal` or `familiar`");
        assert_eq!(hint("orgins", ["origins", "locales"]), "did you mean `origins`?");
    }

    #[test]
    fn what_a_site_has_is_listed() {
        for (word, known, expected) in [
            ("offce", &["office"][..], "did you mean `office`?"),
            ("offce", &["lab", "office", "shop"], "did you mean `office`? There are `lab`, `office` and `shop`"),
            ("xyz", &["office"], "the only team is `office`"),
            ("xyz", &["lab", "office"], "there are `lab` and `office`"),
            ("offce", &[], "the site has none. Add `[[teams]]`, or leave this out"),
        ] {
            assert_eq!(hint_of("team", word, known.iter().copied()), expected);
        }
        let many: Vec<String> = (0..40).map(|n| format!("team-{n}")).collect();
        assert_eq!(hint_of("team", "lab", many.iter().map(String::as_str)), "check how it is spelt");
        assert_eq!(hint_of("team", "tem-7", many.iter().map(String::as_str)), "did you mean `team-7`?");
    }
}
