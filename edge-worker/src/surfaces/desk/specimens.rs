//! Mails as the site sends them, for who sets it up: all kinds to look at, and one to send to oneself.

use nearhand_shared::mail::Outcome;
use serde_json::{Value, json};
use worker::Method;

use super::Desk;
use crate::http::{Error, Response};
use crate::service::mail::specimens::{self, Specimen};
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// A mail of each kind in a locale; or, where it is sent, what has come of one.
    pub(super) async fn specimens(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        if self.request.method != Method::Post {
            let query = |name: &str| self.request.query(name).unwrap_or_default();
            let mails = specimens::all(&context, query("locale"), query("name")).await?;
            let mails: Vec<Value> = mails.iter().map(whole).collect();
            return Response::json(200, &json!({ "locales": context.manifest.locales(), "mails": mails }));
        }
        let (mail, outcome) = specimens::send(&context, &self.principal, &fields(self.request).await?).await?;
        let (state, reason, detail) = match outcome {
            Outcome::Not(why, detail) => ("failed", Some(why), detail),
            Outcome::Taken | Outcome::TakenAs(_) => ("sent", None, String::new()),
        };
        let told = json!({
            "kind": mail.kind, "locale": mail.letter.language, "from": mail.letter.from, "to": mail.letter.to,
            "subject": mail.letter.subject, "state": state, "reason": reason, "detail": detail,
        });
        Response::json(200, &told)
    }
}

fn whole(Specimen { kind, letter }: &Specimen) -> Value {
    json!({
        "kind": kind, "language": letter.language, "name": letter.name, "from": letter.from, "to": letter.to,
        "reply_to": letter.reply_to, "subject": letter.subject, "text": letter.text, "html": letter.html,
    })
}
