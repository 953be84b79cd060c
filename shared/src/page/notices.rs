//! What a visitor is told before they ask: the notices that are for them, now.

use crate::content::site::Site;
use crate::locale::Locale;
use crate::model::{self, Place};
use crate::notice::{Level, Notice, Typed};

use super::PageBuilder;

impl PageBuilder<'_> {
    /// All that are for the visitor: those of the desk first, and of each those that warn. In the help centre, which is no page of
    /// the shop's, none that is for some pages of that.
    pub fn notices(&self) -> model::Notices {
        let mut list = self.current();
        list.retain(|notice| self.place == Place::Frame || notice.pages.is_empty());
        self.tell(&list)
    }

    /// Those that answer what a visitor is typing, wherever in the shop they are: by the words of both, or by an article that is
    /// suggested for it.
    pub fn notices_answering(&self, typed: &Typed, suggested: &[model::SearchResult]) -> model::Notices {
        let mut list = self.current();
        list.retain(|notice| {
            let article = notice.article.as_ref();
            article.is_some_and(|slug| suggested.iter().any(|result| result.slug == slug.as_str()))
                || self.words(notice).is_some_and(|(_, text)| typed.is_answered_by(text))
        });
        let mut told = self.tell(&list);
        // On whatever page they are.
        told.list.iter_mut().for_each(|notice| notice.pages.clear());
        told
    }

    /// Whether there is any.
    pub fn has_notices(&self) -> bool {
        !self.current().is_empty()
    }

    fn current(&self) -> Vec<&Notice> {
        // One of the desk's stands for that of the site with its id.
        let own = &self.content.manifest.site.notices;
        let own = own.iter().filter(|notice| self.urgent.iter().all(|urgent| urgent.id != notice.id));
        let (visitor, market) = (self.visitor, self.visitor.market.as_ref());
        let all = self.urgent.iter().chain(own);
        let mut list: Vec<&Notice> = all.filter(|notice| notice.is_for(market, &visitor.locale, self.now)).collect();
        // Stable: of equal ones the first stays first.
        list.sort_by_key(|notice| notice.level != Level::Warning);
        list
    }

    fn words<'n>(&self, notice: &'n Notice) -> Option<(&'n str, &'n str)> {
        let Site { default_locale, .. } = &self.content.manifest.site;
        notice.text(&self.visitor.locale, self.visitor.tone, default_locale)
    }

    fn tell(&self, list: &[&Notice]) -> model::Notices {
        let one = |notice: &&Notice| {
            let (locale, text) = self.words(notice)?;
            let slug = notice.article.as_ref().map(|slug| slug.as_str());
            let article = self.content.articles().find(|(_, article)| Some(article.slug) == slug);
            Some(model::Notice {
                id: notice.id.to_string(),
                level: notice.level.as_str().to_owned(),
                text: text.to_owned(),
                locale: locale.to_owned(),
                dir: Locale::parse(locale).map_or("ltr", |locale| locale.dir()).to_owned(),
                article: article.map(|(pack, article)| self.link(pack, &article)),
                pages: notice.pages.clone(),
            })
        };
        model::Notices {
            list: list.iter().filter_map(one).collect(),
            dismiss: self.texts.get("notices-dismiss"),
            label: self.texts.get("notices-label"),
        }
    }
}

#[cfg(test)]
mod tests;
