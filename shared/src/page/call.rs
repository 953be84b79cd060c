//! A booked call on the page of its request.

use jiff::Timestamp;

use crate::booking::invitation::{self, Words};
use crate::booking::{Booking, BookingState};
use crate::locale::text::plain;
use crate::locale::time::{Clock, offset_name};
use crate::locale::zone::zone_named;
use crate::mail::letter::CalendarFile;
use crate::model;
use crate::request::phone;
use crate::request::record::Record;

use super::PageBuilder;

impl PageBuilder<'_> {
    /// The card of a call.
    pub(super) fn call_card(&self, record: &Record, call: &Booking) -> model::CallCard {
        let t = |id| self.texts.get(id);
        let (summary, description) = self.calendar_words(record);
        let links = invitation::links(call, &Words { summary: &summary, description: &description, organizer: None });
        let is_ahead = call.state == BookingState::Booked && self.now < call.start;
        let calendars = links.into_iter().filter(|_| is_ahead);
        model::CallCard {
            state: call.state.as_str().to_owned(),
            start: call.start.to_string(),
            end: invitation::end(call).to_string(),
            when: self.clock().day_and_time(call.start),
            zone: self.zone_text("callback-zone", call.start),
            phone: phone::shown(&record.phone),
            reason: call.reason.clone(),
            can_change: is_ahead,
            calendars: calendars.map(|(name, href)| model::CalendarLink { name: name.to_owned(), href }).collect(),
            text: model::CallText {
                when: t("call-when"),
                number: t("call-number"),
                reason: t("call-reason"),
                change: t("call-move"),
                cancel: t("call-cancel"),
                cancel_question: t("call-cancel-question"),
                calendar: t("call-calendar"),
                file: t("call-file"),
            },
        }
    }

    /// For when a call is booked that is about to be moved.
    pub(super) fn booked_at(&self, start: Timestamp) -> String {
        self.texts.label(&self.texts.get("call-status-booked")) + &self.clock().day_and_time(start)
    }

    /// What a call is called in a calendar, and what stands below that: plain text.
    pub fn calendar_words(&self, record: &Record) -> (String, String) {
        let summary = self.texts.with("call-event", &[("brand", self.brand().into())]);
        let number = phone::shown(&record.phone);
        let description = self
            .texts
            .with("call-event-text", &[("phone", number.into()), ("reference", record.reference.as_str().into())]);
        (plain(&summary), plain(&description))
    }

    /// When a call is, with the offset: in the zone in which it was promised.
    pub fn call_when(&self, call: &Booking) -> String {
        let zone = zone_named(&call.zone).map(|(_, zone)| zone);
        let zone = zone.as_ref().unwrap_or(&self.visitor.time_zone);
        let clock = Clock::new(self.now, zone, self.formats());
        self.texts.aside(&clock.day_and_time(call.start), &offset_name(zone.to_offset(call.start)))
    }

    /// A call as a file for its visitor's calendar, as it is now.
    pub fn calendar_file(&self, record: &Record, call: &Booking) -> CalendarFile {
        let (summary, description) = self.calendar_words(record);
        let brand = plain(&self.brand());
        let from = self.content.manifest.site.mail.as_ref().map(|mail| mail.from.as_str());
        let organizer = from.map(|from| (brand.as_str(), from));
        let words = Words { summary: &summary, description: &description, organizer };
        CalendarFile {
            name: [&record.reference, ".ics"].concat(),
            media_type: invitation::media_type(call).to_owned(),
            text: invitation::file(call, &record.reference, &words, self.now),
        }
    }

    /// That a call is booked, and when.
    pub fn call_thanks(&self, record: &Record, call: &Booking) -> String {
        let when = self.call_when(call);
        let reference = record.reference.as_str();
        self.texts.with("callback-thanks", &[("when", when.into()), ("reference", reference.into())])
    }

    /// How a call stands, in words.
    pub(super) fn call_status(&self, call: &Booking) -> String {
        self.texts.get(match call.state {
            BookingState::Cancelled => "call-status-cancelled",
            BookingState::Booked if invitation::end(call) <= self.now => "call-status-past",
            BookingState::Booked => "call-status-booked",
        })
    }
}
