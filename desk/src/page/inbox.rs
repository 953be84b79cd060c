//! The inbox: the nearest promise first.

use nearhand_shared::conversation::Priority;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use url::form_urlencoded;

use super::Desk;
use crate::model::{Choice, Code, Inbox, Nearness, Row};

/// The views, in the order in which they are offered. The first is shown where none is asked for.
pub const VIEWS: [&str; 8] = ["waiting", "unassigned", "mine", "overdue", "upset", "snoozed", "resolved", "all"];

/// What is asked for, as the address says it.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    /// The view; one of [`VIEWS`].
    pub view: &'a str,
    /// What is searched for.
    pub q: &'a str,
    /// Only of this team.
    pub team: &'a str,
    /// Only in this locale.
    pub locale: &'a str,
    /// Only of this market.
    pub market: &'a str,
    /// Only with this tag.
    pub tag: &'a str,
    /// Only those that press so much.
    pub priority: &'a str,
}

/// What was found.
pub struct Listed<'a> {
    /// Conversations, in the order of the view.
    pub records: &'a [Record],
    /// Where the next page begins; none on the last.
    pub next: Option<String>,
    /// Regions that did not answer.
    pub unreachable: &'a [Region],
}

impl Desk<'_> {
    /// The inbox.
    pub fn inbox(&self, asked: &Asked<'_>, listed: &Listed<'_>) -> Inbox {
        let views = VIEWS.map(|view| self.choice(view, self.text(&format!("desk-view-{view}")), asked.view));
        let title = self.text(&format!("desk-view-{}", asked.view));
        let filters = self.filters(asked, listed.records);
        let filtered = [asked.team, asked.locale, asked.market, asked.tag, asked.priority];
        let is_narrowed = !asked.q.is_empty() || filtered.iter().any(|filter| !filter.is_empty());
        let empty = match (listed.records.is_empty(), is_narrowed, asked.view) {
            (false, ..) => String::new(),
            (_, true, _) => self.text("desk-empty-found"),
            (_, _, "waiting" | "overdue") => self.text("desk-empty-waiting"),
            _ => self.text("desk-empty"),
        };
        Inbox {
            views: views.into(),
            title,
            q: asked.q.to_owned(),
            filters,
            filtered: filtered.iter().filter(|filter| !filter.is_empty()).count(),
            groups: self.groups(asked.view, listed.records),
            empty,
            unreachable: self.unreachable(listed.unreachable),
            next: listed.next.as_deref().map(|cursor| self.next(asked, cursor)).unwrap_or_default(),
        }
    }

    /// Who waits, by how near the promise is; what nobody waits for, in one group without a name.
    fn groups(&self, view: &str, records: &[Record]) -> Vec<(String, Vec<Row>)> {
        if records.is_empty() {
            return Vec::new();
        }
        if !matches!(view, "waiting" | "overdue") {
            return vec![(String::new(), records.iter().map(|record| self.row(record)).collect())];
        }
        // The nearest promise first; whoever has none comes last.
        let mut records: Vec<&Record> = records.iter().collect();
        records.sort_by_key(|record| (record.answer_by.is_none(), record.answer_by));
        let rows = records.into_iter().map(|record| self.row(record));
        let nearness = |row: &Row| row.promise.as_ref().map_or(Nearness::None, |promise| promise.nearness);
        let mut rows: Vec<Row> = rows.collect();
        // Within a group the order of the list stays.
        rows.sort_by_key(nearness);
        let name = |row: &Row| match nearness(row) {
            Nearness::Broken => "desk-group-broken",
            Nearness::Hour => "desk-group-hour",
            Nearness::Today => "desk-group-today",
            Nearness::Later => "desk-group-later",
            Nearness::None => "desk-group-none",
        };
        let groups = rows.chunk_by(|a, b| nearness(a) == nearness(b));
        groups.filter_map(|group| Some((self.text(name(group.first()?)), group.to_vec()))).collect()
    }

    fn filters(&self, asked: &Asked<'_>, records: &[Record]) -> Vec<(Code, String, Vec<Choice>)> {
        let site = self.site;
        let teams = site.teams.iter().map(|team| (team.id.to_string(), self.names.team(team.id.as_str())));
        let markets = site.markets.iter().map(|market| (market.id.to_string(), self.market(market.id.as_str())));
        // Of languages and tags nothing lists all: what is on the page, and what is asked for.
        let languages = seen(asked.locale, records.iter().map(|record| record.locale.as_str()));
        let languages = languages.into_iter().map(|tag| (tag.to_owned(), self.names.language(tag)));
        let tags = seen(asked.tag, records.iter().flat_map(|record| record.standing.tags.iter().map(String::as_str)));
        let tags = tags.into_iter().map(|tag| (tag.to_owned(), tag.to_owned()));
        let priorities = [Priority::Urgent, Priority::High, Priority::Normal, Priority::Low];
        let priorities = priorities.map(Priority::as_str);
        let priorities = priorities.map(|name| (name.to_owned(), self.text(&format!("desk-priority-{name}"))));
        [
            ("team", asked.team, teams.collect::<Vec<_>>()),
            ("locale", asked.locale, languages.collect()),
            ("market", asked.market, markets.collect()),
            ("tag", asked.tag, tags.collect()),
            ("priority", asked.priority, priorities.into()),
        ]
        .map(|(name, chosen, choices)| {
            let any = self.choice("", self.text("desk-any"), chosen);
            let choices = choices.into_iter().map(|(value, label)| self.choice(&value, label, chosen));
            (name.into(), self.text(&format!("desk-{name}")), std::iter::once(any).chain(choices).collect())
        })
        .into()
    }

    pub(super) fn choice(&self, value: &str, label: String, chosen: &str) -> Choice {
        Choice { value: value.to_owned(), label, is_chosen: value == chosen }
    }

    fn next(&self, asked: &Asked<'_>, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let parts = [
            ("view", asked.view),
            ("q", asked.q),
            ("team", asked.team),
            ("locale", asked.locale),
            ("market", asked.market),
            ("tag", asked.tag),
            ("priority", asked.priority),
            ("cursor", cursor),
        ];
        query.extend_pairs(parts.iter().filter(|(_, value)| !value.is_empty()));
        ["?", &query.finish()].concat()
    }
}

/// What there is to choose from, each once and in order, with what is chosen.
fn seen<'v>(chosen: &'v str, values: impl Iterator<Item = &'v str>) -> Vec<&'v str> {
    let mut all: Vec<&str> = values.chain([chosen]).filter(|value| !value.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all
}
