//! The articles, locale by locale, as every engine gets them.

use std::path::Path;

use anyhow::{Context, Result, bail};
use nearhand_shared::content::Whole;
use nearhand_shared::locale::Locale;
use nearhand_shared::search::{Fields, plain_text};
use serde::Serialize;

/// The articles of one locale.
#[derive(Debug, Clone, Serialize)]
pub struct Corpus {
    pub locale: Locale,
    pub documents: Vec<Document>,
}

/// The text of one article. (None of the corpus has keywords.)
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    pub title: String,
    pub summary: String,
    pub body: String,
}

impl Corpus {
    /// Whether people write its language without spaces between words.
    pub fn is_unspaced(&self) -> bool {
        ["ja", "zh", "th", "lo", "km", "my"].contains(&self.locale.id().language.as_str())
    }
}

impl Document {
    /// As the index takes it.
    pub fn fields(&self) -> Fields<'_> {
        Fields { title: &self.title, keywords: "", summary: &self.summary, body: &self.body }
    }

    /// All its texts.
    pub fn texts(&self) -> [&str; 3] {
        [&self.title, &self.summary, &self.body]
    }
}

/// Reads a site's folder, as `nearhand publish` does.
pub fn read(site: &Path) -> Result<Vec<Corpus>> {
    let compiled = match nearhand::compile(site) {
        Ok(compiled) => compiled,
        Err(found) => bail!("{} cannot be compiled: {:?}", site.display(), found.first()),
    };
    let corpora = compiled.locales.iter().map(|(locale, parts)| {
        let whole = Whole::read(parts).with_context(|| format!("the parts of {locale}"))?;
        let documents = whole.pack.articles.iter().map(|article| Document {
            title: article.title.to_owned(),
            summary: article.summary.to_owned(),
            body: plain_text(whole.html(article.slug).unwrap_or_default()),
        });
        Ok(Corpus { locale: locale.clone(), documents: documents.collect() })
    });
    corpora.collect()
}
