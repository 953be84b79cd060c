//! Paths of the business's side: pages of the desk, and calls. With each stand the methods that it takes, and what whoever
//! calls must be allowed to do.

use nearhand_shared::people::Permission;

use super::segment::decoded;

/// A page of the desk, by its path below the site.
#[derive(Debug, PartialEq, Eq)]
pub enum DeskPage {
    /// The empty path.
    Inbox,
    /// `requests/{reference}`
    Conversation(String),
    /// `requests/{reference}/attachments/{id}`: a file.
    File(String, String),
    /// `calls`: booked calls.
    Calls,
    /// `calls/{reference}`
    Call(String),
    /// `calls/{reference}/move`
    MoveCall(String),
    /// `write`: the business writes first.
    Write,
    /// `customers`
    Customers,
    /// `customers/{reference}`: who a request is of. An address says nothing of a person.
    Customer(String),
    /// `customers/{reference}/export`
    Export(String),
    /// `customers/{reference}/erase`
    Erase(String),
    /// `statistics`: how the business answers.
    Statistics,
    /// `settings`: the people of the business.
    People,
    /// `settings/people/{id}`
    Person(String),
    /// `settings/tokens`
    Tokens,
    /// `settings/sessions`
    Sessions,
    /// `settings/audit`
    Audit,
    /// `settings/erasures/{receipt}`: how far an erasure is
    Erasure(String),
    /// `settings/notices`
    Notices,
    /// `settings/residency`: where requests go
    Residency,
    /// `settings/limits`
    Limits,
    /// `settings/webhooks`
    Webhooks,
    /// `account`: who is signed in, and where.
    Account,
    /// `enter`: a one-time link.
    Enter,
    /// `sign-in`: with a service of the business's own.
    SignIn,
    /// `signed-in`: where that leads back to.
    SignedIn,
    /// Anything else.
    Unknown,
}

/// An address of the business's, below `desk/`.
#[derive(Debug, PartialEq, Eq)]
pub enum DeskRoute {
    /// `requests`
    Requests,
    /// `requests/{reference}`
    Request(String),
    /// `requests/{reference}/messages`
    Messages(String),
    /// `requests/{reference}/attachments`
    Attachments(String),
    /// `requests/{reference}/attachments/{id}`
    Attachment(String, String),
    /// `requests/{reference}/notes`
    Notes(String),
    /// `requests/{reference}/notes/{number}/message`
    Adopt(String, String),
    /// `requests/{reference}/merge`
    Merge(String),
    /// `callbacks`
    Bookings,
    /// `callbacks/{reference}`
    Booking(String),
    /// `callbacks/{reference}/move`
    MoveBooking(String),
    /// `callbacks/{reference}/cancel`
    CancelBooking(String),
    /// `callbacks/cancel`
    CancelBookings,
    /// `changes`: what is new, for a data warehouse
    Changes,
    /// `customers`
    Customers,
    /// `customers/export`
    ExportCustomer,
    /// `customers/erase`
    EraseCustomer,
    /// `erasures/{receipt}`
    Erasure(String),
    /// `limits`
    Limits,
    /// `statistics`
    Statistics,
    /// `agents`
    Agents,
    /// `agents/{id}`
    Agent(String),
    /// `agents/{id}/link`
    Link(String),
    /// `sessions`
    Sessions,
    /// `sessions/{id}`
    Session(String),
    /// `tokens`
    Tokens,
    /// `tokens/{id}`
    Token(String),
    /// `audit`
    Audit,
    /// `live`: a socket
    Live,
    /// `notices`
    Notices,
    /// `notices/{id}`
    Notice(String),
    /// `mail`: a mail that a server of the business's has taken
    Mail,
    /// `mails`: mails as the site sends them
    Mails,
    /// `residency`
    Residency,
    /// `retire`: ends the site
    Retire,
    /// `webhooks`
    Webhooks,
    /// `webhooks/{id}/on`
    WebhookOn(String),
    /// `webhooks/deliveries`
    Deliveries,
    /// `webhooks/deliveries/{id}/replay`
    Replay(String),
    /// `requests/{reference}/hold`
    Hold(String),
    /// `retention`
    Retention,
    /// `jobs`, in tests
    Jobs,
    /// `fill`, in tests
    Fill,
    /// Nothing.
    Unknown,
}

