//! A mail that a server of the business's has taken, and hands over by a call: where no Email Routing brings it.

use nearhand_shared::mail::inbound::MAX_BYTES;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use serde_json::json;

use super::Desk;
use crate::content::addresses::site_of_address;
use crate::http::{Error, Response};
use crate::service::inbound::Taken;
use crate::surfaces::mail::take;

impl Desk<'_> {
    /// Takes a mail (RFC 5322), as it came, for an address of this site's. `sender` and `recipient` are those of its envelope
    /// (RFC 5321); no sender is that of a report.
    pub(super) async fn take_mail(&self) -> Result<Response, Error> {
        let of_envelope = |name: &str| self.request.query(name).unwrap_or_default().trim_matches(['<', '>', ' ']);
        let (sender, recipient) = (of_envelope("sender"), of_envelope("recipient"));
        let addressed = site_of_address(self.env, recipient).await?;
        let addressed = addressed.filter(|addressed| addressed.served.manifest.site.id == self.site);
        let served = addressed.ok_or(Problem::Page)?.served;
        let raw = self.request.body(MAX_BYTES).await?;
        match take(self.request, self.env, served, &raw, (sender, recipient)).await? {
            Taken::Stored => Response::json(202, &json!({ "stored": true })),
            Taken::Ended => Response::json(202, &json!({ "stored": false })),
            Taken::Refused(words) => {
                let error = FieldError { field: "mail".to_owned(), detail: words.to_owned() };
                Err(Problem::Invalid(vec![error]).into())
            }
        }
    }
}
