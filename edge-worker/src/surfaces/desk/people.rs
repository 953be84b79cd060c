//! The business's people, sessions and tokens, and the log of who did what.

use jiff::Timestamp;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::{Problem, QueryError};
use serde_json::{Value, json};
use worker::Method;

use super::Desk;
use crate::content::Context;
use crate::http::{Error, Response};
use crate::service::people as service;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// All people, or one more.
    pub(super) async fn agents(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        if self.request.method != Method::Post {
            // Agents see with whom they work.
            self.principal.must(Permission::ReadRequests)?;
            return Response::json(200, &json!({ "agents": service::desk(&context).agents().await? }));
        }
        self.principal.must(Permission::ManageAgents)?;
        let agent = service::put(&context, &self.principal, None, &fields(self.request).await?).await?;
        Response::json(201, &agent)
    }

    /// Changes a person, or removes one.
    pub(super) async fn agent(&self, id: &str) -> Result<Response, Error> {
        if self.request.method == Method::Delete {
            self.principal.must(Permission::ManageAgents)?;
            let context = self.context().await?;
            let (agent, unreachable) = service::remove(&context, &self.principal, id).await?;
            let mut body = serde_json::to_value(agent)?;
            if let Value::Object(body) = &mut body {
                body.insert("unreachable".to_owned(), json!(unreachable));
            }
            return Response::json(200, &body);
        }
        let own = self.principal.agent().filter(|agent| agent.id == id);
        if own.is_none() {
            self.principal.must(Permission::ManageAgents)?;
        }
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        // Whether somebody is away is their own to say, and nothing else.
        if let (Some(agent), Some(away), None) = (own, fields.yes_or_no("away"), fields.unknown(&["away"])) {
            return Response::json(200, &service::choose_away(&context, agent, away).await?);
        }
        self.principal.must(Permission::ManageAgents)?;
        Response::json(200, &service::put(&context, &self.principal, Some(id), &fields).await?)
    }

    /// Makes a one-time link, with which a person signs in.
    pub(super) async fn link(&self, id: &str) -> Result<Response, Error> {
        self.principal.must(Permission::ManageAgents)?;
        let context = self.context().await?;
        let (url, expires) = self.new_link(&context, id).await?;
        Response::json(201, &json!({ "url": url, "expires": expires }))
    }

    /// The same: its address, and until when it is good.
    pub(super) async fn new_link(&self, context: &Context<'_>, id: &str) -> Result<(String, Timestamp), Problem> {
        let (code, expires) = service::link(context, &self.principal, id).await?;
        let origin = context.manifest.site.desk.origin_from(&self.request.origin);
        let url = format!("{origin}/desk/{}/enter?code={code}", self.site);
        Ok((url, Timestamp::from_millisecond(expires).unwrap_or(Timestamp::MAX)))
    }

    /// Sessions: one's own, or everybody's for those who manage people.
    pub(super) async fn sessions(&self) -> Result<Response, Error> {
        self.principal.must(Permission::ReadRequests)?;
        let context = self.context().await?;
        let sessions = service::sessions(&context, &self.principal).await?;
        let current = self.principal.session();
        let sessions = sessions.iter().map(|session| {
            let mut row = serde_json::to_value(session)?;
            if let Value::Object(row) = &mut row {
                row.insert("current".to_owned(), (current == Some(session.id.as_str())).into());
            }
            Ok(row)
        });
        Response::json(200, &json!({ "sessions": sessions.collect::<Result<Vec<_>, Error>>()? }))
    }

    /// Ends a session: one's own, or anybody's for those who manage people.
    pub(super) async fn end_session(&self, id: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        service::end_session(&context, &self.principal, id).await?;
        Response::json(200, &json!({ "ended": id }))
    }

    /// Tokens of programs, or one more, which is told this once.
    pub(super) async fn tokens(&self) -> Result<Response, Error> {
        self.principal.must(Permission::ManageTokens)?;
        let context = self.context().await?;
        if self.request.method != Method::Post {
            return Response::json(200, &json!({ "tokens": service::desk(&context).tokens().await? }));
        }
        let (secret, token) = service::add_token(&context, &self.principal, &fields(self.request).await?).await?;
        let mut body = serde_json::to_value(token)?;
        if let Value::Object(body) = &mut body {
            body.insert("token".to_owned(), secret.into());
        }
        Response::json(201, &body)
    }

    /// Ends a token.
    pub(super) async fn end_token(&self, id: &str) -> Result<Response, Error> {
        self.principal.must(Permission::ManageTokens)?;
        service::end_token(&self.context().await?, &self.principal, id).await?;
        Response::json(200, &json!({ "ended": id }))
    }

    /// Who did what, newest first.
    pub(super) async fn audit(&self) -> Result<Response, Error> {
        self.principal.must(Permission::ReadAudit)?;
        let context = self.context().await?;
        let (entries, next) = self.audited(&context).await?;
        Response::json(200, &json!({ "entries": entries, "next": next }))
    }

    /// A part of it, and where the next begins.
    pub(super) async fn audited(
        &self,
        context: &Context<'_>,
    ) -> Result<(Vec<service::Audited>, Option<String>), Problem> {
        let limit = self.limit()?;
        let cursor = self.request.query("cursor").filter(|cursor| !cursor.is_empty());
        let before = cursor.map(|cursor| cursor.parse().map_err(|_| Problem::Query(QueryError::Cursor))).transpose()?;
        let mut entries = service::audited(context, before, limit + 1).await?;
        let has_more = entries.len() > limit;
        entries.truncate(limit);
        let next = entries.last().filter(|_| has_more).map(|entry| entry.id.to_string());
        Ok((entries, next))
    }
}
