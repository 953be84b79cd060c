//! What a conversation says while it is live. The edge alone draws it, for the part of the client that the conversation fetches.

/// Texts.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveText {
    /// Whose words a nameless message of the business's are.
    pub team: String,
    /// At a message that is on its way.
    pub sending: String,
    /// At one's own last message: that it is stored …
    pub sent: String,
    /// … and that somebody has seen it.
    pub read: String,
    /// That somebody of the business writes.
    pub typing: String,
    /// That somebody of the business is there.
    pub here: String,
    /// The same with the names of some of them, in place of `{}`.
    pub names: String,
    /// When the team is back, where it has closed; else empty.
    pub away: String,
    /// The box that asks for a sound.
    pub sound: String,
    /// How a conversation stands, by the names that programs know: `open`, `pending`, `resolved`.
    pub statuses: [(&'static str, String); 3],
    /// The heading once it was answered.
    pub title: String,
}
