//! Notices: what visitors are told before they ask. Those of the desk are there at once, and are ended here.

use nearhand_shared::locale::Locale;
use nearhand_shared::notice::{self, Level, MAX_TEXT, State};

use super::Desk;
use crate::model::{Choice, Fact, Field, Item, Kind, Section, Sheet, Typed};

/// A notice, and how it stands.
pub struct Notice<'a> {
    /// It.
    pub notice: &'a notice::Notice,
    /// Whether it is of the desk, and not of `site.toml`.
    pub is_desk: bool,
    /// Whether its time has come.
    pub state: State,
    /// The locales that it is for and has no text in.
    pub missing: &'a [String],
}

/// The beginning of the names of the fields for texts; the locale follows.
const TEXT: &str = "text-";

impl Desk<'_> {
    /// All of them, and the form that adds one.
    pub fn notices(&self, notices: &[Notice<'_>], locales: &[Locale], typed: &Typed) -> Sheet {
        let items = notices.iter().map(|notice| self.notice(notice)).collect();
        let mut add = self.form(typed, "add", self.notice_fields(locales, typed), "desk-add");
        // Whose clock it is stands above the list, too: visitors elsewhere read a notice at the same instants.
        let zone = self.texts.with("desk-notice-zone", &[("zone", self.zone_name.into())]);
        let max = self.texts.with("desk-notice-max", &[("max", (MAX_TEXT as u64).into())]);
        add.note = self.texts.sentences(&[&zone, &max]);
        let sections = vec![
            Section { items, empty: self.text("desk-empty"), ..Section::default() },
            Section { heading: self.text("desk-notice-add"), forms: vec![add], ..Section::default() },
        ];
        let hint = self.texts.sentences(&[&self.text("desk-notices-hint"), &zone]);
        Sheet { hint, sections, ..self.setting("notices", "desk-notices") }
    }

    fn notice(&self, told: &Notice<'_>) -> Item {
        let notice = told.notice;
        let (own, default) = (self.texts.locale(), &self.site.default_locale);
        let text =
            notice.text(own, nearhand_shared::locale::text::Tone::Formal, default).map(|(_, text)| text.to_owned());
        let when = [("desk-notice-from", notice.from), ("desk-notice-until", notice.until)];
        let when = when
            .into_iter()
            .filter_map(|(id, at)| Some(Fact::Text(self.texts.with(id, &[("when", self.date_time(at?).into())]))));
        let markets = notice.markets.iter().map(|id| Fact::Data(self.market(id.as_str())));
        let languages = notice.locales.iter().map(|locale| Fact::Data(self.names.language(&locale.to_string())));
        let pages = notice.pages.iter().map(|page| Fact::Data(page.clone()));
        let source = (!told.is_desk).then(|| Fact::Data("site.toml".to_owned()));
        let missing: Vec<String> = told.missing.iter().map(|tag| self.names.language(tag)).collect();
        let missing = (!missing.is_empty()).then(|| {
            let languages = self.texts.list(&missing);
            vec![Fact::Text(self.texts.with("desk-notice-missing", &[("languages", languages.into())]))]
        });
        let mut lines = vec![when.collect(), markets.chain(languages).chain(pages).chain(source).collect()];
        lines.extend(missing);
        lines.retain(|line: &Vec<Fact>| !line.is_empty());
        Item {
            mark: if notice.level == Level::Warning { self.text("desk-notice-warning") } else { String::new() },
            state: self.text(&format!("desk-notice-{}", told.state.as_str())),
            form: told.is_desk.then(|| self.row_form("end", notice.id.as_str(), "desk-notice-end")),
            ..Item::new(Fact::Data(text.unwrap_or_else(|| notice.id.to_string())), String::new(), lines)
        }
    }

    fn notice_fields(&self, locales: &[Locale], typed: &Typed) -> Vec<Field> {
        let field = |name: &'static str, label: &str, kind: Kind| self.field(typed, "add", (name, label), kind, "");
        let mut fields: Vec<Field> = locales.iter().map(|locale| self.text_field(locale, typed)).collect();
        let levels = Level::NAMES.map(|level| self.choice(level, self.text(&format!("desk-notice-{level}")), ""));
        fields.push(self.field(typed, "add", ("level", "desk-notice-level"), Kind::Select(levels.into()), "info"));
        fields.push(field("from", "desk-notice-begins", Kind::Line("datetime-local")));
        fields.push(field("until", "desk-notice-ends", Kind::Line("datetime-local")));
        let markets = self
            .site
            .markets
            .iter()
            .map(|market| self.choice(market.id.as_str(), self.market(market.id.as_str()), "-"));
        let markets: Vec<Choice> = markets.collect();
        if !markets.is_empty() {
            fields.push(field("markets", "desk-notice-markets", Kind::Any(markets)));
        }
        fields.push(field("pages", "desk-notice-pages", Kind::Line("text")));
        fields.push(field("article", "desk-notice-article", Kind::Line("text")));
        fields
    }

    /// One language's.
    fn text_field(&self, locale: &Locale, typed: &Typed) -> Field {
        let tag = locale.to_string();
        let name = [TEXT, &tag].concat();
        Field {
            label: self.names.language(&tag),
            value: typed.value("add", &name).unwrap_or_default().to_owned(),
            error: typed.error("add", &name),
            kind: Kind::Line("text"),
            name: name.into(),
        }
    }
}
