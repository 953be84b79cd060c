//! Webhooks: how they stand, what they were told, and that it is told again.

use jiff::Timestamp;
use nearhand_shared::region::Region;

use super::Desk;
use crate::model::{Fact, Item, Section, Sheet};

/// A webhook of the site.
pub struct Webhook<'a> {
    /// Its id.
    pub id: &'a str,
    /// Where it is called.
    pub url: &'a str,
    /// Of what it is told.
    pub events: Vec<&'static str>,
    /// The name of its secret, where that is not set or is none.
    pub missing: Option<&'a str>,
    /// Regions that have switched it off, since when, and whether it has said itself that it is gone.
    pub off: Vec<(Region, Timestamp, bool)>,
    /// How much is to be told yet, and how much waits for it to be switched on.
    pub waiting: (usize, usize),
}

/// Something that one was told.
pub struct Delivery<'a> {
    /// Names it.
    pub id: &'a str,
    /// To which webhook.
    pub webhook: &'a str,
    /// What has happened.
    pub event: &'a str,
    /// To which request.
    pub reference: &'a str,
    /// When.
    pub created: Timestamp,
    /// How it stands: `queued`, `delivered`, `failed`, `held`.
    pub state: &'a str,
    /// How often it was tried.
    pub tries: usize,
    /// What the last try has met: a status, or a reason; nothing before the first.
    pub last: Option<Met<'a>>,
    /// When it is tried next.
    pub next: Option<Timestamp>,
}

/// What a try has met.
pub enum Met<'a> {
    /// An answer with this status.
    Status(u16),
    /// No answer, for this reason.
    Nothing(&'a str),
}

/// Reasons that have a text.
const REASONS: [&str; 5] = ["slow", "unreachable", "refused", "secret", "removed"];

impl Desk<'_> {
    /// All of them, with what they were told last.
    pub fn webhooks(
        &self,
        webhooks: &[Webhook<'_>],
        deliveries: &[Delivery<'_>],
        next: Option<&str>,
        unreachable: &[Region],
    ) -> Sheet {
        let items = webhooks.iter().map(|webhook| self.webhook(webhook)).collect();
        let told = deliveries.iter().map(|delivery| self.delivery(delivery)).collect();
        let sections = vec![
            Section { items, empty: self.text("desk-webhooks-none"), ..Section::default() },
            Section {
                heading: self.text("desk-deliveries"),
                items: told,
                empty: self.text("desk-empty"),
                ..Section::default()
            },
        ];
        Sheet {
            hint: self.text("desk-webhooks-hint"),
            notice: self.unreachable(unreachable),
            sections,
            next: next.map(|cursor| self.to(&format!("settings/webhooks?cursor={cursor}"))).unwrap_or_default(),
            ..self.setting("webhooks", "desk-webhooks")
        }
    }

    fn webhook(&self, webhook: &Webhook<'_>) -> Item {
        let mut lines = vec![
            vec![Fact::Data(webhook.url.to_owned())],
            webhook.events.iter().map(|event| Fact::Data((*event).to_owned())).collect(),
        ];
        for (region, since, is_gone) in &webhook.off {
            let id = if *is_gone { "desk-webhook-gone" } else { "desk-webhook-failing" };
            let when = self.date_time(*since);
            lines.push(vec![Fact::Text(
                self.texts.with(id, &[("region", region.as_str().into()), ("when", when.into())]),
            )]);
        }
        if let Some(name) = webhook.missing {
            lines.push(vec![Fact::Text(self.texts.with("desk-webhook-secret", &[("name", name.into())]))]);
        }
        let waiting = [("desk-webhook-queued", webhook.waiting.0), ("desk-webhook-held", webhook.waiting.1)];
        let waiting = waiting.into_iter().filter(|(_, n)| *n > 0);
        lines.push(waiting.map(|(id, n)| Fact::Text(self.texts.with(id, &[("n", n.into())]))).collect());
        lines.retain(|line| !line.is_empty());
        let is_off = !webhook.off.is_empty();
        Item {
            state: self.text(if is_off { "desk-webhook-off" } else { "desk-webhook-on" }),
            is_pressing: is_off || webhook.missing.is_some(),
            form: is_off.then(|| self.row_form("on", webhook.id, "desk-webhook-switch-on")),
            ..Item::new(Fact::Data(webhook.id.to_owned()), String::new(), lines)
        }
    }

    fn delivery(&self, delivery: &Delivery<'_>) -> Item {
        let what = vec![
            Fact::Data(delivery.reference.to_owned()),
            Fact::Data(delivery.webhook.to_owned()),
            Fact::Text(self.date_time(delivery.created)),
        ];
        let met = delivery.last.as_ref().map(|met| match met {
            Met::Status(status) => self.texts.with("desk-delivery-status", &[("status", status.to_string().into())]),
            Met::Nothing(reason) if REASONS.contains(reason) => self.text(&format!("desk-delivery-{reason}")),
            Met::Nothing(_) => self.text("desk-delivery-unreachable"),
        });
        let tries =
            (delivery.tries > 0).then(|| self.texts.with("desk-delivery-tries", &[("n", delivery.tries.into())]));
        let next =
            delivery.next.map(|at| self.texts.with("desk-delivery-next", &[("when", self.date_time(at).into())]));
        let tried: Vec<Fact> = [met, tries, next].into_iter().flatten().map(Fact::Text).collect();
        let mut lines = vec![what, tried];
        lines.retain(|line| !line.is_empty());
        let state = match delivery.state {
            "delivered" => "desk-delivery-delivered",
            "failed" => "desk-delivery-failed",
            "held" => "desk-delivery-held",
            _ => "desk-delivery-queued",
        };
        let form = (delivery.state != "queued").then(|| self.row_form("replay", delivery.id, "desk-delivery-replay"));
        let href = match delivery.event {
            "customer.erased" => String::new(),
            _ => self.to(&format!("requests/{}", delivery.reference)),
        };
        Item {
            state: self.text(state),
            is_pressing: delivery.state == "failed",
            form,
            ..Item::new(Fact::Data(delivery.event.to_owned()), href, lines)
        }
    }
}
