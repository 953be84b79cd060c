//! Upset customers are noticed: on messages that were written without sight of the words (`tests/mood/`).
#![cfg(feature = "edge")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

mod judged;

use judged::made::digest;
use judged::sets;

/// What the mean over the languages is at least, and each language.
const MEAN: f64 = 0.80;
const LEAST: f64 = 0.60;

#[test]
fn judgements_are_right_in_every_language() {
    let sets = sets(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mood"));
    let mut parts = Vec::new();
    for set in &sets {
        let confusion = set.judge(|_, _, _| {});
        assert!(confusion.all() > 0, "nothing of {} was judged", set.tag);
        println!("{}: {:.1} % of {}", set.tag, confusion.right() * 100.0, confusion.all());
        parts.push((set.tag.as_str(), confusion.right()));
    }
    let low: Vec<_> = parts.iter().filter(|(_, right)| *right < LEAST).collect();
    assert!(low.is_empty(), "under {LEAST}: {low:?}");
    let mean = parts.iter().map(|(_, right)| right).sum::<f64>() / parts.len().max(1) as f64;
    assert!(parts.is_empty() || mean >= MEAN, "the mean is {mean}, of {parts:?}");
}

#[test]
fn weights_are_made_of_the_messages_and_rules_that_are_here() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let weights = root.join("shared/src/mood/weights");
    let made = std::fs::read_to_string(weights.join("made.txt")).unwrap();
    assert_eq!(
        made.trim_end(),
        digest(root),
        "something that weights are made of has changed: run `cargo xtask moods`"
    );
    // A site loads those of its own languages: eighteen of them may take 300 KB, as bytes; the files have them in base64.
    for file in std::fs::read_dir(&weights).unwrap() {
        let file = file.unwrap();
        let bytes = file.metadata().unwrap().len() * 3 / 4;
        assert!(bytes <= 300_000 / 18, "{:?} takes {bytes} bytes", file.file_name());
    }
}
