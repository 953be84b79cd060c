//! Views on the visitor's clock, with hostile text in every place.

use nearhand_shared::model::*;

use crate::x;

pub fn availability() -> Availability {
    Availability {
        people: vec![x()],
        state: "open".to_owned(),
        team: Some(x()),
        changes_at: None,
        text: x(),
        until: "2026-11-23T00:00:00Z".to_owned(),
        hours: vec![DayHours { date: x(), label: x(), ranges: vec![x()] }],
        hours_title: x(),
        hours_zone: x(),
        others: vec![OtherHours {
            team: x(),
            name: x(),
            state: "closed".to_owned(),
            text: x(),
            hours: vec![DayHours { date: x(), label: x(), ranges: vec![x()] }],
        }],
    }
}

pub fn call() -> CallCard {
    CallCard {
        state: "booked".to_owned(),
        start: x(),
        end: x(),
        when: x(),
        zone: x(),
        phone: x(),
        reason: x(),
        can_change: true,
        calendars: vec![CalendarLink { name: x(), href: x() }],
        text: CallText {
            when: x(),
            number: x(),
            reason: x(),
            change: x(),
            cancel: x(),
            cancel_question: x(),
            calendar: x(),
            file: x(),
        },
    }
}

pub fn views() -> Vec<View> {
    let slot = SlotOption { start: x(), end: x(), label: x(), spoken: x(), offset: x(), remaining: 1 };
    let callback = Callback {
        challenge: String::new(),
        confirm: x(),
        consent: String::new(),
        key: x(),
        reference: String::new(),
        token: String::new(),
        team: x(),
        days: vec![SlotDay { date: x(), label: x(), count: x(), slots: vec![slot.clone()] }],
        alternatives: vec![slot],
        chosen: x(),
        draft: Draft { message: x(), name: x(), email: x(), phone: x(), topic: x(), order: x() },
        errors: ["start", "phone", "email", "note"]
            .map(|field| FieldError { field: field.to_owned(), detail: x() })
            .to_vec(),
        failure: x(),
        text: CallbackText {
            now: x(),
            title: x(),
            intro: x(),
            zone: x(),
            zone_change: x(),
            times: x(),
            alternatives: x(),
            none: x(),
            phone: x(),
            name: x(),
            email: x(),
            email_hint: x(),
            note: x(),
            optional: x(),
            book: x(),
            booking: x(),
            network_error: x(),
            contact: x(),
        },
    };
    let moved = Callback { reference: "EU-7K3M-Q9X2".to_owned(), token: x(), ..callback.clone() };
    let none = Callback { days: Vec::new(), ..callback.clone() };
    vec![
        View::Callback(callback),
        View::Callback(moved),
        View::Callback(none),
        View::Zones(Zones {
            q: x(),
            back: "callback".to_owned(),
            zones: vec![ZoneOption { zone: x(), city: x(), clock: x(), query: "locale=en&tz=Asia%2FTokyo".to_owned() }],
            text: ZonesText { title: x(), search: x(), button: x(), none: x() },
        }),
    ]
}
