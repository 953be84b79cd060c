//! What the worker asks a Vault of webhooks: how they stand, and what they were told.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How a webhook stands in one region.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Endpoint {
    /// The webhook's id.
    pub id: String,
    /// Since when it is switched off; none while it is on.
    pub off_since: Option<Timestamp>,
    /// Why: `gone` where it has answered 410, `failing` where it has taken nothing for days; else empty.
    pub off_reason: String,
    /// Since when it has taken nothing, where its last call has failed.
    pub failing_since: Option<Timestamp>,
    /// When it has last taken something.
    pub taken_at: Option<Timestamp>,
    /// How much is to be told yet.
    pub queued: usize,
    /// How much waits for it to be switched on.
    pub held: usize,
}

/// Which deliveries are listed, newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DeliveryList {
    /// Only what is older than this instant and id.
    pub before: Option<(i64, String)>,
    /// Only to this webhook; to any where it is empty.
    pub webhook: String,
    /// Only those that stand so; all where it is empty.
    pub state: String,
    /// At most so many.
    pub limit: usize,
}

/// Something that a webhook is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Delivery {
    /// Names it: the `webhook-id`.
    pub id: String,
    /// The webhook's id.
    pub webhook: String,
    /// What has happened.
    #[serde(rename = "type")]
    pub event: String,
    /// To which request.
    pub reference: String,
    /// The number of its last message then.
    pub seq: u32,
    /// When it was written down.
    pub created: Timestamp,
    /// How it stands: `queued`, `delivered`, `failed`, or `held` where the webhook is switched off.
    pub state: String,
    /// Each try, in their order.
    pub tries: Vec<Try>,
    /// When it is tried next.
    pub next_try: Option<Timestamp>,
}

/// One try.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Try {
    /// When.
    pub at: Timestamp,
    /// The status of the answer; none where there was none.
    pub status: Option<u16>,
    /// Why there was none: `slow`, `unreachable`, `refused` where its address may not be called, `secret`; else empty.
    pub reason: String,
    /// How long it took, in milliseconds.
    pub ms: u32,
}

/// Something is to be told again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Replay {
    /// The delivery.
    pub id: String,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// A webhook is switched on again.
#[derive(Debug, Serialize, Deserialize)]
pub struct SwitchOn {
    /// Its id.
    pub webhook: String,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}
