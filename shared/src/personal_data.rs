//! Where personal data is: one list of every table and store, and what becomes of each.
//!
//! `cargo xtask test` checks that no table of a Durable Object is missing here, and none is here that is gone. Export,
//! erasure and retention go by this list.

/// What becomes of what is in a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is what a visitor wrote: exported, and erased with the request that it belongs to.
    Own,
    /// It tells something of a visitor's request without a word of theirs: erased with it, not exported.
    About,
    /// A figure of the business's: it stays, without the request that it belonged to.
    Severed,
    /// It is a digest or a hash that leads to nobody, and goes after so many days.
    Forgotten {
        /// After how many days.
        days: u32,
    },
    /// It is of the business's own people, and stays as long as they do; the log stays.
    Staff,
    /// Nothing in it is of a person.
    Nothing,
}

/// A table or a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Store {
    /// Whose it is, and its name: `vault.requests`.
    pub name: &'static str,
    /// What becomes of it.
    pub fate: Fate,
    /// What is in it, for who reads the list.
    pub holds: &'static str,
}

const fn store(name: &'static str, fate: Fate, holds: &'static str) -> Store {
    Store { name, fate, holds }
}

/// Every table and store.
pub const STORES: [Store; 65] = [
    store(
        "vault.requests",
        Fate::Own,
        "message, name, addresses, language, zone, market, page, consent; a token's hash. Of one that was erased the \
         reference and the digest of its key stay, so that nothing brings it back",
    ),
    store(
        "vault.messages",
        Fate::Own,
        "what both sides wrote after the first message, with the names of agents; what an agent wrote before it was translated, \
         which no visitor gets",
    ),
    store(
        "vault.attachments",
        Fate::Own,
        "files that came with messages, and with mails that nobody has verified: what they are called, what they are, how large; one that \
         nothing names goes after a day",
    ),
    store(
        "vault.attachment_parts",
        Fate::Own,
        "the bytes of those files; of photos without where and with what they were taken",
    ),
    store(
        "vault.bucket_files",
        Fate::About,
        "which of those files are in the region's bucket, are on their way to it, or are to be deleted there",
    ),
    store(
        "bucket.files",
        Fate::Own,
        "where a site wants it and the region has one: the bytes of those files in a bucket of R2, under the names of site and region and a \
         random id; deleted with the request, and tried again until the bucket has done it",
    ),
    store(
        "vault.notes",
        Fate::About,
        "remarks of the business to itself: erased with the conversation, never exported to visitors",
    ),
    store(
        "vault.upset",
        Fate::About,
        "which conversations have words that say that their visitor is upset, with these words, and who has said that it is wrong: \
         for the business alone",
    ),
    store("vault.seen", Fate::About, "up to which message each side has read, by conversation"),
    store(
        "vault.later",
        Fate::About,
        "what a visitor is told by itself where nobody answers or a team closes, with the address that they have left, until then",
    ),
    store("vault.itself", Fate::Nothing, "what the object is called: a site and a region"),
    store("vault.drafts", Fate::About, "what people of the business have typed into a conversation and not sent"),
    store("vault.events", Fate::About, "what has changed of a conversation, by whom"),
    store("vault.ratings", Fate::Own, "what visitors said of what was resolved: points and a comment"),
    store("vault.facts", Fate::Severed, "how long answers took and how they were rated, by conversation and agent"),
    store("vault.tallies", Fate::Severed, "sums of facts by day, without a request"),
    store(
        "vault.salts",
        Fate::Forgotten { days: 7 },
        "random numbers with which visitors are hashed, of a day and of seven days",
    ),
    store(
        "vault.visits",
        Fate::Forgotten { days: 2 },
        "visitors of a day, as hashes of address and browser with its salt: when they read, and when they began a request",
    ),
    store(
        "vault.gap_visitors",
        Fate::Forgotten { days: 7 },
        "that somebody looked for something in vain: hashes of both with the salt of seven days, without a word",
    ),
    store(
        "vault.gaps",
        Fate::Nothing,
        "words that three visitors or more searched for in vain, and languages, for a year; none with an address or number",
    ),
    store(
        "vault.writes",
        Fate::About,
        "digests of idempotency keys, by conversation: of one that was erased they stay, so that a late retry stores nothing",
    ),
    store("vault.indexed", Fate::About, "which conversations are in the index of the search"),
    store("vault.found", Fate::About, "the index of the search: where words are, without a text"),
    store("vault.unindexed", Fate::About, "which conversations are to be indexed"),
    store(
        "vault.calls",
        Fate::Own,
        "a booked call: when, on which clock, why it was cancelled, whether it was made; its sender's hash",
    ),
    store("vault.void", Fate::About, "times that a booking will never have, of versions up to 0.1"),
    store("vault.void_attempts", Fate::About, "attempts at a time that will never be in force"),
    store("vault.feedback", Fate::Nothing, "how often an article helped, by day"),
    store("vault.refused", Fate::Nothing, "how often a limit has refused something, by day"),
    store(
        "vault.mails",
        Fate::About,
        "mails to visitors and to the team, by conversation: the address, and what it says, with a call's file for the calendar, \
         only until it is sent or given up. Not exported: the conversation, which is, has the words",
    ),
    store(
        "vault.arrivals",
        Fate::Own,
        "mails that came in, by conversation: from whom, what they quote, what was attached and is not kept; what they say is a message \
         or a note",
    ),
    store(
        "vault.suppressed",
        Fate::About,
        "addresses that take no mail, and what the other side said: erased with the requests of whose address it is",
    ),
    store("vault.site", Fate::Nothing, "what the site's settings say of webhooks and of how long things are kept"),
    store("vault.endpoints", Fate::Nothing, "which webhooks answer"),
    store(
        "vault.deliveries",
        Fate::About,
        "what webhooks are told: references and numbers, no word of a visitor's; for thirty days",
    ),
    store("vault.tries", Fate::About, "how webhooks have answered, by delivery; for thirty days"),
    store("vault.holds", Fate::About, "which conversations must not be erased, who has said so, and why"),
    store(
        "vault.changes",
        Fate::About,
        "in which order conversations have changed, for exports: a number by reference; of one that was erased they stay, so that a \
         warehouse is told to erase it, too",
    ),
    store("vault.exported", Fate::Nothing, "up to which of these numbers anybody has exported"),
    store(
        "vault.jobs",
        Fate::About,
        "what is to be done later, by reference; of a call that was erased before it was made, until its team is told, when it was",
    ),
    store("calendar.times", Fate::About, "which times are taken, by reference"),
    store("calendar.attempts", Fate::About, "attempts that hold a time, by reference"),
    store("calendar.jobs", Fate::About, "what is to be looked into later, by reference"),
    store("desk.keys", Fate::Forgotten { days: 90 }, "digests of idempotency keys, with a region"),
    store(
        "desk.writes",
        Fate::Forgotten { days: 1 },
        "digests of idempotency keys of the business's own calls, with what was answered: names and addresses of its people",
    ),
    store("desk.agents", Fate::Staff, "names, addresses, roles, teams and languages of the business's people"),
    store(
        "desk.given",
        Fate::Forgotten { days: 1 },
        "which of the business's people have which live conversations, by reference, for half an hour after the last message",
    ),
    store(
        "desk.listening",
        Fate::Nothing,
        "in which regions visitors are told who is there, and a digest of what each was told",
    ),
    store("desk.links", Fate::Forgotten { days: 2 }, "hashes of one-time codes, by agent"),
    store("desk.sessions", Fate::Staff, "hashes of sessions, with what the browser says of itself"),
    store("desk.tokens", Fate::Nothing, "hashes of programs' tokens, with their scopes"),
    store("desk.audit", Fate::Staff, "who of the business did what, and when"),
    store(
        "desk.erasures",
        Fate::Staff,
        "receipts of erasures: when, by whom, of whom by a hash, how much, references of what had to be kept; \
         who it was only until every region has answered",
    ),
    store("desk.notices", Fate::Staff, "what visitors are told at once, and who of the business has said so"),
    store(
        "desk.retirement",
        Fate::Staff,
        "that the site is being ended, who has said so, and which regions have not answered",
    ),
    store("desk.jobs", Fate::Nothing, "what is to be done later"),
    store("kv.content", Fate::Nothing, "what the business publishes"),
    store(
        "limits",
        Fate::Forgotten { days: 1 },
        "hashes of network addresses, of one day and site, counted by the platform",
    ),
    store("memory.presence", Fate::Staff, "who of the business looks at which conversation, for 25 seconds"),
    store(
        "memory.visits",
        Fate::Forgotten { days: 1 },
        "what visitors did in the last five seconds, by a hash, until it is told to their Vault",
    ),
    store(
        "sockets",
        Fate::About,
        "beside an open connection, as long as it is open: its conversation, the hash of its code or the shop's id of its customer, \
         language and zone; of the business's people who they are",
    ),
    store("isolate.memory", Fate::Nothing, "content and pages that are the same for everybody"),
    store(
        "memory.translations",
        Fate::Forgotten { days: 1 },
        "a machine's translations of what customers wrote, by a hash, for a quarter of an hour",
    ),
    store("log", Fate::Nothing, "kinds and causes of errors"),
    store(
        "browser.storage",
        Fate::Own,
        "drafts, messages that wait, references and codes, in the visitor's own browser",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// What becomes of it, as `docs/privacy.md` says it.
    fn told(fate: Fate) -> String {
        match fate {
            Fate::Own => "with the request; exported".to_owned(),
            Fate::About => "with the request".to_owned(),
            Fate::Severed => "stays, without the request".to_owned(),
            Fate::Forgotten { days: 1 } => "after a day".to_owned(),
            Fate::Forgotten { days } => format!("after {days} days"),
            Fate::Staff => "with the person; the log stays".to_owned(),
            Fate::Nothing => "nothing of a person".to_owned(),
        }
    }

    #[test]
    fn the_table_for_a_data_protection_officer_is_this_list() {
        let docs = include_str!("../../docs/privacy.md");
        let rows: Vec<&str> =
            docs.lines().skip_while(|line| *line != "| where | what is in it | erased |").skip(2).collect();
        let expected = STORES.map(|store| format!("| `{}` | {} | {} |", store.name, store.holds, told(store.fate)));
        assert_eq!(rows, expected);
    }

    #[test]
    fn each_store_is_named_once() {
        let mut names: Vec<_> = STORES.iter().map(|store| store.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STORES.len());
    }
}
