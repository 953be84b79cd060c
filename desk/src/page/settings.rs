//! Settings: people, programs' tokens, sessions. What cannot be shown again is told once.

use jiff::Timestamp;
use nearhand_shared::locale::time::date_time;
use nearhand_shared::people::{Agent, NEWS, Permission, Role};
use nearhand_shared::region::Region;

use super::Desk;
use super::device::device;
use crate::model::{Choice, Fact, Field, Form, Item, Kind, Section, Sheet, Title, Typed};

/// Where somebody is signed in.
pub struct Session<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whose it is.
    pub agent: &'a str,
    /// What the browser says of itself.
    pub device: &'a str,
    /// When it was last used.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub is_here: bool,
}

/// A program's token.
pub struct Token<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it is for.
    pub name: &'a str,
    /// What it may do.
    pub scopes: &'a [String],
    /// When it ends.
    pub expires: Timestamp,
    /// When it was last used.
    pub seen: Option<Timestamp>,
}

/// The roles, the least first.
const ROLES: [Role; 3] = [Role::Agent, Role::Lead, Role::Admin];
/// For how many days a token is good where nobody says otherwise.
const TOKEN_DAYS: &str = "365";

impl Desk<'_> {
    /// The people of the business, and the form that adds one. `unreachable` are regions in which conversations are still with
    /// somebody who was removed.
    pub fn people(&self, typed: &Typed, unreachable: &[Region]) -> Sheet {
        let items = self.people.iter().map(|agent| {
            let teams = agent.teams.iter().map(|id| self.names.team(id));
            let languages = agent.languages.iter().map(|tag| self.names.language(tag));
            let of = teams.chain(languages).map(Fact::Data).collect();
            let lines = vec![vec![Fact::Data(agent.email.clone())], of];
            let href = self.to(&format!("settings/people/{}", agent.id));
            Item { state: self.role(agent.role), ..Item::new(Fact::Data(agent.name.clone()), href, lines) }
        });
        let add = self.form(typed, "add", self.agent_fields("add", None, typed), "desk-add");
        let sections = vec![
            Section { items: items.collect(), empty: self.text("desk-empty"), ..Section::default() },
            Section { heading: self.text("desk-agent-add"), forms: vec![add], ..Section::default() },
        ];
        Sheet { notice: self.unreachable(unreachable), sections, ..self.setting("people", "desk-people") }
    }

    /// One of them. `link` is a one-time link that was just made, and until when it is good.
    pub fn person(&self, agent: &Agent, typed: &Typed, link: Option<(&str, Timestamp)>) -> Sheet {
        let change = self.form(typed, "change", self.agent_fields("change", Some(agent), typed), "desk-save");
        let name = || agent.name.clone();
        let once = link.map(|(url, until)| {
            let until = self.clock().when(until).text;
            let text = self.texts.with("desk-link-once", &[("name", name().into()), ("when", until.into())]);
            (text, vec![(self.text("desk-link"), url.to_owned())])
        });
        let plain = |name: &str, label: &str| Form { is_main: false, ..self.form(typed, name, Vec::new(), label) };
        let section = |heading: &str, note: &str, form: Form| {
            let note = if note.is_empty() { String::new() } else { self.text(note) };
            Section { heading: self.text(heading), note, forms: vec![form], ..Section::default() }
        };
        Sheet {
            title: Title { text: name(), is_data: true },
            back: Some((self.to("settings"), self.text("desk-back-settings"))),
            once,
            sections: vec![
                section("desk-agent-change", "", change),
                section("desk-link", "desk-link-what", plain("link", "desk-link-new")),
                section("desk-remove", "desk-remove-what", plain("remove", "desk-remove")),
            ],
            ..self.setting("people", "desk-people")
        }
    }

    fn agent_fields(&self, form: &str, agent: Option<&Agent>, typed: &Typed) -> Vec<Field> {
        let of = |read: fn(&Agent) -> String| agent.map(read).unwrap_or_default();
        let roles = ROLES.map(|role| self.choice(role.as_str(), self.role(role), ""));
        let has = |id: &str| agent.is_some_and(|agent| agent.teams.iter().any(|team| team == id));
        let teams = self.site.teams.iter().map(|team| Choice {
            is_chosen: has(team.id.as_str()),
            ..self.choice(team.id.as_str(), self.names.team(team.id.as_str()), "-")
        });
        let teams: Vec<Choice> = teams.collect();
        let role = agent.map_or(Role::Agent, |agent| agent.role);
        let line = |name: &'static str, label: &str, kind: &'static str, stored: String| {
            self.field(typed, form, (name, label), Kind::Line(kind), &stored)
        };
        let mut fields = vec![
            line("name", "desk-name", "text", of(|agent| agent.name.clone())),
            line("email", "desk-fact-email", "email", of(|agent| agent.email.clone())),
            self.field(typed, form, ("role", "desk-role"), Kind::Select(roles.into()), role.as_str()),
            line("languages", "desk-languages", "text", of(|agent| agent.languages.join(", "))),
        ];
        if !teams.is_empty() {
            fields.push(self.field(typed, form, ("teams", "desk-teams"), Kind::Any(teams), ""));
        }
        fields
    }

    /// Programs' tokens; `made` is the one that was just made.
    pub fn tokens(&self, tokens: &[Token<'_>], typed: &Typed, made: Option<&str>) -> Sheet {
        let items = tokens.iter().map(|token| {
            let scopes = token.scopes.iter().map(|scope| Fact::Data(scope.clone())).collect();
            let seen = token.seen.map(|seen| self.used(seen)).unwrap_or_else(|| self.text("desk-token-unused"));
            let ends = self.texts.with("desk-token-ends", &[("when", self.date_time(token.expires).into())]);
            let lines = vec![scopes, vec![Fact::Text(seen), Fact::Text(ends)]];
            let form = Some(self.row_form("end", token.id, "desk-token-end"));
            Item { form, ..Item::new(Fact::Data(token.name.to_owned()), String::new(), lines) }
        });
        let mut scopes: Vec<&str> = Permission::ALL.into_iter().map(Permission::scope).collect();
        scopes.dedup();
        let scopes = scopes.into_iter().map(|scope| self.choice(scope, scope.to_owned(), "-")).collect();
        let fields = vec![
            self.field(typed, "make", ("name", "desk-token-name"), Kind::Line("text"), ""),
            self.field(typed, "make", ("scopes", "desk-scopes"), Kind::Any(scopes), ""),
            self.field(typed, "make", ("days", "desk-token-days"), Kind::Line("number"), TOKEN_DAYS),
        ];
        let make = self.form(typed, "make", fields, "desk-token-make");
        let once = made.map(|made| (self.text("desk-token-once"), vec![(self.text("desk-token"), made.to_owned())]));
        let sections = vec![
            Section { items: items.collect(), empty: self.text("desk-empty"), ..Section::default() },
            Section { heading: self.text("desk-token-make"), forms: vec![make], ..Section::default() },
        ];
        Sheet { hint: self.text("desk-token-what"), once, sections, ..self.setting("tokens", "desk-tokens") }
    }

    /// Where the people of the business are signed in.
    pub fn sessions(&self, sessions: &[Session<'_>]) -> Sheet {
        let items = sessions.iter().map(|session| {
            let name = self.name_of(session.agent);
            let lines = vec![vec![Fact::Data(device(session.device))], vec![Fact::Text(self.used(session.seen))]];
            let state = if session.is_here { self.text("desk-here") } else { String::new() };
            // One's own ends by signing out.
            let form = (!session.is_here).then(|| self.row_form("end", session.id, "desk-end"));
            Item { state, form, ..Item::new(Fact::Data(name), String::new(), lines) }
        });
        let section = Section { items: items.collect(), empty: self.text("desk-empty"), ..Section::default() };
        Sheet { sections: vec![section], ..self.setting("sessions", "desk-sessions-all") }
    }

    /// Who is signed in, and where.
    pub fn account(&self, me: &Agent, sessions: &[Session<'_>]) -> Sheet {
        let you = self.texts.with("desk-you", &[("name", me.name.clone().into())]);
        let out = Form { buttons: vec![self.button("desk-out")], ..Form::default() };
        let items = sessions.iter().map(|session| {
            let lines = vec![vec![Fact::Text(self.used(session.seen))]];
            let state = if session.is_here { self.text("desk-here") } else { String::new() };
            let end = || Form {
                hidden: vec![("end", session.id.to_owned())],
                buttons: vec![self.button("desk-end")],
                ..Form::default()
            };
            let form = (!session.is_here).then(end);
            Item { state, form, ..Item::new(Fact::Data(device(session.device)), String::new(), lines) }
        });
        let news = NEWS.map(|news| Choice {
            is_chosen: me.hears_of(news),
            ..self.choice(news, self.text(&format!("desk-news-{news}")), "-")
        });
        let typed = Typed::default();
        let fields = vec![self.field(&typed, "news", ("notify", "desk-news-what"), Kind::Any(news.into()), "")];
        let news = self.form(&typed, "news", fields, "desk-save");
        let sections = vec![
            Section {
                note: [you.as_str(), " · ", &self.role(me.role)].concat(),
                forms: vec![out],
                ..Section::default()
            },
            Section { heading: self.text("desk-news"), forms: vec![news], ..Section::default() },
            Section { heading: self.text("desk-sessions"), items: items.collect(), ..Section::default() },
        ];
        let mut sheet = self.setting("account", "desk-account");
        if sheet.tabs.len() == 1 {
            // Who manages nothing has no other page beside this one.
            sheet.tabs.clear();
        }
        Sheet { sections, ..sheet }
    }

    /// A page of the settings, with those beside it.
    pub(super) fn setting(&self, name: &str, title: &str) -> Sheet {
        use Permission::{ManageAgents, ManageNotices, ManageTokens, ManageWebhooks, ReadAudit, ReadRequests};
        let pages = [
            ("people", "settings", "desk-people", ManageAgents),
            ("notices", "settings/notices", "desk-notices", ManageNotices),
            ("tokens", "settings/tokens", "desk-tokens", ManageTokens),
            ("sessions", "settings/sessions", "desk-sessions-all", ManageAgents),
            ("residency", "settings/residency", "desk-residency", ManageAgents),
            ("audit", "settings/audit", "desk-audit", ReadAudit),
            ("webhooks", "settings/webhooks", "desk-webhooks", ManageWebhooks),
            ("limits", "settings/limits", "desk-limits", ManageAgents),
            ("account", "account", "desk-account", ReadRequests),
        ];
        // Each sees what they may open.
        let own = pages.into_iter().filter(|(.., permission)| self.me.is_none_or(|me| me.role.may(*permission)));
        let tabs = own.map(|(page, path, label, _)| Choice {
            value: self.to(path),
            label: self.text(label),
            is_chosen: page == name,
        });
        Sheet { title: self.title(title), tabs: tabs.collect(), ..Sheet::default() }
    }

    pub(super) fn title(&self, id: &str) -> Title {
        Title { text: self.text(id), is_data: false }
    }

    /// An instant with its year, as a log has it.
    pub(super) fn date_time(&self, at: Timestamp) -> String {
        date_time(at, self.zone, self.texts.locale())
    }

    fn used(&self, seen: Timestamp) -> String {
        self.texts.with("desk-used", &[("when", self.date_time(seen).into())])
    }

    pub(super) fn role(&self, role: Role) -> String {
        self.text(&format!("desk-role-{}", role.as_str()))
    }
}
