//! The inbox, as a page.

use nearhand_desk::model::Page as Shown;
use nearhand_desk::page::{Asked, Listed};

use super::{Desk, Reader};
use crate::http::{Error, Response};
use crate::render;
use crate::service::people::desk;
use crate::vault::protocol::conversation::View;

impl Desk<'_> {
    /// Conversations, as the address asks for them.
    pub(super) async fn inbox_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        let mut inbox = self.wanted()?;
        let view = self.request.query("view").filter(|view| !view.is_empty());
        if view.is_none() {
            inbox.view = View::Waiting;
        }
        let listed = self.listed(&mut inbox).await?;
        let people = desk(context).agents().await?;
        let names = reader.names();
        let room = reader.room(self.principal.agent(), &people, &names);
        let next = listed.next(&inbox);
        let text = |name: &str| self.request.query(name).unwrap_or_default();
        let asked = Asked {
            view: view.unwrap_or("waiting"),
            q: text("q"),
            team: text("team"),
            locale: text("locale"),
            market: text("market"),
            tag: text("tag"),
            priority: text("priority"),
        };
        let listed = Listed { records: &listed.records, next, unreachable: &listed.unreachable };
        let model = room.inbox(&asked, &listed);
        let shell = room.shell(&model.title, "inbox");
        render::desk::live(context, 200, shell, Shown::Inbox(model))
    }
}
