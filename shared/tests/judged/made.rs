//! From what the weights of models are made.

use std::fs;
use std::path::Path;

/// The folders of messages that are learnt from.
pub const FOLDERS: [&str; 2] = ["shared/tests/mood", "shared/tests/mood/train"];
/// What else the weights depend on.
const BESIDE: [&str; 6] = [
    "shared/src/mood/words",
    "shared/src/mood/grams.rs",
    "shared/src/mood/model.rs",
    "shared/examples/moods.rs",
    "shared/examples/moods",
    "shared/src/search/fold.rs",
];

/// A number of all that the weights are made of, in a checkout: the same as long as nothing of it changes.
pub fn digest(root: &Path) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for place in FOLDERS.iter().chain(&BESIDE) {
        let place = root.join(place);
        let mut files: Vec<_> = match fs::read_dir(&place) {
            Ok(entries) => entries
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.is_file() && path.extension().is_none_or(|kind| kind != "md"))
                .collect(),
            Err(_) => vec![place],
        };
        files.sort();
        for byte in files.iter().filter_map(|path| fs::read(path).ok()).flatten() {
            // FNV-1a
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
