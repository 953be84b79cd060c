//! The business's people and programs, and every statement on them. Each change is in the log, in one transaction with it.

use nearhand_shared::people::changes::{Change, changes};
use nearhand_shared::people::{Agent, Role, all_news};
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{
    Actor, ApiToken, AuditPage, Audited, Changed, Enter, EnterBy, Holder, NewToken, Of, Person, Session, Show,
};
use crate::objects::instant::instant;

/// How exactly it is kept when something was last used, in milliseconds: a write for each use would be many.
const SEEN_MS: i64 = 60_000;

/// The tables of people.
pub struct People {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct AgentRow {
    id: String,
    email: String,
    name: String,
    role: String,
    teams: String,
    languages: String,
    notify: String,
    away: f64,
}

impl From<AgentRow> for Agent {
    fn from(row: AgentRow) -> Self {
        Agent {
            id: row.id,
            email: row.email,
            name: row.name,
            // Of a version that is newer: as little as there is.
            role: Role::parse(&row.role).unwrap_or(Role::Agent),
            teams: serde_json::from_str(&row.teams).unwrap_or_default(),
            languages: serde_json::from_str(&row.languages).unwrap_or_default(),
            notify: serde_json::from_str(&row.notify).unwrap_or_default(),
            away: row.away > 0.0,
        }
    }
}

#[derive(Deserialize)]
struct TokenRow {
    id: String,
    name: String,
    scopes: String,
    created: f64,
    expires: f64,
    seen: Option<f64>,
}

impl From<TokenRow> for ApiToken {
    fn from(row: TokenRow) -> Self {
        ApiToken {
            id: row.id,
            name: row.name,
            scopes: serde_json::from_str(&row.scopes).unwrap_or_default(),
            created: instant(row.created),
            expires: instant(row.expires),
            seen: row.seen.map(instant),
        }
    }
}

#[derive(Deserialize)]
struct SessionRow {
    id: String,
    agent: String,
    device: String,
    created: f64,
    seen: f64,
    expires: f64,
}

impl People {
    /// Those of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        People { sql }
    }

    /// All, by name.
    pub fn agents(&self) -> Result<Vec<Agent>> {
        self.select_agents("1 = 1 ORDER BY name, id", Vec::new())
    }

    fn select_agents(&self, condition: &str, values: Vec<Value>) -> Result<Vec<Agent>> {
        let select =
            format!("SELECT id, email, name, role, teams, languages, notify, away FROM agents WHERE {condition}");
        let rows: Vec<AgentRow> = self.sql.exec(&select, values)?.to_array()?;
        Ok(rows.into_iter().map(Agent::from).collect())
    }

