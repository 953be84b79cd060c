use super::*;
use crate::content::Content;
use crate::content::site::Callbacks;
use crate::hours::availability::Schedules;
use crate::hours::tests::team;
use crate::locale::Locale;
use crate::locale::cities::City;
use crate::locale::text::Texts;
use crate::page::tests::{manifest_of, pack};
use crate::visitor::{Hints, resolve};

/// What a visitor is told of a team: in a language and a zone, at an instant.
fn told<T>(hours: &str, zone: &str, locale: &str, tz: &str, now: &str, ask: impl FnOnce(PageBuilder<'_>) -> T) -> T {
    let mut manifest = manifest_of(locale);
    let callbacks = Some(Callbacks { minutes: 30, notice_minutes: 0, days_ahead: 2, capacity: 1, per_person: 10 });
    manifest.site.teams = vec![crate::content::site::Team { callbacks, ..team(zone, hours, &[], &[]) }];
    let mut pack = pack(locale, "", &[]);
    let city = |zone: &str, name: &str| City { zone: zone.to_owned(), name: name.to_owned() };
    pack.cities.offered = vec![city("America/Santiago", "Santiago"), city("Asia/Tokyo", "東京")];
    let visitor = resolve(&Hints { locale: Some(locale), tz: Some(tz), ..Hints::default() }, &manifest);
    let texts = Texts::new(&visitor.locale, "");
    let schedules = Schedules::of(&manifest.site);
    let content = Content { manifest: &manifest, pack: &pack, fallback: None };
    ask(PageBuilder {
        visitor: &visitor,
        content,
        texts: &texts,
        host: "",
        place: model::Place::Frame,
        now: now.parse().unwrap(),
        schedules: &schedules,
        urgent: &[],
    })
}

/// Without the marks that isolate the direction of what was put in.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

#[test]
fn in_a_conversation_a_visitor_reads_when_its_team_is_back() {
    let away = |hours: &str, locale: &str, now: &str, team: &str| {
        told(hours, "Europe/Berlin", locale, "America/Santiago", now, |pages| {
            let own = pages.content.manifest.site.teams.first().unwrap().id.to_string();
            plain(&pages.away(if team.is_empty() { &own } else { team }))
        })
    };
    let week = "Mo-Fr 09:00-18:00";
    // Sunday in Santiago. Berlin opens at five in the morning there.
    let sunday = "2026-11-22T15:00:00Z";
    assert_eq!(away(week, "en", sunday, ""), "Opens tomorrow 5:00 AM, your time (Santiago)");
    assert_eq!(away("off", "en", sunday, ""), "Closed for now");
    // Hours that stand open say nothing of who is there; another team says nothing at all.
    assert_eq!(away(week, "en", "2026-11-23T09:00:00Z", ""), "");
    assert_eq!(away(week, "en", sunday, "nowhere"), "");
}

#[test]
fn who_waits_is_told_where_the_answer_goes() {
    let next = |has_mail: bool, email: &str| {
        let mut manifest = manifest_of("en");
        if has_mail {
            manifest.site.mail = Some(serde_json::from_str(r#"{"from":"help@lumen.example"}"#).unwrap());
        }
        let pack = pack("en", "", &[]);
        let visitor = resolve(&Hints { locale: Some("en"), ..Hints::default() }, &manifest);
        let (texts, schedules) = (Texts::new(&visitor.locale, ""), Schedules::of(&manifest.site));
        let pages = PageBuilder {
            visitor: &visitor,
            content: Content { manifest: &manifest, pack: &pack, fallback: None },
            texts: &texts,
            host: "",
            place: model::Place::Frame,
            now: "2026-11-22T15:00:00Z".parse().unwrap(),
            schedules: &schedules,
            urgent: &[],
        };
        let record = crate::request::record::Record { email: email.to_owned(), ..crate::page::tests::record() };
        let View::Request(request) = pages.request(&record, "").view else { panic!("no request") };
        plain(&request.text.next)
    };
    let here = "Our answer will appear here.";
    assert_eq!(next(true, "ana@mail.example"), format!("{here} The answer also goes to ana@mail.example by e-mail."));
    assert_eq!(next(true, ""), here);
    assert_eq!(next(false, "ana@mail.example"), here);
}

#[test]
fn a_visitor_reads_in_their_own_time_who_is_there() {
    let week = "Mo-Fr 09:00-18:00";
    let cases = [
        // Sunday in Santiago. Berlin opens at five in the morning there.
        (
            week,
            "en",
            "America/Santiago",
            "2026-11-22T15:00:00Z",
            "closed",
            "Opens tomorrow 5:00 AM, your time (Santiago)",
        ),
        (week, "en", "America/Santiago", "2026-11-23T09:00:00Z", "open", "Open until 2:00 PM, your time (Santiago)"),
        // The offset is that of the instant: Berlin has gone back to winter time by then.
        (
            week,
            "en",
            "America/Santiago",
            "2026-10-24T12:00:00Z",
            "closed",
            "Opens Monday 5:00 AM, your time (Santiago)",
        ),
        (
            week,
            "en",
            "America/Santiago",
            "2026-10-17T12:00:00Z",
            "closed",
            "Opens Monday 4:00 AM, your time (Santiago)",
        ),
        // On the same clock nobody needs to be told whose it is.
        (week, "de", "Europe/Madrid", "2026-11-23T09:00:00Z", "open", "Erreichbar bis 18:00"),
        (week, "de", "Europe/Berlin", "2026-11-27T18:00:00Z", "closed", "Wieder erreichbar ab Montag, 09:00"),
        // More than six days ahead it takes a date.
        (
            "2026 Dec 01 09:00-10:00",
            "de",
            "Europe/Berlin",
            "2026-11-23T09:00:00Z",
            "closed",
            "Wieder erreichbar ab Dienstag, 1. Dezember um 09:00",
        ),
        (week, "ja", "Asia/Tokyo", "2026-11-23T09:00:00Z", "open", "受付中（東京時間の明日2:00まで）"),
        // The words around a time are those for its form.
        (week, "ko", "Europe/Berlin", "2026-11-22T15:00:00Z", "closed", "내일 오전 9:00에 운영 시작"),
        (week, "lt", "Europe/Berlin", "2026-11-22T15:00:00Z", "closed", "Nedirbame, darbo pradžia: rytoj, 09:00"),
        (week, "pl", "Europe/Berlin", "2026-11-23T09:00:00Z", "open", "Otwarte do 18:00"),
        (week, "pl", "Europe/Berlin", "2026-11-22T15:00:00Z", "closed", "Otwieramy jutro, 09:00"),
        (week, "pl", "Europe/Berlin", "2026-11-27T18:00:00Z", "closed", "Otwieramy: poniedziałek, 09:00"),
        (week, "nb", "Europe/Berlin", "2026-11-23T07:00:00Z", "closed", "Åpner kl. 09:00"),
        (week, "nb", "Europe/Berlin", "2026-11-27T18:00:00Z", "closed", "Åpner mandag kl. 09:00"),
        (
            "2026 Dec 01 09:00-10:00",
            "fr",
            "Europe/Berlin",
            "2026-11-23T09:00:00Z",
            "closed",
            "Ouverture le mardi 1 décembre à 09:00",
        ),
        ("24/7", "en", "Asia/Tokyo", "2026-11-23T09:00:00Z", "open", "Open around the clock"),
        ("off", "en", "Asia/Tokyo", "2026-11-23T09:00:00Z", "closed", "Closed for now"),
        ("unknown", "en", "Asia/Tokyo", "2026-11-23T09:00:00Z", "unknown", "Opening hours may differ today"),
        // Words of the shop's own.
        (
            "Fr 14:00-17:30 || \"by appointment\"",
            "en",
            "Asia/Tokyo",
            "2026-11-23T09:00:00Z",
            "unknown",
            "At the moment: by appointment",
        ),
        ("17:00+", "de", "Europe/Berlin", "2026-11-23T18:00:00Z", "unknown", "Servicezeiten können heute abweichen"),
    ];
    for (hours, locale, tz, now, state, text) in cases {
        let found = told(hours, "Europe/Berlin", locale, tz, now, |pages| pages.availability()).unwrap();
        assert_eq!((found.state.as_str(), plain(&found.text).as_str()), (state, text), "{hours} {tz} {now}");
        let until: Timestamp = found.until.parse().unwrap();
        assert!(until > now.parse().unwrap(), "it is true for a while");
    }
}

#[test]
fn a_week_is_cut_at_the_visitors_midnights_but_for_nights() {
    // Berlin's day is Tokyo's evening, and goes on past its midnight.
    let found =
        told("Mo 09:00-18:00", "Europe/Berlin", "en", "Asia/Tokyo", "2026-11-23T00:00:00Z", |s| s.availability());
    let week: Vec<String> = found.unwrap().hours[..3].iter().map(|day| plain(&day.ranges.join(", "))).collect();
    assert_eq!(week, ["5:00 PM – 2:00 AM", "Closed", "Closed"]);
    // Of a night that began before the week only the rest is told.
    let found =
        told("Mo 22:00-06:00", "Europe/Berlin", "en", "Europe/Berlin", "2026-11-24T01:00:00Z", |s| s.availability());
    let week: Vec<String> = found.unwrap().hours.iter().map(|day| plain(&day.ranges.join(", "))).collect();
    assert_eq!(
        (week[0].as_str(), week[1].as_str(), week[6].as_str()),
        ("12:00 – 6:00 AM", "Closed", "10:00 PM – 6:00 AM")
    );
    let found =
        told("24/7", "Europe/Berlin", "en", "Asia/Tokyo", "2026-11-23T00:00:00Z", |s| s.availability()).unwrap();
    assert!(found.hours.len() == 7 && found.hours.iter().all(|day| day.ranges == ["Open all day"]));
    // Apia had no 30 December 2011.
    let found =
        told("24/7", "Europe/Berlin", "en", "Pacific/Apia", "2011-12-29T00:00:00Z", |s| s.availability()).unwrap();
    assert!(found.hours.iter().all(|day| day.date != "2011-12-30"));
}

#[test]
fn days_have_their_dates_and_a_number_the_hours_of_who_answers_it() {
    let mut manifest = manifest_of("en");
    let of = |id: &str, language: &str, team: crate::content::site::Team| crate::content::site::Team {
        id: crate::id::TeamId::parse(id).unwrap(),
        languages: [(language.to_owned(), 1.0)].into(),
        ..team
    };
    manifest.site.teams = vec![
        of("berlin", "en", team("Europe/Berlin", "Mo-Fr 09:00-18:00; PH off", &["2026-11-25"], &[])),
        of("osaka", "ja", team("Asia/Tokyo", "Mo-Fr 10:00-18:00", &[], &[])),
    ];
    let channel = |id: &str, kind, team: &str| crate::content::site::Channel {
        id: crate::id::ChannelId::parse(id).unwrap(),
        kind,
        value: Some("+81312345678".to_owned()),
        shown: None,
        team: crate::id::TeamId::parse(team).ok(),
    };
    let now = "2026-11-23T09:30:00Z".parse().unwrap();
    let told = |manifest: &crate::content::site::Manifest| {
        let mut pack = pack("en", "", &[]);
        pack.cities.offered = vec![City { zone: "Europe/Berlin".to_owned(), name: "Berlin".to_owned() }];
        let hints = Hints { locale: Some("en"), tz: Some("Europe/Berlin"), ..Hints::default() };
        let visitor = resolve(&hints, manifest);
        let texts = Texts::new(&visitor.locale, "team-osaka = Osaka team\nchannel-tokyo = Call us in Japan");
        let (schedules, place) = (Schedules::of(&manifest.site), model::Place::Frame);
        let content = Content { manifest, pack: &pack, fallback: None };
        let (visitor, texts, schedules) = (&visitor, &texts, &schedules);
        PageBuilder { visitor, content, texts, host: "", place, now, schedules, urgent: &[] }.availability().unwrap()
    };
    manifest.site.channels = vec![channel("phone", ChannelKind::Phone, "berlin")];
    let found = told(&manifest);
    let week: Vec<(String, String)> =
        found.hours[1..3].iter().map(|day| (day.label.clone(), plain(&day.ranges.join(", ")))).collect();
    let of_day = |label: &str, ranges: &str| (label.to_owned(), ranges.to_owned());
    // A holiday's Wednesday is not every Wednesday.
    assert_eq!(week, [of_day("Tuesday, November 24", "9:00 AM – 6:00 PM"), of_day("Wednesday, November 25", "Closed")]);
    assert!(found.others.is_empty(), "the number is that of the team which the hours are of");
    assert_eq!(plain(&found.hours_zone), "Berlin · In your time: Berlin, UTC+01:00");
    // Another team's number, in two ways: it opens at two in the morning here, and the first changes before that.
    let both = [channel("tokyo", ChannelKind::Phone, "osaka"), channel("wa", ChannelKind::Whatsapp, "osaka")];
    manifest.site.channels.extend(both);
    let found = told(&manifest);
    let [other] = found.others.as_slice() else { panic!("{:?}", found.others) };
    assert_eq!((other.team.as_str(), other.name.as_str()), ("osaka", "Call us in Japan · WhatsApp · Osaka team"));
    assert_eq!(plain(&other.text), "Opens tomorrow 2:00 AM, your time (Berlin)");
    assert_eq!((other.state.as_str(), plain(&other.hours[1].ranges[0])), ("closed", "2:00 – 10:00 AM".to_owned()));
    assert_eq!(found.until, "2026-11-23T17:00:00Z");
    // What is told of the other ends first.
    manifest.site.teams[1].hours = "Mo-Fr 10:00-20:00".to_owned();
    assert_eq!(told(&manifest).until, "2026-11-23T11:00:00Z");
}

#[test]
fn a_week_tells_what_is_not_certain() {
    let monday = "2026-11-23T08:00:00Z";
    let cases = [
        ("Mo 17:00+", ["from 5:00 PM", "Closed"]),
        ("Mo 10:00-12:00+", ["from 10:00 AM", "Closed"]),
        ("Mo 11:00-24:00+; Tu 10:00-12:00", ["from 11:00 AM", "10:00 AM – 12:00 PM"]),
        ("Mo 17:00+ open \"ask at the bar\"", ["from 5:00 PM (ask at the bar)", "Closed"]),
        ("Mo 09:00-12:00 unknown", ["9:00 AM – 12:00 PM (not certain)", "Closed"]),
        ("Mo 09:00-12:00 \"by appointment\"", ["9:00 AM – 12:00 PM (by appointment)", "Closed"]),
        ("Mo \"by appointment\"", ["by appointment", "Closed"]),
        ("Mo unknown; Tu 22:00-02:00", ["not certain", "10:00 PM – 2:00 AM"]),
        (
            "Mo 14:00-17:30 || Mo,Tu \"by appointment\"",
            [
                "12:00 AM – 2:00 PM (by appointment), 2:00 – 5:30 PM, 5:30 PM – 12:00 AM (by appointment)",
                "by appointment",
            ],
        ),
    ];
    for (hours, expected) in cases {
        let found = told(hours, "Europe/Berlin", "en", "Europe/Berlin", monday, |pages| pages.availability()).unwrap();
        let week: Vec<String> = found.hours[..2].iter().map(|day| plain(&day.ranges.join(", "))).collect();
        assert_eq!(week, expected, "{hours}");
    }
}

#[test]
fn a_repeated_hour_has_its_slots_twice_with_their_offsets() {
    // The visitor's clock goes back at 03:00 on 25 October; the team, in a zone without changes, works through it.
    let days = told("00:00-24:00", "UTC", "de", "Europe/Berlin", "2026-10-24T22:30:00Z", |pages| {
        let (team, terms) = pages.calling_teams().into_iter().next().unwrap();
        pages.days(&pages.offer(team, terms, &[]).slots)
    });
    let labels: Vec<&str> = days[0].slots.iter().map(|slot| slot.label.as_str()).collect();
    assert_eq!(days[0].date, "2026-10-25");
    assert_eq!(
        labels[3..8],
        ["02:00 (UTC+02:00)", "02:30 (UTC+02:00)", "02:00 (UTC+01:00)", "02:30 (UTC+01:00)", "03:00 (UTC+01:00)"]
    );
    // A skipped hour has none; the day after has one offset, which need not be said.
    let days = told("00:00-24:00", "UTC", "de", "Europe/Berlin", "2026-03-28T22:30:00Z", |pages| {
        let (team, terms) = pages.calling_teams().into_iter().next().unwrap();
        pages.days(&pages.offer(team, terms, &[]).slots)
    });
    let of_29 = days.iter().find(|day| day.date == "2026-03-29").unwrap();
    assert!(of_29.slots.iter().all(|slot| !slot.label.starts_with("02:")));
    assert_eq!(days.last().unwrap().slots[0].label, "00:00");
}

#[test]
fn free_times_are_the_same_json_by_hand() {
    // A day with one offset, one with two, in Bulgarian and Hebrew signs around a time, in Hindi a time that stands otherwise
    // in a sentence; nothing where nothing is free.
    let hours = [("de", "00:00-24:00"), ("en", "Mo-Fr 09:00-18:00"), ("bg", "24/7"), ("hi", "24/7"), ("he", "off")];
    for (language, hours) in hours {
        let (by_hand, days) = told(hours, "UTC", language, "Europe/Berlin", "2026-10-23T22:31:07Z", |pages| {
            let (team, terms) = pages.calling_teams().into_iter().next().unwrap();
            let slots = pages.offer(team, terms, &[]).slots;
            (pages.days_json(&slots), pages.days(&slots))
        });
        assert_eq!(by_hand, serde_json::to_string(&days).unwrap(), "{language}");
    }
}

#[test]
fn the_clock_is_that_of_the_visitors_region() {
    let now = "2026-11-23T17:00:00Z";
    for (wanted, expected) in
        [("en", "Open until 6:30 PM"), ("en-GB,en", "Open until 18:30"), ("de,en-GB", "Open until 18:30")]
    {
        let mut manifest = manifest_of("en");
        manifest.site.teams = vec![team("UTC", "Mo-Fr 09:00-18:30", &[], &[])];
        let pack = pack("en", "", &[]);
        let visitor = resolve(&Hints { locale: Some(wanted), tz: Some("UTC"), ..Hints::default() }, &manifest);
        let (texts, schedules) = (Texts::new(&visitor.locale, ""), Schedules::of(&manifest.site));
        let content = Content { manifest: &manifest, pack: &pack, fallback: None };
        let (now, place) = (now.parse().unwrap(), model::Place::Frame);
        let pages = PageBuilder {
            visitor: &visitor,
            content,
            texts: &texts,
            host: "",
            place,
            now,
            schedules: &schedules,
            urgent: &[],
        };
        assert_eq!(plain(&pages.availability().unwrap().text), expected, "{wanted}");
    }
}

#[test]
fn a_promise_is_told_in_the_visitors_time() {
    let promise = |answer_hours, now: &str| {
        let mut manifest = manifest_of("en");
        manifest.site.answer_hours = answer_hours;
        manifest.site.teams = vec![team("Europe/Berlin", "Mo-Fr 09:00-18:00", &[], &[])];
        let pack = pack("en", "", &[]);
        let visitor = resolve(&Hints { tz: Some("America/Santiago"), ..Hints::default() }, &manifest);
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        let schedules = Schedules::of(&manifest.site);
        let content = Content { manifest: &manifest, pack: &pack, fallback: None };
        let now = now.parse().unwrap();
        let place = model::Place::Frame;
        let pages = PageBuilder {
            visitor: &visitor,
            content,
            texts: &texts,
            host: "",
            place,
            now,
            schedules: &schedules,
            urgent: &[],
        };
        pages.answer_by().map(|at| (at.to_string(), plain(&pages.promise_of(Some(at)))))
    };
    // Friday, 16:00 in Berlin: two hours are left, two are taken from Monday.
    let (at, text) = promise(Some(4), "2026-11-27T15:00:00Z").unwrap();
    assert_eq!(at, "2026-11-30T10:00:00Z");
    assert_eq!(text, "We will answer by Monday 7:00 AM, your time (Santiago).");
    assert_eq!(promise(None, "2026-11-27T15:00:00Z"), None);
}

#[test]
fn a_promise_in_a_mail_has_its_date_and_says_whose_time_it_is() {
    let promise = |locale: &str, zone: &str| {
        let at = Some("2026-11-23T09:22:00Z".parse().unwrap());
        let now = "2026-11-23T07:00:00Z";
        told("24/7", "Europe/Berlin", locale, "Europe/Berlin", now, |pages| plain(&pages.promise_in_mail(at, zone)))
    };
    for (locale, zone, expected) in [
        ("en", "Europe/Berlin", "We will answer by Monday, November 23 at 10:22 AM (Berlin)."),
        ("en", "America/Santiago", "We will answer by Monday, November 23 at 6:22 AM, your time (Santiago)."),
        ("en", "Pacific/Auckland", "We will answer by Monday, November 23 at 10:22 PM, your time (Auckland)."),
        ("de", "Europe/Berlin", "Wir antworten bis Montag, 23. November um 10:22 (Berlin)."),
        ("ja", "Europe/Berlin", "11月23日月曜日 10:22（Berlin）までに回答いたします。"),
        ("en", "no zone", "We will answer by Monday, November 23 at 9:22 AM, your time (UTC)."),
    ] {
        assert_eq!(promise(locale, zone), expected, "{locale} {zone}");
    }
    for locale in crate::locale::text::spoken() {
        let text = promise(&locale.to_string(), "Europe/Berlin");
        assert!(text.contains("Berlin") && !text.contains("hours-note"), "{locale}: {text}");
    }
}

#[test]
fn a_call_that_is_moved_has_words_of_its_own() {
    let text = |moves: Option<(&str, &str)>, problem: Option<&Problem>| {
        told("Mo-Fr 09:00-18:00", "Europe/Berlin", "en", "Europe/Berlin", "2026-11-23T09:00:00Z", |pages| {
            let (team, terms) = pages.calling_teams().remove(0);
            let offer = pages.offer(team, terms, &[]);
            let form = BookingForm { moves, problem, ..BookingForm::default() };
            let View::Callback(view) = pages.callback(&offer, form).view else { panic!() };
            (view.text.booking, view.text.network_error, view.failure)
        })
    };
    let (booking, lost, _) = text(None, None);
    assert!(booking == "Booking…" && lost.contains("is booked"), "{booking} {lost}");
    let (moving, lost, failure) = text(Some(("EU-7K3M-Q9X2", "code")), Some(&Problem::BookingFixed));
    assert!(moving == "Moving…" && lost.contains("has been moved"), "{moving} {lost}");
    // A form has no other place for the heading.
    assert!(failure.starts_with("This call can no longer be changed. The time of the call has passed"), "{failure}");
}

#[test]
fn an_address_is_asked_for_where_the_site_sends_mail_and_where_a_call_is_new() {
    let text = |sends_mail: bool, moves: Option<(&str, &str)>| {
        told("Mo-Fr 09:00-18:00", "Europe/Berlin", "en", "Europe/Berlin", "2026-11-23T09:00:00Z", |pages| {
            let mut manifest = pages.content.manifest.clone();
            manifest.site.mail = sends_mail.then(|| crate::content::site::Mail {
                from: "help@shop.example".to_owned(),
                reply: None,
                notify: Default::default(),
                words: true,
            });
            let pages = PageBuilder { content: Content { manifest: &manifest, ..pages.content }, ..pages };
            let (team, terms) = pages.calling_teams().remove(0);
            let offer = pages.offer(team, terms, &[]);
            let draft = crate::model::Draft { email: "ana@".to_owned(), ..Default::default() };
            let form = BookingForm { moves, draft, ..BookingForm::default() };
            let View::Callback(view) = pages.callback(&offer, form).view else { panic!() };
            assert_eq!(view.draft.email, "ana@", "as it was typed");
            (view.text.email, view.text.email_hint)
        })
    };
    let (email, hint) = text(true, None);
    assert!(email.contains("mail"), "{email}");
    assert!(hint.contains("calendar"), "{hint}");
    for (sends_mail, moves) in [(false, None), (true, Some(("EU-7K3M-Q9X2", "code")))] {
        assert_eq!(text(sends_mail, moves), (String::new(), String::new()));
    }
}

#[test]
fn a_full_stop_stands_once_after_a_time_that_ends_in_one() {
    let promise = |locale: &str, at: &str| {
        let at = Some(at.parse().unwrap());
        let now = "2026-11-23T07:00:00Z";
        told("24/7", "Europe/Berlin", locale, "Europe/Berlin", now, |pages| plain(&pages.promise_of(at)))
    };
    for (locale, at, expected) in [
        ("en-CA", "2026-11-23T08:00:00Z", "We will answer by 9:00 a.m."),
        ("en", "2026-11-23T08:00:00Z", "We will answer by 9:00 AM."),
        ("el", "2026-11-23T17:05:00Z", "Θα απαντήσουμε έως τις 6:05 μ.μ."),
        ("es-419", "2026-11-24T08:00:00Z", "Responderemos a más tardar mañana, 9:00 a.m."),
        ("et", "2026-11-25T08:00:00Z", "Vastuse tähtaeg: kolmapäev 09:00."),
    ] {
        assert_eq!(promise(locale, at), expected, "{locale}");
    }
}