impl DeskPage {
    pub(super) fn of(path: &str) -> DeskPage {
        let mut parts = path.split('/');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next(), parts.next()) {
            (_, Some(""), ..) | (_, _, Some(""), _) => DeskPage::Unknown,
            ("", None, ..) => DeskPage::Inbox,
            ("requests", Some(reference), None, _) => DeskPage::Conversation(decoded(reference)),
            ("requests", Some(reference), Some("attachments"), Some(id)) if parts.next().is_none() => {
                DeskPage::File(decoded(reference), decoded(id))
            }
            ("calls", None, ..) => DeskPage::Calls,
            ("calls", Some(reference), None, _) => DeskPage::Call(decoded(reference)),
            ("calls", Some(reference), Some("move"), None) => DeskPage::MoveCall(decoded(reference)),
            ("write", None, ..) => DeskPage::Write,
            ("customers", None, ..) => DeskPage::Customers,
            ("customers", Some(reference), None, _) => DeskPage::Customer(decoded(reference)),
            ("customers", Some(reference), Some("export"), None) => DeskPage::Export(decoded(reference)),
            ("customers", Some(reference), Some("erase"), None) => DeskPage::Erase(decoded(reference)),
            ("statistics", None, ..) => DeskPage::Statistics,
            ("settings", None, ..) => DeskPage::People,
            ("settings", Some("people"), Some(id), None) => DeskPage::Person(decoded(id)),
            ("settings", Some("tokens"), None, _) => DeskPage::Tokens,
            ("settings", Some("sessions"), None, _) => DeskPage::Sessions,
            ("settings", Some("audit"), None, _) => DeskPage::Audit,
            ("settings", Some("erasures"), Some(receipt), None) => DeskPage::Erasure(decoded(receipt)),
            ("settings", Some("notices"), None, _) => DeskPage::Notices,
            ("settings", Some("residency"), None, _) => DeskPage::Residency,
            ("settings", Some("limits"), None, _) => DeskPage::Limits,
            ("settings", Some("webhooks"), None, _) => DeskPage::Webhooks,
            ("account", None, ..) => DeskPage::Account,
            ("enter", None, ..) => DeskPage::Enter,
            ("sign-in", None, ..) => DeskPage::SignIn,
            ("signed-in", None, ..) => DeskPage::SignedIn,
            _ => DeskPage::Unknown,
        }
    }

    /// The methods that its address takes.
    pub fn methods(&self) -> &'static str {
        match self {
            DeskPage::Export(_) => "POST",
            DeskPage::Inbox
            | DeskPage::File(..)
            | DeskPage::Calls
            | DeskPage::Customers
            | DeskPage::Customer(_)
            | DeskPage::Statistics
            | DeskPage::Audit
            | DeskPage::Erasure(_)
            | DeskPage::Residency
            | DeskPage::Limits => "GET, HEAD",
            DeskPage::Unknown => "",
            _ => "GET, HEAD, POST",
        }
    }

    /// Whether it is only for a site that is served, as [`DeskRoute::is_of_served`].
    pub fn is_of_served(&self, is_read: bool) -> bool {
        let is_for_all = matches!(
            self,
            DeskPage::Export(_)
                | DeskPage::Erase(_)
                | DeskPage::People
                | DeskPage::Person(_)
                | DeskPage::Tokens
                | DeskPage::Sessions
                | DeskPage::Account
        );
        !is_read && !is_for_all
    }

    /// What whoever opens it must be allowed to do at least; the same as of the calls that it makes.
    pub fn permission(&self, is_read: bool) -> Permission {
        match self {
            DeskPage::Customers
            | DeskPage::Customer(_)
            | DeskPage::Export(_)
            | DeskPage::Erase(_)
            | DeskPage::Erasure(_) => Permission::ManageCustomers,
            DeskPage::People | DeskPage::Person(_) | DeskPage::Sessions | DeskPage::Limits | DeskPage::Residency => {
                Permission::ManageAgents
            }
            DeskPage::Notices => Permission::ManageNotices,
            DeskPage::Statistics => Permission::ReadStatistics,
            DeskPage::Tokens => Permission::ManageTokens,
            DeskPage::Audit => Permission::ReadAudit,
            DeskPage::Webhooks => Permission::ManageWebhooks,
            DeskPage::Write | DeskPage::MoveCall(_) => Permission::WriteRequests,
            _ if is_read => Permission::ReadRequests,
            // One's own sessions are one's own.
            DeskPage::Account => Permission::ReadRequests,
            _ => Permission::WriteRequests,
        }
    }
}

