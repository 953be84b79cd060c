//! A site in the pseudo-locales: `nearhand publish --pseudo`, for looking at what escaped translation.

use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::pseudo::{Transform, html, transform};

use crate::article::Article;
use crate::folder::Content;

/// Accented, and from right to left.
const LOCALES: [&str; 2] = ["en-XA", "ar-XB"];

/// The default locale's content in each pseudo-locale. The site's own texts are changed where they are shown.
pub fn contents(default: &Content) -> Vec<Content> {
    let locales = LOCALES.into_iter().filter_map(|tag| Locale::parse(tag).ok());
    locales
        .filter_map(|locale| {
            let change = transform(&locale)?;
            let articles = default.articles.iter().map(|article| strange(article, change)).collect();
            Some(Content { locale, articles, texts: default.texts.clone() })
        })
        .collect()
}

fn strange(article: &Article, change: Transform) -> Article {
    Article {
        title: change(&article.title).into_owned(),
        summary: change(&article.summary).into_owned(),
        html: html(&article.html, change),
        ..article.clone()
    }
}
