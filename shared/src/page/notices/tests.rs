use std::collections::BTreeMap;

use super::*;
use crate::id::{MarketId, NoticeId, Slug};
use crate::model::View;
use crate::page::tests::with_pages;

fn notice(id: &str, level: Level, pages: &[&str]) -> Notice {
    Notice {
        id: NoticeId::parse(id).unwrap(),
        markets: vec![MarketId::parse("dach").unwrap()],
        locales: Vec::new(),
        pages: pages.iter().map(ToString::to_string).collect(),
        from: None,
        until: None,
        level,
        article: Some(Slug::parse("returns").unwrap()),
        texts: [("de".to_owned(), format!("{id}: Pakete kommen später."))].into(),
        familiar: BTreeMap::new(),
    }
}

#[test]
fn home_tells_what_is_for_its_visitor_the_desk_s_first_and_warnings_before_all() {
    with_pages(|pages, _| {
        let urgent = [notice("desk", Level::Info, &[]), notice("strike", Level::Warning, &["/checkout*"])];
        let mut manifest = pages.content.manifest.clone();
        manifest.site.notices = vec![notice("site", Level::Info, &[])];
        let content = crate::content::Content { manifest: &manifest, ..pages.content };
        let pages = PageBuilder { urgent: &urgent, content, ..pages };
        let View::Home(home) = pages.home(&[]).view else { panic!() };
        let ids: Vec<&str> = home.notices.list.iter().map(|notice| notice.id.as_str()).collect();
        assert_eq!(ids, ["strike", "desk", "site"]);
        let first = home.notices.list.first().unwrap();
        assert_eq!((first.locale.as_str(), first.dir.as_str(), first.level.as_str()), ("de", "ltr", "warning"));
        assert_eq!(first.article.as_ref().map(|article| article.title.as_str()), Some("Rückgabe"));
        // The help centre is no page of the shop's.
        let centre = PageBuilder { place: Place::Centre, ..pages };
        let ids: Vec<String> = centre.notices().list.into_iter().map(|notice| notice.id).collect();
        assert_eq!(ids, ["desk", "site"]);
        let mut elsewhere = pages.visitor.clone();
        elsewhere.market = None;
        assert!(PageBuilder { visitor: &elsewhere, ..pages }.notices().list.is_empty());
    });
}

#[test]
fn the_form_is_told_what_answers_by_its_words_or_its_article() {
    with_pages(|pages, site| {
        let urgent = [notice("strike", Level::Warning, &["/checkout*"])];
        let pages = PageBuilder { urgent: &urgent, ..pages };
        let told = |message: &str| {
            let typed = Typed::of(message, &site.de.index, &pages.visitor.locale);
            let answers = crate::content::Answers::of(site.de.pack.suggest(&site.de.index, message, 3));
            let suggested = pages.suggestions(&answers).results;
            let told = pages.notices_answering(&typed, &suggested).list;
            assert!(told.iter().all(|notice| notice.pages.is_empty()), "an answer is one on every page");
            told.len()
        };
        assert_eq!(told("Wann kommen Pakete?"), 1);
        assert_eq!(told("Welche Birne passt?"), 0);
        let suggested = [crate::model::SearchResult {
            slug: "returns".to_owned(),
            title: String::new(),
            excerpt: String::new(),
            locale: "de".to_owned(),
            language: String::new(),
        }];
        let typed = Typed::of("Zurück", &site.de.index, &pages.visitor.locale);
        assert_eq!(pages.notices_answering(&typed, &suggested).list.len(), 1);
    });
}