impl DeskRoute {
    pub(super) fn of(path: &str) -> DeskRoute {
        let mut parts = path.split('/');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next(), parts.next()) {
            ("requests", None, ..) => DeskRoute::Requests,
            ("requests", Some(reference), None, _) => DeskRoute::Request(decoded(reference)),
            ("requests", Some(reference), Some("messages"), None) => DeskRoute::Messages(decoded(reference)),
            ("requests", Some(reference), Some("attachments"), None) => DeskRoute::Attachments(decoded(reference)),
            ("requests", Some(reference), Some("attachments"), Some(id))
                if !id.is_empty() && parts.next().is_none() =>
            {
                DeskRoute::Attachment(decoded(reference), decoded(id))
            }
            ("requests", Some(reference), Some("notes"), None) => DeskRoute::Notes(decoded(reference)),
            ("requests", Some(reference), Some("notes"), Some(number))
                if parts.next() == Some("message") && parts.next().is_none() =>
            {
                DeskRoute::Adopt(decoded(reference), decoded(number))
            }
            ("requests", Some(reference), Some("merge"), None) => DeskRoute::Merge(decoded(reference)),
            ("callbacks", None, ..) => DeskRoute::Bookings,
            ("callbacks", Some("cancel"), None, _) => DeskRoute::CancelBookings,
            ("callbacks", Some(reference), None, _) => DeskRoute::Booking(decoded(reference)),
            ("callbacks", Some(reference), Some("move"), None) => DeskRoute::MoveBooking(decoded(reference)),
            ("callbacks", Some(reference), Some("cancel"), None) => DeskRoute::CancelBooking(decoded(reference)),
            ("changes", None, ..) => DeskRoute::Changes,
            ("customers", None, ..) => DeskRoute::Customers,
            ("customers", Some("export"), None, _) => DeskRoute::ExportCustomer,
            ("customers", Some("erase"), None, _) => DeskRoute::EraseCustomer,
            ("erasures", Some(receipt), None, _) => DeskRoute::Erasure(decoded(receipt)),
            ("limits", None, ..) => DeskRoute::Limits,
            ("statistics", None, ..) => DeskRoute::Statistics,
            ("agents", None, ..) => DeskRoute::Agents,
            ("agents", Some(id), None, _) => DeskRoute::Agent(decoded(id)),
            ("agents", Some(id), Some("link"), None) => DeskRoute::Link(decoded(id)),
            ("sessions", None, ..) => DeskRoute::Sessions,
            ("sessions", Some(id), None, _) => DeskRoute::Session(decoded(id)),
            ("tokens", None, ..) => DeskRoute::Tokens,
            ("tokens", Some(id), None, _) => DeskRoute::Token(decoded(id)),
            ("audit", None, ..) => DeskRoute::Audit,
            ("live", None, ..) => DeskRoute::Live,
            ("notices", None, ..) => DeskRoute::Notices,
            ("notices", Some(id), None, _) => DeskRoute::Notice(decoded(id)),
            ("mail", None, ..) => DeskRoute::Mail,
            ("mails", None, ..) => DeskRoute::Mails,
            ("residency", None, ..) => DeskRoute::Residency,
            ("retire", None, ..) => DeskRoute::Retire,
            ("webhooks", None, ..) => DeskRoute::Webhooks,
            ("webhooks", Some("deliveries"), None, _) => DeskRoute::Deliveries,
            ("webhooks", Some("deliveries"), Some(id), Some("replay")) => DeskRoute::Replay(decoded(id)),
            ("webhooks", Some(id), Some("on"), None) => DeskRoute::WebhookOn(decoded(id)),
            ("requests", Some(reference), Some("hold"), None) => DeskRoute::Hold(decoded(reference)),
            ("retention", None, ..) => DeskRoute::Retention,
            ("jobs", None, ..) => DeskRoute::Jobs,
            ("fill", None, ..) => DeskRoute::Fill,
            _ => DeskRoute::Unknown,
        }
    }

    /// The methods that its address takes.
    pub fn methods(&self) -> &'static str {
        match self {
            DeskRoute::Bookings
            | DeskRoute::Limits
            | DeskRoute::Statistics
            | DeskRoute::Sessions
            | DeskRoute::Audit
            | DeskRoute::Webhooks
            | DeskRoute::Deliveries
            | DeskRoute::Retention
            | DeskRoute::Residency
            | DeskRoute::Changes
            | DeskRoute::Customers
            | DeskRoute::Erasure(_)
            | DeskRoute::ExportCustomer => "GET, HEAD",
            DeskRoute::EraseCustomer => "GET, HEAD, POST",
            DeskRoute::Hold(_) => "PUT, DELETE",
            DeskRoute::Booking(_) => "PATCH",
            DeskRoute::Attachment(..) => "GET, HEAD, PATCH, DELETE",
            DeskRoute::Request(_) => "GET, HEAD, PATCH",
            DeskRoute::Requests | DeskRoute::Agents | DeskRoute::Tokens | DeskRoute::Notices | DeskRoute::Mails => {
                "GET, HEAD, POST"
            }
            DeskRoute::Agent(_) => "PATCH, DELETE",
            DeskRoute::Session(_) | DeskRoute::Token(_) | DeskRoute::Notice(_) => "DELETE",
            DeskRoute::Unknown => "",
            _ => "POST",
        }
    }

    /// Whether it is only for a site that is served: of one that was taken off the web nobody is written to, and what is stored is read,
    /// exported, held and erased, by people and programs that are let in for it.
    pub fn is_of_served(&self, is_read: bool) -> bool {
        !is_read
            && !matches!(
                self,
                DeskRoute::EraseCustomer
                    | DeskRoute::Hold(_)
                    | DeskRoute::Agents
                    | DeskRoute::Agent(_)
                    | DeskRoute::Link(_)
                    | DeskRoute::Session(_)
                    | DeskRoute::Tokens
                    | DeskRoute::Token(_)
                    | DeskRoute::Retire
                    | DeskRoute::Jobs
                    | DeskRoute::Fill
                    | DeskRoute::Live
                    | DeskRoute::Unknown
            )
    }

    /// What whoever calls it must be allowed to do at least; none where only the handler knows.
    pub fn permission(&self, is_read: bool) -> Option<Permission> {
        Some(match self {
            // Who it is about decides: whether somebody is away is their own to say.
            DeskRoute::Agent(_) => return None,
            DeskRoute::Bookings | DeskRoute::Limits | DeskRoute::Live | DeskRoute::Unknown => Permission::ReadRequests,
            DeskRoute::Statistics => Permission::ReadStatistics,
            DeskRoute::Changes | DeskRoute::Customers | DeskRoute::ExportCustomer | DeskRoute::Erasure(_) => {
                Permission::ReadCustomers
            }
            DeskRoute::EraseCustomer => Permission::ManageCustomers,
            DeskRoute::Requests | DeskRoute::Request(_) | DeskRoute::Attachment(..) if is_read => {
                Permission::ReadRequests
            }
            // Their own handlers ask for more, where more is needed.
            DeskRoute::Sessions | DeskRoute::Session(_) => Permission::ReadRequests,
            DeskRoute::Agents if is_read => Permission::ReadRequests,
            DeskRoute::Agents
            | DeskRoute::Link(_)
            | DeskRoute::Jobs
            | DeskRoute::Fill
            | DeskRoute::Retire
            | DeskRoute::Mails => Permission::ManageAgents,
            DeskRoute::Tokens | DeskRoute::Token(_) => Permission::ManageTokens,
            DeskRoute::Notices | DeskRoute::Notice(_) => Permission::ManageNotices,
            DeskRoute::Residency => Permission::ReadRequests,
            DeskRoute::Audit => Permission::ReadAudit,
            DeskRoute::Webhooks | DeskRoute::WebhookOn(_) | DeskRoute::Deliveries | DeskRoute::Replay(_) => {
                Permission::ManageWebhooks
            }
            DeskRoute::Hold(_) | DeskRoute::Retention => Permission::ManageCustomers,
            _ => Permission::WriteRequests,
        })
    }
}
