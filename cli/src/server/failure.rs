//! Why a call came to nothing, and what to do.

/// Why a call came to nothing, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Not an address of a server.
    #[error("`{0}` is not the address of a server: write it like https://help.example")]
    Address(String),
    /// An address to which a token must not be sent.
    #[error("the token is not sent over plain http to {0}: use https. Only this machine is called without")]
    Plain(String),
    /// A token that could be guessed, for a server that others reach too.
    #[error(
        "the token from {0} is too short for a server on the net: a token has at least 32 characters. Make one with \
         `openssl rand -hex 32`, give it to the worker as NEARHAND_OPERATOR_TOKEN, and use it here"
    )]
    ShortToken(String),
    /// No answer.
    #[error(
        "cannot reach {url}: {reason}\nCheck the address, and that the server runs; `cargo xtask dev` serves on this machine."
    )]
    Network {
        /// What was called.
        url: String,
        /// What went wrong.
        reason: String,
    },
    /// An answer that says no.
    #[error("{url} answered {status}: {said}\n{advice}")]
    Refused {
        /// What was called.
        url: String,
        /// The HTTP status.
        status: u16,
        /// What the problem document says.
        said: String,
        /// What to do.
        advice: String,
    },
    /// An answer that cannot be read.
    #[error(
        "{url} answered something that cannot be read: {reason}\nIs it a Nearhand server, of the same version as this command?"
    )]
    Unreadable {
        /// What was called.
        url: String,
        /// What is wrong with the answer.
        reason: String,
    },
}