    /// The ids of those who have said that they are away.
    pub fn away(&self) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
        }
        let rows: Vec<Row> = self.sql.exec("SELECT id FROM agents WHERE away <> 0", None)?.to_array()?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    fn agent(&self, id: &str) -> Result<Option<Agent>> {
        Ok(self.select_agents("id = ?", vec![id.into()])?.into_iter().next())
    }

    /// Adds a person, or changes one.
    pub fn put(&self, person: Person) -> Result<Changed<Agent>> {
        let known = self.agent(&person.id)?;
        let action = if known.is_some() { "agent.changed" } else { "agent.added" };
        let before = known.clone().unwrap_or_else(|| Agent {
            id: person.id.clone(),
            email: String::new(),
            name: String::new(),
            role: Role::Agent,
            teams: Vec::new(),
            languages: Vec::new(),
            notify: all_news(),
            away: false,
        });
        let agent = Agent {
            id: person.id,
            email: person.email.map_or(before.email, |email| email.to_lowercase()),
            name: person.name.unwrap_or(before.name),
            role: person.role.unwrap_or(before.role),
            teams: person.teams.unwrap_or(before.teams),
            languages: person.languages.unwrap_or(before.languages),
            notify: person.notify.unwrap_or(before.notify),
            away: person.away.unwrap_or(before.away),
        };
        if known.is_none() && agent.email.is_empty() {
            return Ok(Changed::Unknown);
        }
        let other = vec![agent.email.as_str().into(), agent.id.as_str().into()];
        if !self.select_agents("email = ? AND id <> ?", other)?.is_empty() {
            return Ok(Changed::Taken);
        }
        if before.role == Role::Admin && agent.role != Role::Admin && self.is_last_admin(&agent.id)? {
            return Ok(Changed::LastAdmin);
        }
        self.sql.exec(
            "INSERT INTO agents (id, email, name, role, teams, languages, created, notify, away) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
             ON CONFLICT (id) DO UPDATE SET email = ?2, name = ?3, role = ?4, teams = ?5, languages = ?6, notify = ?8, away = ?9",
            vec![
                agent.id.as_str().into(),
                agent.email.as_str().into(),
                agent.name.as_str().into(),
                agent.role.as_str().into(),
                serde_json::to_string(&agent.teams)?.into(),
                serde_json::to_string(&agent.languages)?.into(),
                Value::Integer(person.now),
                serde_json::to_string(&agent.notify)?.into(),
                Value::Integer(agent.away.into()),
            ],
        )?;
        let changed = known.map(|before| changes(&before, &agent));
        // Saving what is there already changes nothing.
        if changed.as_ref().is_none_or(|changed| !changed.is_empty()) {
            self.audit_changed(person.now, &person.by, action, &agent.id, &changed.unwrap_or_default())?;
        }
        Ok(Changed::Done(agent))
    }

    /// Removes a person, with their links and sessions: they are out at once.
    pub fn remove(&self, of: &Of) -> Result<Changed<Agent>> {
        let Some(agent) = self.agent(&of.id)? else { return Ok(Changed::Unknown) };
        if agent.role == Role::Admin && self.is_last_admin(&agent.id)? {
            return Ok(Changed::LastAdmin);
        }
        for statement in [
            "DELETE FROM agents WHERE id = ?",
            "DELETE FROM links WHERE agent = ?",
            "DELETE FROM sessions WHERE agent = ?",
        ] {
            self.sql.exec(statement, vec![of.id.as_str().into()])?;
        }
        self.audit(of.now, &of.by, "agent.removed", &of.id)?;
        Ok(Changed::Done(agent))
    }

    /// Whether nobody else could manage people.
    fn is_last_admin(&self, id: &str) -> Result<bool> {
        Ok(self.select_agents("role = 'admin' AND id <> ?", vec![id.into()])?.is_empty())
    }

    /// Keeps a one-time code for a person; earlier ones of theirs are no longer good.
    pub fn link(&self, of: &Of) -> Result<Changed<Agent>> {
        let Some(agent) = self.agent(&of.id)? else { return Ok(Changed::Unknown) };
        self.sql.exec(
            "DELETE FROM links WHERE agent = ?1 OR expires < ?2",
            vec![of.id.as_str().into(), Value::Integer(of.now)],
        )?;
        self.sql.exec(
            "INSERT INTO links (hash, agent, expires) VALUES (?, ?, ?)",
            vec![of.hash.as_str().into(), of.id.as_str().into(), Value::Integer(of.expires)],
        )?;
        self.audit(of.now, &of.by, "agent.link", &of.id)?;
        Ok(Changed::Done(agent))
    }

    /// Spends a one-time code for a session.
    pub fn enter(&self, enter: &Enter) -> Result<Option<Agent>> {
        #[derive(Deserialize)]
        struct Row {
            agent: String,
        }
        let values = vec![enter.code.as_str().into(), Value::Integer(enter.now)];
        let rows: Vec<Row> =
            self.sql.exec("SELECT agent FROM links WHERE hash = ? AND expires > ?", values)?.to_array()?;
        let Some(row) = rows.into_iter().next() else { return Ok(None) };
        self.sql.exec("DELETE FROM links WHERE hash = ?", vec![enter.code.as_str().into()])?;
        self.agent(&row.agent)?.map(|agent| self.begin_session(enter, agent)).transpose()
    }

    /// Begins a session for whoever has an address that another service has proved.
    pub fn enter_by(&self, by: &EnterBy) -> Result<Option<Agent>> {
        let agent = self.select_agents("email = ?", vec![by.email.as_str().into()])?.into_iter().next();
        agent.map(|agent| self.begin_session(&by.enter, agent)).transpose()
    }

    fn begin_session(&self, enter: &Enter, agent: Agent) -> Result<Agent> {
        // Those that are over are nobody's.
        self.sql.exec("DELETE FROM sessions WHERE expires < ?", vec![Value::Integer(enter.now)])?;
        self.sql.exec(
            "INSERT INTO sessions (hash, id, agent, device, created, seen, expires) VALUES (?, ?, ?, ?, ?, ?, ?)",
            vec![
                enter.session.as_str().into(),
                enter.id.as_str().into(),
                agent.id.as_str().into(),
                enter.device.as_str().into(),
                Value::Integer(enter.now),
                Value::Integer(enter.now),
                Value::Integer(enter.expires),
            ],
        )?;
        let by = Actor { id: agent.id.clone(), name: agent.name.clone() };
        self.audit(enter.now, &by, "session.began", &enter.id)?;
        Ok(agent)
    }

    /// Whose a secret is, if anybody's now.
    pub fn holder(&self, show: &Show) -> Result<Option<Holder>> {
        let select = "SELECT id, agent, device, created, seen, expires FROM sessions WHERE hash = ?";
        let sessions: Vec<SessionRow> = self.sql.exec(select, vec![show.hash.as_str().into()])?.to_array()?;
        if let Some(session) = sessions.into_iter().next() {
            let is_over = session.expires as i64 <= show.now || session.seen as i64 + show.idle_ms <= show.now;
            let agent = self.agent(&session.agent)?.filter(|_| !is_over);
            let Some(agent) = agent else {
                self.sql.exec("DELETE FROM sessions WHERE hash = ?", vec![show.hash.as_str().into()])?;
                return Ok(None);
            };
            self.see("sessions", show, Some(session.seen))?;
            return Ok(Some(Holder::Agent { agent, session: session.id }));
        }
        let select = "SELECT id, name, scopes, created, expires, seen FROM tokens WHERE hash = ? AND expires > ?";
        let values = vec![show.hash.as_str().into(), Value::Integer(show.now)];
        let tokens: Vec<TokenRow> = self.sql.exec(select, values)?.to_array()?;
        let Some(token) = tokens.into_iter().next() else { return Ok(None) };
        self.see("tokens", show, token.seen)?;
        Ok(Some(Holder::Token(token.into())))
    }

    fn see(&self, table: &str, show: &Show, seen: Option<f64>) -> Result<()> {
        if seen.is_some_and(|seen| show.now - (seen as i64) < SEEN_MS) {
            return Ok(());
        }
        let update = format!("UPDATE {table} SET seen = ? WHERE hash = ?");
        self.sql.exec(&update, vec![Value::Integer(show.now), show.hash.as_str().into()])?;
        Ok(())
    }

    /// All sessions, the last used first.
    pub fn sessions(&self) -> Result<Vec<Session>> {
        let select = "SELECT id, agent, device, created, seen, expires FROM sessions ORDER BY seen DESC";
        let rows: Vec<SessionRow> = self.sql.exec(select, None)?.to_array()?;
        let session = |row: SessionRow| Session {
            id: row.id,
            agent: row.agent,
            device: row.device,
            created: instant(row.created),
            seen: instant(row.seen),
            expires: instant(row.expires),
        };
        Ok(rows.into_iter().map(session).collect())
    }

    /// Ends a session.
    pub fn end_session(&self, of: &Of) -> Result<Changed<()>> {
        self.end("sessions", "session.ended", of)
    }

    /// Makes a program's token.
    pub fn add_token(&self, token: &NewToken) -> Result<ApiToken> {
        self.sql.exec(
            "INSERT INTO tokens (hash, id, name, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
            vec![
                token.hash.as_str().into(),
                token.id.as_str().into(),
                token.name.as_str().into(),
                serde_json::to_string(&token.scopes)?.into(),
                Value::Integer(token.now),
                Value::Integer(token.expires),
            ],
        )?;
        self.audit(token.now, &token.by, "token.made", &token.id)?;
        Ok(ApiToken {
            id: token.id.clone(),
            name: token.name.clone(),
            scopes: token.scopes.clone(),
            created: instant(token.now as f64),
            expires: instant(token.expires as f64),
            seen: None,
        })
    }

    /// All tokens, newest first.
    pub fn tokens(&self) -> Result<Vec<ApiToken>> {
        let select = "SELECT id, name, scopes, created, expires, seen FROM tokens ORDER BY created DESC, id";
        let rows: Vec<TokenRow> = self.sql.exec(select, None)?.to_array()?;
        Ok(rows.into_iter().map(ApiToken::from).collect())
    }

    /// Ends a token.
    pub fn end_token(&self, of: &Of) -> Result<Changed<()>> {
        self.end("tokens", "token.ended", of)
    }

    fn end(&self, table: &str, action: &str, of: &Of) -> Result<Changed<()>> {
        let delete = format!("DELETE FROM {table} WHERE id = ?");
        if self.sql.exec(&delete, vec![of.id.as_str().into()])?.rows_written() == 0 {
            return Ok(Changed::Unknown);
        }
        self.audit(of.now, &of.by, action, &of.id)?;
        Ok(Changed::Done(()))
    }

    /// Writes down who did what.
    pub fn audit(&self, now: i64, by: &Actor, action: &str, subject: &str) -> Result<()> {
        self.audit_changed(now, by, action, subject, &[])
    }

    /// The same, with what of the subject has changed.
    fn audit_changed(&self, now: i64, by: &Actor, action: &str, subject: &str, changed: &[Change]) -> Result<()> {
        let (id, name) = (by.id.as_str().into(), by.name.as_str().into());
        self.sql.exec(
            "INSERT INTO audit (at, by, name, action, subject, changed) VALUES (?, ?, ?, ?, ?, ?)",
            vec![Value::Integer(now), id, name, action.into(), subject.into(), serde_json::to_string(changed)?.into()],
        )?;
        Ok(())
    }

    /// A part of the log, newest first.
    pub fn audited(&self, page: &AuditPage) -> Result<Vec<Audited>> {
        #[derive(Deserialize)]
        struct Row {
            id: f64,
            at: f64,
            by: String,
            name: String,
            action: String,
            subject: String,
            receipt: Option<String>,
            changed: String,
        }
        let select = "SELECT id, at, by, name, action, subject, changed, CASE action WHEN 'erasure.finished' THEN subject \
                      ELSE (SELECT receipt FROM erasures WHERE erasures.subject = audit.subject AND erasures.at = audit.at \
                      AND audit.action IN ('customer.erased', 'request.erased') LIMIT 1) END AS receipt \
                      FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?";
        let values = vec![Value::Integer(page.before.unwrap_or(i64::MAX >> 11)), Value::Integer(page.limit as i64)];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let audited = |row: Row| Audited {
            id: row.id as i64,
            at: instant(row.at),
            by: row.by,
            name: row.name,
            action: row.action,
            subject: row.subject,
            receipt: row.receipt.unwrap_or_default(),
            changed: serde_json::from_str(&row.changed).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(audited).collect())
    }
}
