//! Requests near the visitor: a Durable Object a site and region.
//!
//! | file | |
//! |---|---|
//! | [`protocol`] | what worker and object say to each other |
//! | [`client`], [`regions`] | the worker's side: of one, of all regions |
//! | [`object`] | the object: its calls and its alarm |
//! | [`schema`] | its tables, by numbered migrations |
//! | [`storage`] | the tables, opened, and their rows |
//! | [`requests`], [`bookings`], [`counters`] | statements on requests, booked calls, counters |
//! | [`thread`], [`conversations`], [`standing`], [`merging`], [`moods`], [`writes`], [`history`] | … on conversations: read, written into, how they stand, joined, who is upset, keys, events and facts |
//! | [`attachments`], [`bucket`] | files that come with messages, and their bytes in a bucket |
//! | [`rating`] | what visitors say of what was resolved |
//! | [`presence`] | who looks at a conversation, and what they have typed |
//! | [`sockets`], [`frames`], [`told`] | conversations that are live: sockets taken in and closed; what they say; the messages they are told of |
//! | [`telling`] | desks are told what has happened, now or later |
//! | [`seen`] | how a conversation stands for them, and what each side has read |
//! | [`later`] | what happens to them by itself: who waits is told, a team that closes hands over, who is there is given them |
//! | [`mails`] | mails to visitors and to the team, as a job sends them |
//! | [`call_mails`] | which of a booked call's mails are true |
//! | [`gone_calls`] | the team is told of calls that were erased before they were made |
//! | [`undelivered`] | answers that nobody has got: their conversation is open again |
//! | [`warnings`] | mails that are held until a promise is about to break |
//! | [`inbound`] | mails that come in, what came back, addresses that take none |
//! | [`webhooks`] | what other systems of the business's are told, as a job tells it |
//! | [`figures`] | facts, summed up |
//! | [`visits`] | visits, and what visitors looked for in vain |
//! | [`filling`] | many at once, to be measured with |
//! | [`inbox`], [`customers`] | lists and the search; who there is, what is kept of them, and erasure |
//! | [`numbering`], [`changes`] | which conversation has changed after which, and what has, for an export |
//! | [`holds`], [`retention`] | what must not be erased, and what is erased by itself |

mod attachments;
mod bookings;
mod bucket;
mod call_mails;
mod calls;
mod changes;
pub mod client;
mod conversations;
mod counters;
mod customers;
mod figures;
mod filling;
mod frames;
mod gone_calls;
mod history;
mod holds;
mod inbound;
mod inbox;
mod later;
mod mails;
mod merging;
mod moods;
mod numbering;
mod object;
mod presence;
pub mod protocol;
mod rating;
pub mod regions;
mod requests;
mod retention;
mod schema;
mod seen;
mod sockets;
mod sql;
mod standing;
mod storage;
mod telling;
mod thread;
mod told;
mod undelivered;
mod visits;
mod warnings;
mod webhooks;
mod writes;
