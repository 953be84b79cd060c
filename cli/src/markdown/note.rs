//! What is to be told of an article's text.

use std::fmt;

use nearhand_shared::id::Slug;

use super::prepared::DEEPEST;

/// Something that is not in the HTML as its writer may have meant it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A link that leads nowhere it may lead. Its text is kept.
    BadLink(String),
    /// An element that is not taken. What stands in it is kept as text.
    Element(String),
    /// An element whose content is left out with it: a program, or a style.
    Program(String),
    /// A file that is not in the site's folder, and what to do.
    NoFile(String, String),
    /// A picture or film of another server's. Its words are kept.
    Elsewhere(String),
    /// A picture without words for those who do not see it.
    NoWords(String),
    /// A footnote that nothing says anything of.
    NoFootnote(String),
    /// What a footnote says that nothing refers to. It stands at the end.
    UnusedFootnote(String),
    /// A kind of callout that there is not.
    Callout(String),
    /// A name of a heading that cannot be one.
    Anchor(String),
    /// Two stars that were meant to make something strong, but are shown as stars.
    Stars,
    /// `##` without a space.
    NoSpace,
    /// A number with a no-break space, which may be an item of a list or a date.
    OddSpace,
    /// Quotes, lists or emphasis in each other without end. Nothing of the text is rendered.
    TooDeep,
}

impl Note {
    /// Whether the text cannot be published with it.
    pub fn is_error(&self) -> bool {
        matches!(self, Note::BadLink(_) | Note::TooDeep | Note::NoFile(..) | Note::Anchor(_))
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::BadLink(target) => {
                let name = target.rsplit('/').next().unwrap_or(target);
                let name = name.split(['#', '?', '.']).next().unwrap_or(name);
                write!(f, "a link cannot lead to `{target}`: ")?;
                match Slug::parse(name) {
                    Ok(slug) if !target.contains(':') && !target.starts_with('#') => {
                        write!(f, "write the slug of an article alone, such as `{slug}`")
                    }
                    _ => f.write_str(
                        "write the slug of an article, a heading as `#its-words`, a file as `files/…`, or an address with \
                         https, http, mailto or tel",
                    ),
                }
            }
            Note::Element(name) => write!(f, "`<{name}>` is left out, what stands in it is shown as text"),
            Note::Program(name) => write!(f, "`<{name}>` is left out with all that is in it"),
            Note::NoFile(path, hint) => write!(f, "there is no file `{path}`: {hint}"),
            Note::Elsewhere(address) => write!(
                f,
                "the picture `{address}` is left out, its words are shown: other servers would learn who reads. Put it into \
                 `images/` and write its path"
            ),
            Note::NoWords(path) => write!(
                f,
                "the picture `{path}` has no words for those who do not see it: write `![What it shows]({path})`"
            ),
            Note::NoFootnote(name) => {
                write!(
                    f,
                    "nothing says what footnote `{name}` is, so it is shown as it is written: add a line `[^{name}]: …`"
                )
            }
            Note::UnusedFootnote(name) => {
                write!(
                    f,
                    "nothing refers to footnote `{name}`, it stands at the end of the article: write `[^{name}]` somewhere"
                )
            }
            Note::Callout(kind) => write!(
                f,
                "`[!{kind}]` is no callout: those are `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and `[!CAUTION]`, alone \
                 on the first line of the quote"
            ),
            Note::Anchor(name) => {
                write!(f, "a heading cannot be called `{name}`: use letters, digits and `-`, such as `{{#refund}}`")
            }
            Note::Stars => f.write_str(
                "`**` is shown as two stars here: between letters, strong text cannot begin or end with punctuation. \
                 Move the punctuation out, or put a space beside the stars",
            ),
            Note::NoSpace => f.write_str("this is no heading: put a space after the last `#`"),
            Note::OddSpace => f.write_str(
                "this is no list, for a no-break space follows the number: put an ordinary space there if it is meant \
                 as one",
            ),
            Note::TooDeep => write!(
                f,
                "quotes, lists or emphasis lie in each other more than {DEEPEST} deep: take some of their marks out"
            ),
        }
    }
}
