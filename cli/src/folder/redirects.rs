//! `redirects.csv`: every line leads to an article that there is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::article::Article;
use crate::diagnostic::Findings;
use crate::import::redirects::{FILE, read};
use crate::nearest::nearest;
use crate::source::Source;

/// Reports what is wrong with it.
pub fn check(dir: &Path, by_locale: &BTreeMap<String, Vec<Article>>, findings: &Findings) {
    let path = dir.join(FILE);
    if fs::symlink_metadata(&path).is_err() {
        return;
    }
    let Some(source) = Source::read(&path, findings) else { return };
    let (all, wrong) = read(&source.text);
    for (line, why) in wrong {
        findings.error(&path, line, why);
    }
    for (line, redirect) in all {
        let articles = by_locale.get(&redirect.locale.to_string());
        let Some(articles) = articles else {
            findings.warn(
                &path,
                line,
                format!("leads to `{}`, but there is no article in that locale", redirect.locale),
            );
            continue;
        };
        if !articles.iter().any(|article| article.slug == redirect.slug) {
            let near = nearest(redirect.slug.as_str(), articles.iter().map(|article| article.slug.as_str()));
            let hint = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
            findings.warn(
                &path,
                line,
                format!("leads to `{}/{}`, which there is not{hint}", redirect.locale, redirect.slug),
            );
        }
    }
}
