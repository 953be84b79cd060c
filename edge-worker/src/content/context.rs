//! What one request needs: who asks, and the content for them.

use std::rc::Rc;

use jiff::Timestamp;
use nearhand_shared::content::site::Manifest;
use nearhand_shared::content::{Content, Pack};
use nearhand_shared::hours::Schedule;
use nearhand_shared::hours::availability::Schedules;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::Place;
use nearhand_shared::notice::next_change;
use nearhand_shared::page::PageBuilder;
use nearhand_shared::visitor::Visitor;
use worker::Env;

use super::notices::Urgent;
use crate::http::Request;

/// One request, with everything that was worked out for it. Handlers and services take this and nothing else.
pub struct Context<'r> {
    /// What was asked.
    pub request: &'r Request,
    /// The runtime's bindings.
    pub env: &'r Env,
    /// Who asks.
    pub visitor: Visitor,
    /// The site.
    pub manifest: Rc<Manifest>,
    /// When its teams work.
    pub schedules: Rc<Schedules>,
    /// What the site's stores know of it, as JSON: told with each call.
    pub settings: Rc<str>,
    /// The visitor's locale's pack.
    pub pack: Rc<Pack>,
    /// The default locale's pack, where it is another.
    pub fallback: Option<Rc<Pack>>,
    /// The texts for the visitor.
    pub texts: Texts,
    /// Names the content in force.
    pub version: Rc<str>,
    /// What the desk tells visitors at once.
    pub urgent: Urgent,
    /// The visitor's locale as a tag.
    pub locale_tag: String,
    /// The origin of the page that embeds the frame, as the loader told it; empty where unknown.
    pub host: String,
}

impl Context<'_> {
    /// What page models are made with.
    pub fn pages(&self) -> PageBuilder<'_> {
        let content = Content { manifest: &self.manifest, pack: &self.pack, fallback: self.fallback.as_deref() };
        PageBuilder {
            visitor: &self.visitor,
            content,
            texts: &self.texts,
            host: &self.host,
            place: Place::Frame,
            now: self.now(),
            schedules: &self.schedules,
            urgent: &self.urgent.notices,
        }
    }

    /// Until when what visitors are told stays what it is; none where nothing begins or ends.
    pub fn notices_until(&self) -> Option<Timestamp> {
        next_change(self.urgent.notices.iter().chain(&self.manifest.site.notices), self.now())
    }

    /// When it was asked.
    pub fn now(&self) -> Timestamp {
        self.request.now
    }

    /// When a team works; none where the site has it no more.
    pub fn schedule_of(&self, team: &str) -> Option<&Schedule> {
        let at = self.manifest.site.teams.iter().position(|known| known.id.as_str() == team)?;
        self.schedules.get(at)
    }

    /// The site's id.
    pub fn site(&self) -> &str {
        self.manifest.site.id.as_str()
    }
}
