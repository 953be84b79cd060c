//! Who is signed in and where, and how to sign out.

use nearhand_desk::page::DO;
use nearhand_shared::people::NEWS;
use nearhand_shared::problem::Problem;

use super::{Desk, Reader};
use crate::auth::principal::Principal;
use crate::http::{Error, Response};
use crate::service::people::{choose_away, choose_news, end_session, sessions};
use crate::surfaces::enter::{home_with, must_be_own_page, session_cookie, stranger};
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// One's own sessions.
    pub(super) async fn account_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        // Of a program nobody is signed in.
        let Some(agent) = self.principal.agent() else { return stranger(context).await };
        let mut own = sessions(context, &self.principal).await?;
        own.retain(|known| known.agent == agent.id);
        let rows = self.session_rows(&own);
        self.sheet(reader, 200, "account", |room| room.account(agent, &rows)).await
    }

    /// Keeps what they are mailed of, or that they are away or back; or ends a session: the one that is named, else the one that asks.
    pub(super) async fn leave(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        let Principal::Agent { agent, session } = &self.principal else { return stranger(context).await };
        must_be_own_page(self.request)?;
        let fields = fields(self.request).await?;
        if fields.text(DO) == "news" {
            let is_chosen = |news: &&str| fields.given(&["notify-", news].concat()).is_some();
            let chosen = NEWS.iter().filter(|news| is_chosen(news)).map(|news| (*news).to_owned()).collect();
            choose_news(context, agent, chosen).await?;
            return self.back_to("account");
        }
        if fields.text(DO) == "away" {
            choose_away(context, agent, fields.text("away") == "1").await?;
            return self.back_to("");
        }
        let ended = fields.given("end").filter(|id| !id.is_empty()).unwrap_or(session);
        match end_session(context, &self.principal, ended).await {
            // What is gone is ended.
            Ok(()) | Err(Problem::Missing | Problem::Forbidden) => {}
            Err(problem) => return Err(problem.into()),
        }
        // Who has signed out is led to the door; who has ended another session stays here.
        if ended == session { home_with(context, &[session_cookie(context, "", 0)]) } else { self.back_to("account") }
    }
}
