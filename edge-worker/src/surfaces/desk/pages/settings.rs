//! Settings, as pages: people, tokens, sessions, what was written down. A link or a token is told in the answer to the form
//! that made it, and never again: a page that it led to would have it in its address.

use jiff::Timestamp;
use nearhand_desk::model::Typed;
use nearhand_desk::page::{DO, Line, Refused, Session, Token};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::Fields;
use serde_json::json;

use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::people as service;
use crate::surfaces::reading::fields;

/// The place of all of these in the navigation.
const PLACE: &str = "settings";

impl Desk<'_> {
    /// The people of the business.
    pub(super) async fn people_page(
        &self,
        reader: &Reader<'_>,
        status: u16,
        typed: &Typed,
        unreachable: &[Region],
    ) -> Result<Response, Error> {
        self.sheet(reader, status, PLACE, |room| room.people(typed, unreachable)).await
    }

    /// One more.
    pub(super) async fn add_person(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (context, fields) = (&reader.context, fields(self.request).await?);
        match service::put(context, &self.principal, None, &person(&fields)?).await {
            Ok(agent) => self.back_to(&format!("settings/people/{}", agent.id)),
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                self.people_page(reader, problem.status(), &typed, &[]).await
            }
        }
    }

    /// One of them.
    pub(super) async fn person_page(
        &self,
        reader: &Reader<'_>,
        id: &str,
        status: u16,
        typed: &Typed,
        link: Option<(&str, Timestamp)>,
    ) -> Result<Response, Error> {
        let people = service::desk(&reader.context).agents().await?;
        let agent = people.iter().find(|agent| agent.id == id).ok_or(Problem::Missing)?;
        self.sheet_with(&people, reader, status, PLACE, |room| room.person(agent, typed, link))
    }

    /// What the forms of their page do.
    pub(super) async fn change_person(&self, reader: &Reader<'_>, id: &str) -> Result<Response, Error> {
        let (context, fields) = (&reader.context, fields(self.request).await?);
        let done = match fields.text(DO) {
            "change" => {
                let changed = service::put(context, &self.principal, Some(id), &person(&fields)?).await;
                changed.map(|_| self.back_to(&format!("settings/people/{id}")))
            }
            "link" => match self.new_link(context, id).await {
                Ok((url, until)) => {
                    let typed = Typed::default();
                    return self.person_page(reader, id, 201, &typed, Some((&url, until))).await;
                }
                Err(problem) => Err(problem),
            },
            "remove" => match service::remove(context, &self.principal, id).await {
                // Whose conversations are still theirs is said.
                Ok((_, unreachable)) if !unreachable.is_empty() => {
                    return self.people_page(reader, 200, &Typed::default(), &unreachable).await;
                }
                Ok(_) => Ok(self.back_to("settings")),
                Err(problem) => Err(problem),
            },
            _ => Err(Problem::Page),
        };
        match done {
            Ok(response) => response,
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                self.person_page(reader, id, problem.status(), &typed, None).await
            }
        }
    }

    /// Programs' tokens.
    pub(super) async fn tokens_page(
        &self,
        reader: &Reader<'_>,
        status: u16,
        typed: &Typed,
        made: Option<&str>,
    ) -> Result<Response, Error> {
        let tokens = service::desk(&reader.context).tokens().await?;
        let tokens = tokens.iter().map(|token| Token {
            id: &token.id,
            name: &token.name,
            scopes: &token.scopes,
            expires: token.expires,
            seen: token.seen,
        });
        let tokens: Vec<Token<'_>> = tokens.collect();
        self.sheet(reader, status, PLACE, |room| room.tokens(&tokens, typed, made)).await
    }

    /// One more, or one less.
    pub(super) async fn change_tokens(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (context, fields) = (&reader.context, fields(self.request).await?);
        if fields.text(DO) == "end" {
            gone(service::end_token(context, &self.principal, fields.text("id")).await)?;
            return self.back_to("settings/tokens");
        }
        let days = fields.number("days").unwrap_or_default();
        let asked = json!({ "name": fields.text("name"), "scopes": ticked(&fields, "scopes"), "days": days });
        match service::add_token(context, &self.principal, &as_fields(&asked)?).await {
            Ok((made, _)) => self.tokens_page(reader, 201, &Typed::default(), Some(&made)).await,
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                self.tokens_page(reader, problem.status(), &typed, None).await
            }
        }
    }

    /// Everybody's sessions.
    pub(super) async fn sessions_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let sessions = service::sessions(&reader.context, &self.principal).await?;
        let rows = self.session_rows(&sessions);
        self.sheet(reader, 200, PLACE, |room| room.sessions(&rows)).await
    }

    /// Sessions, as pages list them.
    pub(super) fn session_rows<'s>(&self, sessions: &'s [service::Session]) -> Vec<Session<'s>> {
        let row = |session: &'s service::Session| Session {
            id: &session.id,
            agent: &session.agent,
            device: &session.device,
            seen: session.seen,
            is_here: self.principal.session() == Some(session.id.as_str()),
        };
        sessions.iter().map(row).collect()
    }

    /// Ends one of them.
    pub(super) async fn end_one(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let fields = fields(self.request).await?;
        gone(service::end_session(&reader.context, &self.principal, fields.text("id")).await)?;
        self.back_to("settings/sessions")
    }

    /// Who did what.
    pub(super) async fn audit_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (entries, next) = self.audited(&reader.context).await?;
        let lines = entries.iter().map(|entry| Line {
            at: entry.at,
            by: &entry.by,
            name: &entry.name,
            action: &entry.action,
            subject: &entry.subject,
            receipt: &entry.receipt,
            changed: &entry.changed,
        });
        let lines: Vec<Line<'_>> = lines.collect();
        self.sheet(reader, 200, PLACE, |room| room.audit(&lines, next.as_deref())).await
    }

    /// What limits have refused.
    pub(super) async fn limits_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (days, unreachable) = self.refused().await;
        let days = days.into_iter().rev().map(|(day, counts)| Refused { day, counts: counts.into_iter().collect() });
        let days: Vec<Refused> = days.collect();
        self.sheet(reader, 200, PLACE, |room| room.limits(&days, &unreachable)).await
    }
}

/// A person's form, as the call has it: teams are ticked, and languages typed in a row.
fn person(fields: &Fields) -> Result<Fields, Problem> {
    as_fields(&json!({
        "name": fields.text("name"), "email": fields.text("email"), "role": fields.text("role"),
        "teams": ticked(fields, "teams"), "languages": fields.listed("languages"),
    }))
}

/// What is ticked of a field.
pub(super) fn ticked<'f>(fields: &'f Fields, name: &str) -> Vec<&'f str> {
    let of = |field: &'f str| field.strip_prefix(name)?.strip_prefix('-');
    fields.typed().filter_map(|(field, _)| of(field)).collect()
}

pub(super) fn as_fields(asked: &serde_json::Value) -> Result<Fields, Problem> {
    Fields::read("application/json", asked.to_string().as_bytes())
}

/// What is gone is ended.
fn gone(ended: Result<(), Problem>) -> Result<(), Problem> {
    match ended {
        Err(Problem::Missing) => Ok(()),
        ended => ended,
    }
}
