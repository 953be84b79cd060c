//! `nearhand check` of a shop's words of complaints: what is wrong, with file and line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use support::{found, site};

#[test]
fn what_is_wrong_with_words_is_told_with_its_line() {
    let cases = [
        (
            "en.toml",
            "add.anger = [\"off to Fulda\"]\nadd.money_back = [\"refund roulette\"]\nremove = [\"Killer Lamp\"]\n",
            "",
        ),
        ("en.toml", "add.angry = [\"x y\"]\n", "en.toml:1: `add` has no key `angry`: did you mean `anger`?"),
        (
            "en.toml",
            "adds.anger = [\"x y\"]\n",
            "en.toml:1: a file of complaints has no key `adds`: did you mean `add`?",
        ),
        ("en.toml", "add = [\"x y\"]\n", "en.toml:1: `add` is a list, but must be a table"),
        ("en.toml", "\nadd.rude = \"x y\"\n", "en.toml:2: `rude` is a text, but must be a list of texts"),
        ("en.toml", "remove = [\n  \"x\",\n  \"!!!\",\n]\n", "en.toml:3: `!!!` can be found in no message"),
        ("en.toml", "remove = [\"x\", \"X\"]\n", "en.toml:1: `X` is in `remove` twice: keep one of them"),
        (
            "en.toml",
            "add.late = [\"x\"]\nremove = [\"x\"]\n",
            "en.toml:2: `x` is in `late` and `remove`: keep one of them",
        ),
        (
            "en.toml",
            "add.late = [\"late, again\"]\n",
            "en.toml:1: `late, again` has a comma: give each as a text of its own",
        ),
        ("en.toml", "add.late = [\n", "en.toml:1: the list that begins here has no end"),
        ("en.toml", "# None yet.\n", "en.toml:1: warning: has no words: write for example"),
        ("EN.toml", "remove = [\"x\"]\n", "EN.toml: `EN` is spelt `en`: rename the file"),
        ("tlh.toml", "remove = [\"x\"]\n", "tlh.toml: Nearhand notices no complaints in `tlh`: take the file away"),
        ("fr.toml", "remove = [\"x\"]\n", "fr.toml: warning: the site is not in `fr`: these words count only"),
        ("notes.txt", "x", "notes.txt: warning: is not read: words of complaints are in complaints/<language>.toml"),
    ];
    for (name, text, expected) in cases {
        let path = format!("complaints/{name}");
        let dir = site(&[(path.as_str(), text)]);
        let (errors, warnings) = found(dir.path());
        let all: Vec<&String> = errors.iter().chain(&warnings).collect();
        if expected.is_empty() {
            assert!(all.is_empty(), "{name}: {all:?}");
        } else {
            assert_eq!(all.len(), 1, "{expected}: {all:?}");
            assert!(all[0].starts_with(&format!("complaints/{expected}")), "{expected}: {}", all[0]);
        }
    }
    let long = format!("remove = [\"{}\"]\n", "a".repeat(81));
    let (errors, _) = found(site(&[("complaints/en.toml", long.as_str())]).path());
    assert!(errors.len() == 1 && errors[0].contains("is longer than 80 characters"), "{errors:?}");
}
