//! The messages that a socket is told of: the very entries that `GET …/messages` gives, in the words of who listens.

use jiff::tz::TimeZone;
use nearhand_shared::attachment::address::{Meant, SHOWN_S};
use nearhand_shared::conversation::Message;
use nearhand_shared::live::{News, ServerFrame};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::model::{Entry, Files};
use nearhand_shared::page::{entries, file_entry};
use nearhand_widget::views::files;
use worker::WebSocket;

use super::protocol::live::Door;
use super::seen::Stand;
use super::sockets::Here;
use crate::config::Config;
use crate::objects::jobs::now;
use crate::objects::sockets::say_text;

/// How many messages a frame has at most.
const AT_ONCE: usize = 100;

impl Here<'_> {
    /// Tells one socket what came after a number. Of what came before the day of the last counts.
    pub fn tell(&self, socket: &WebSocket, door: &Door, stand: &Stand, after: u32, messages: &[Message]) {
        self.told(door, stand, after, messages).iter().for_each(|frame| say_text(socket, frame));
    }

    /// The frames that tell it to all who read like one.
    pub fn told(&self, door: &Door, stand: &Stand, after: u32, messages: &[Message]) -> Vec<String> {
        let zone = zone_named(&door.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
        let Some(formats) = door.formats.clone().or_else(|| Locale::parse("en").ok()) else { return Vec::new() };
        let before = messages.iter().rfind(|message| message.seq <= after).map(|message| message.at);
        let new: Vec<&Message> = messages.iter().filter(|message| message.seq > after).collect();
        let mut entries = entries(new.iter().copied(), before, &zone, &formats);
        for (entry, message) in entries.iter_mut().zip(&new) {
            if !message.attachments.is_empty() {
                self.put_files(door, &stand.reference, entry, message);
            }
        }
        let status = if door.staff.is_some() { stand.status } else { stand.status.told() };
        let mut from = after;
        let many = entries.len().div_ceil(AT_ONCE).max(1);
        let mut rest = entries.into_iter();
        let part = |part: usize| {
            let messages: Vec<_> = rest.by_ref().take(AT_ONCE).collect();
            let last = messages.last().map_or(from, |entry| entry.seq);
            let seq = if part == many { stand.seq.max(last) } else { last };
            let news = News { after: Some(from), seq, status: status.as_str().to_owned(), messages };
            from = seq;
            ServerFrame::Messages(news).write()
        };
        (1..=many).map(part).collect()
    }

    /// Puts the files of a message into its entry, each with an address that opens it for a while, and drawn. Nothing is awaited here,
    /// since messages are told in the order in which they were stored: so a file's size is in the widget's own words, not in a site's.
    fn put_files(&self, door: &Door, reference: &str, entry: &mut Entry, message: &Message) {
        let Some(locale) = door.locale.as_ref().or(door.formats.as_ref()) else { return };
        let texts = self.live.texts(locale);
        let config = Config::of(self.env);
        let until = (now() + door.ahead_ms.unwrap_or_default()) / 1000 + SHOWN_S;
        let shown = message.attachments.iter().map(|file| {
            let mut shown = file_entry(file, &texts);
            let meant = Meant { site: &door.site, reference, id: &file.id };
            shown.href = meant.path(config.address_key(), until);
            shown
        });
        entry.attachments = Files(shown.collect());
        entry.files = files::html(&entry.attachments.0);
    }
}
